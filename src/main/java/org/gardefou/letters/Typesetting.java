package org.gardefou.letters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Form;
import org.gardefou.model.Language;

/** Marks, spaces and ways of address in a text. */
final class Typesetting {
  private static final int FOLD = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F]{2}");

  /** A mark inside an address of the web or of mail has no space either. */
  private static final Pattern FRENCH =
      Pattern.compile(
          "\\p{L}'\\p{L}|(?<=[\\p{L}\\p{N})»])[ ]?[;!?](?=\\s|$)|(?<=[\\p{L}\\p{N})»])[ ]?:(?=\\s)"
              + "|«(?!\\u202F)|(?<!\\u202F)»|\\d[ ]?%");

  private static final Pattern ENGLISH = Pattern.compile("\\p{L}'\\p{L}|\\s[;:!?](?=\\s|$)");

  private static final Pattern VOUS = word("(?<!rendez-)vous|votre|vos|vôtres?");
  private static final Pattern TU = word("tu|te|toi|ton|ta|tes|tiennes?|t’\\p{L}+");

  private Typesetting() {}

  private static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}’])(" + words + ")(?!\\p{L})", FOLD);
  }

  /** Two spaces in a row, with the words around them. */
  static Optional<String> doubleSpace(String text) {
    return around(SPACES, text);
  }

  /** A mark that is not set as the language sets it. */
  static Optional<String> mark(Language language, String text) {
    return around(language == Language.FR ? FRENCH : ENGLISH, text);
  }

  /** A word that belongs to the other way of address. */
  static Optional<String> otherAddress(Form form, String text) {
    return switch (form) {
      case VOUS -> around(TU, text);
      case TU -> around(VOUS, text);
      case ENGLISH -> Optional.empty();
    };
  }

  private static Optional<String> around(Pattern fault, String text) {
    Matcher matcher = fault.matcher(text);
    return matcher.find()
        ? Optional.of(
            text.substring(
                    Math.max(0, matcher.start() - 15), Math.min(text.length(), matcher.end() + 10))
                .replace('\n', ' ')
                .strip())
        : Optional.empty();
  }
}
