package org.gardefou.letters;

import java.time.LocalDate;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the program as a letter or mail: plain words, ready to be written in any format.
 *
 * @param text the whole text, blocks parted by empty lines
 * @param from who signs; empty when nobody is named in the profile
 * @param to the client's name
 * @param date the day of the letter
 */
public record Message(
    Language language, String subject, String text, String from, String to, LocalDate date) {

  /** A letter of a draft: as it was sent, or as it stands. */
  public static Message of(Letter letter, LetterDraft draft, LetterContext context) {
    String sent = draft.sentText();
    LocalDate on = draft.sentOn();
    return new Message(
        letter.form().language(),
        letter.subject(),
        sent == null ? letter.text() : VisibleText.of(sent),
        name(context.freelancer()),
        name(context.client()),
        on == null ? context.today() : on);
  }

  /** The questions to a client. */
  public static Message of(QuestionMessage questions, Language language, LetterContext context) {
    return new Message(
        language,
        questions.subject(),
        questions.body().strip(),
        name(context.freelancer()),
        name(context.client()),
        context.today());
  }

  private static String name(Freelancer freelancer) {
    return visible(freelancer.name());
  }

  private static String name(Client client) {
    return visible(client.name());
  }

  private static String visible(@Nullable String text) {
    return text == null ? "" : VisibleText.of(text).strip();
  }
}
