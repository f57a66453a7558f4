package org.gardefou.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Language;

/** How both languages set their marks. Each fault names its mending. */
final class Typography {
  private record Rule(Pattern fault, String mending) {
    static Rule of(String fault, String mending) {
      return new Rule(Pattern.compile(fault), mending);
    }
  }

  private static final Rule APOSTROPHE = Rule.of("'", "write ’ instead of the straight apostrophe");

  /**
   * A mark that begins a text or stands in brackets is spoken of, not used; one before a letter, a
   * digit or an equals sign belongs to a code.
   */
  private static final List<Rule> FRENCH =
      List.of(
          APOSTROPHE,
          Rule.of(
              "(?<!^|[\\u202F?!(“])[;!?](?![\\w=&])",
              "write a narrow no-break space (U+202F) before it"),
          Rule.of("(?<!^|[\\u202F(])%(?!\\w)", "write a narrow no-break space (U+202F) before it"),
          Rule.of("(?<!\\u202F)»", "write a narrow no-break space (U+202F) before it"),
          Rule.of("«(?!\\u202F)", "write a narrow no-break space (U+202F) after it"),
          Rule.of(
              "(?<!^|\\u00A0):(?=[\\s\\u00A0\\u202F<]|$)|[ \\u202F]:",
              "write a no-break space (U+00A0) before it"));

  private static final List<Rule> ENGLISH =
      List.of(
          APOSTROPHE, Rule.of("[\\s\\u00A0\\u202F][;!?:](?=\\s|$)", "write no space before it"));

  private Typography() {}

  /** What is wrong in a text, each with the words around it. */
  static List<String> faults(Language language, String text) {
    List<String> found = new ArrayList<>();
    for (Rule rule : language == Language.FR ? FRENCH : ENGLISH) {
      Matcher matcher = rule.fault().matcher(text);
      while (matcher.find()) {
        found.add("“" + around(text, matcher) + "”: " + rule.mending());
      }
    }
    return found;
  }

  private static String around(String text, Matcher matcher) {
    return text.substring(
            Math.max(0, matcher.start() - 12), Math.min(text.length(), matcher.end() + 2))
        .replace('\n', ' ');
  }
}
