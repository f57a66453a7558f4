package org.gardefou.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * The questions for the client: at most seven, ranked by what their answers can change (domain.md
 * A.5), then put in groups, so that a client answers in two minutes.
 */
public final class AskList {
  private static final int MOST = 7;

  private AskList() {}

  /** A group that has questions. */
  public record Asked(Text group, List<Question> questions) {
    public Asked {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A question as a client reads it.
   *
   * @param fact the fact that its answer tells
   */
  public record Question(String fact, Text words) {}

  /** What is open now, in groups; questions that no group knows come last. */
  public static List<Asked> groups(LetterBook book, LetterContext context) {
    return grouped(book, ranked(book, context));
  }

  /** What an earlier message asked, by the ids of its facts, in the same groups. */
  public static List<Asked> groups(LetterBook book, Catalogue catalogue, List<String> facts) {
    return grouped(
        book,
        facts.stream()
            .flatMap(id -> Optional.ofNullable(catalogue.facts().get(id)).stream())
            .map(fact -> new Question(fact.id(), book.question(fact.id()).orElse(fact.question())))
            .toList());
  }

  private static List<Asked> grouped(LetterBook book, List<Question> questions) {
    List<Asked> groups = new ArrayList<>();
    for (AskGroup group : book.questions()) {
      groups.add(new Asked(group.name(), in(group.questions(), questions)));
    }
    groups.add(
        new Asked(
            Bilingual.text("letters.questions.others"),
            questions.stream().filter(q -> book.question(q.fact()).isEmpty()).toList()));
    groups.removeIf(asked -> asked.questions().isEmpty());
    return groups;
  }

  private static List<Question> in(Map<String, Text> group, Collection<Question> questions) {
    return questions.stream().filter(q -> group.containsKey(q.fact())).toList();
  }

  /** The items of a letter: the questions, under the names of their groups where there are some. */
  static List<Text> items(LetterBook book, LetterContext context) {
    List<Asked> groups = groups(book, context);
    return groups.stream()
        .flatMap(
            asked ->
                Stream.concat(
                    groups.size() == 1
                        ? Stream.empty()
                        : Stream.of(Bilingual.text("letters.questions.group", asked.group())),
                    asked.questions().stream().map(Question::words)))
        .toList();
  }

  private static List<Question> ranked(LetterBook book, LetterContext context) {
    return context.assessment().questions().stream()
        .filter(OpenQuestion::toClient)
        .filter(question -> !context.catalogue().isHealth(question.fact()))
        .limit(MOST)
        .map(q -> new Question(q.fact().id(), book.question(q.fact().id()).orElse(q.text())))
        .toList();
  }
}
