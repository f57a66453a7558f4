package org.gardefou.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;

/**
 * The ready message that asks the client what is still open: at most seven questions that a client
 * can answer (domain.md A.5). It says nothing of scores, health or what she thinks of him. French
 * uses "vous".
 *
 * @param subject the subject line
 * @param body the message, plain text
 */
public record QuestionMessage(String subject, String body) {
  private static final int MOST = 7;

  /** The message, or none when there is nothing to ask the client. */
  public static Optional<QuestionMessage> of(
      Mission mission,
      Assessment assessment,
      Freelancer freelancer,
      Catalogue catalogue,
      Language language) {
    Messages messages = Messages.in(language);
    List<String> questions =
        assessment.questions().stream()
            .filter(OpenQuestion::toClient)
            .filter(question -> !catalogue.isHealth(question.fact()))
            .limit(MOST)
            .map(question -> VisibleText.of(messages.of(question.text())).strip())
            .toList();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(message(mission, freelancer, questions, messages));
  }

  private static QuestionMessage message(
      Mission mission, Freelancer freelancer, List<String> questions, Messages messages) {
    String title = VisibleText.of(mission.title()).strip();
    String phase = mission.phase().id();
    List<String> blocks = new ArrayList<>();
    blocks.add(messages.get("letters.questions.greeting"));
    blocks.add(messages.get("letters.questions.thanks." + phase, title));
    blocks.add(messages.get("letters.questions.why." + phase));
    blocks.add(numbered(questions, messages));
    blocks.add(messages.get("letters.questions.close"));
    blocks.add(signed(freelancer, messages));
    String subject = messages.get("letters.questions.subject", title);
    return new QuestionMessage(subject, String.join("\n\n", blocks) + "\n");
  }

  private static String numbered(List<String> questions, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (String question : questions) {
      lines.add(messages.get("letters.questions.item", lines.size() + 1, question));
    }
    return String.join("\n", lines);
  }

  private static String signed(Freelancer freelancer, Messages messages) {
    String bye = messages.get("letters.questions.bye");
    String name = freelancer.name();
    return name == null || name.isBlank() ? bye : bye + "\n" + VisibleText.of(name).strip();
  }
}
