package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by the words of RFC 5322, 2045 and 2047, not by the code that writes. */
class MailDraftTest {
  private static String mail(String subject, String text) {
    Message message =
        new Message(Language.FR, subject, text, "Camille Aubry", "Duval", LetterCases.TODAY);
    byte[] bytes = MailDraft.write(message);
    for (byte b : bytes) {
      assertTrue(b >= 0, "a header and base64 are plain ASCII");
    }
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static String head(String mail) {
    return mail.substring(0, mail.indexOf("\r\n\r\n"));
  }

  private static String body(String mail) {
    byte[] bytes = Base64.getMimeDecoder().decode(mail.substring(mail.indexOf("\r\n\r\n") + 4));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** RFC 2047, 6.2: spaces between encoded words are no part of the text. */
  private static String subject(String mail) {
    String unfolded = head(mail).replaceAll("\r\n[ \t]", " ");
    Matcher line = Pattern.compile("(?m)^Subject: (.*)$").matcher(unfolded);
    assertTrue(line.find(), unfolded);
    String value = line.group(1).strip();
    Pattern word = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=\\s*");
    return word.matcher(value)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    new String(Base64.getDecoder().decode(m.group(1)), StandardCharsets.UTF_8)));
  }

  @Test
  void opensAsADraft() {
    String mail = mail("Offer", "Bonjour,\n\nÀ bientôt.");
    assertTrue(head(mail).lines().anyMatch("X-Unsent: 1"::equals));
    assertTrue(head(mail).lines().anyMatch("MIME-Version: 1.0"::equals));
    assertTrue(head(mail).lines().anyMatch("Content-Type: text/plain; charset=UTF-8"::equals));
    assertEquals("Bonjour,\r\n\r\nÀ bientôt.\r\n", body(mail));
    assertEquals("Offer", subject(mail));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«\u202fCommunication de marque et salons\u202f»\u00a0: ma réponse pour la saison"
            + " prochaine, enfin",
        "A subject that is plain but much longer than the seventy-eight characters of a header"
            + " line",
        "=?UTF-8?B?QmNjOg==?=",
        "😀 emoji at the start, and é at the end of a rather long subject line é 😀",
        "",
      })
  void subjectsComeBackWhole(String subject) {
    String mail = mail(subject, "x");
    assertEquals(subject, subject(mail));
    head(mail).lines().forEach(line -> assertTrue(line.length() <= 78, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello\r\nBcc: all@example.org",
        "Hello\nBcc: all@example.org\n\nbody",
        "Hello\rBcc: all@example.org",
        "Hello\u2028Bcc: all@example.org",
        "Hello\u0085Bcc: all@example.org",
        "Hello\u000bBcc: all@example.org",
      })
  void noSubjectBecomesAnotherHeader(String subject) {
    String mail = mail(subject, "x");
    assertFalse(
        head(mail)
            .lines()
            .anyMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("bcc")));
    assertEquals(6, head(mail).lines().filter(line -> !line.startsWith(" ")).count());
  }

  @Test
  void linesOfTheBodyAreShort() {
    String mail = mail("x", "é".repeat(4000));
    mail.lines().forEach(line -> assertTrue(line.length() <= 76, line));
    assertEquals("é".repeat(4000) + "\r\n", body(mail));
  }
}
