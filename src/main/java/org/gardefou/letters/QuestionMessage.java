package org.gardefou.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gardefou.letters.AskList.Asked;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;

/**
 * The ready message that asks the client what is still open: at most seven questions, ranked by
 * what their answers can change, in groups, so that a client answers in two minutes (domain.md
 * A.5). It says nothing of scores, health or what she thinks of him.
 *
 * @param subject the subject line
 * @param body the message, plain text
 */
public record QuestionMessage(String subject, String body) {
  private static final String MISSION = "mission";

  /** The message, or none when there is nothing to ask the client. */
  public static Optional<QuestionMessage> of(LetterBook book, Form form, LetterContext context) {
    List<Asked> groups = AskList.groups(book, context);
    return groups.isEmpty() ? Optional.empty() : Optional.of(message(groups, form, context));
  }

  private static QuestionMessage message(List<Asked> groups, Form form, LetterContext context) {
    String title = VisibleText.of(context.mission().title()).strip();
    return new Writer(Messages.in(form.language()), form, title).message(groups, context);
  }

  /** Writes in one form about one mission. */
  private record Writer(Messages messages, Form form, String title) {
    QuestionMessage message(List<Asked> groups, LetterContext context) {
      String phase = context.mission().phase().id();
      List<String> blocks = new ArrayList<>();
      blocks.add(messages.get("letters.questions.greeting"));
      blocks.add(get("letters.questions.thanks." + phase));
      blocks.add(get("letters.questions.why." + phase));
      blocks.addAll(numbered(groups));
      blocks.add(get("letters.questions.close"));
      blocks.add(signed(context.freelancer()));
      String subject = get("letters.questions.subject");
      return new QuestionMessage(subject, String.join("\n\n", blocks) + "\n");
    }

    /** A block for each group; a single group needs no heading. */
    private List<String> numbered(List<Asked> groups) {
      List<String> blocks = new ArrayList<>();
      int number = 0;
      for (Asked asked : groups) {
        List<String> lines = new ArrayList<>();
        if (groups.size() > 1) {
          lines.add(messages.of(asked.group()));
        }
        for (AskList.Question question : asked.questions()) {
          number++;
          String words = words(messages.of(question.words()));
          lines.add(messages.get("letters.questions.item", number, words));
        }
        blocks.add(String.join("\n", lines));
      }
      return blocks;
    }

    private String signed(Freelancer freelancer) {
      String bye = get("letters.questions.bye");
      String name = SheetWords.by(freelancer);
      return name.isEmpty() ? bye : bye + "\n" + name;
    }

    /** The title goes in last, so that its brackets are no marks. */
    private String get(String key) {
      return words(messages.get(key, "{" + MISSION + "}"));
    }

    private String words(String text) {
      Template.Choice choice = new Template.Choice(form, Inflection.NEUTRAL);
      return VisibleText.of(
              Spans.text(Template.parse(text).fill(choice, slot -> new Span.Words(title))))
          .strip();
    }
  }
}
