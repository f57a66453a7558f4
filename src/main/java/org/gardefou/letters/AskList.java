package org.gardefou.letters;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * The questions for the client: at most seven, ranked by what their answers can change (domain.md
 * A.5), then put in groups, so that a client answers in two minutes.
 */
final class AskList {
  private static final int MOST = 7;

  private AskList() {}

  /** A group that has questions. */
  record Asked(Text group, List<Text> questions) {}

  /** The questions in their groups; those that no group knows come last, as the engine has them. */
  static List<Asked> groups(LetterBook book, LetterContext context) {
    List<OpenQuestion> open = ranked(context);
    List<Asked> groups = new ArrayList<>();
    book.questions().forEach(group -> groups.add(new Asked(group.name(), in(group, open))));
    groups.add(
        new Asked(
            Bilingual.text("letters.questions.others"),
            open.stream()
                .filter(q -> book.question(q.fact().id()).isEmpty())
                .map(OpenQuestion::text)
                .toList()));
    groups.removeIf(asked -> asked.questions().isEmpty());
    return groups;
  }

  private static List<Text> in(AskGroup group, List<OpenQuestion> open) {
    return open.stream()
        .filter(q -> group.questions().containsKey(q.fact().id()))
        .map(q -> group.questions().getOrDefault(q.fact().id(), q.text()))
        .toList();
  }

  /** All questions in the order of their groups. */
  static List<Text> all(LetterBook book, LetterContext context) {
    return groups(book, context).stream().flatMap(asked -> asked.questions().stream()).toList();
  }

  private static List<OpenQuestion> ranked(LetterContext context) {
    Catalogue catalogue = context.catalogue();
    return context.assessment().questions().stream()
        .filter(OpenQuestion::toClient)
        .filter(question -> !catalogue.isHealth(question.fact()))
        .limit(MOST)
        .toList();
  }
}
