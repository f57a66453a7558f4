package org.gardefou.ui.journal;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.ui.journal.LineReader.Found;
import org.gardefou.ui.words.ClockText;

/**
 * Finds the time of day in a line without accents and capitals. An hour alone may be a length, so
 * it counts only behind a day or a word such as {@code at}.
 */
final class TimeFinder {
  private static final String HALF = "(?:am|pm|a\\.m\\.|p\\.m\\.)";

  /** Unmistakable: minutes without a space, or a half of the day. */
  private static final String EXACT =
      "\\d{1,2}h\\d{2}|\\d{1,2}:\\d{2}(?: ?" + HALF + ")?|\\d{1,2}(?:\\.\\d{2})? ?" + HALF;

  private static final String ANY = "(?:" + EXACT + "|\\d{1,2} ?h(?: ?\\d{2})?)";
  private static final String END = "(?![a-z\\d])";
  private static final String MARK = "(?:a|vers|at|around|@) ?";

  private static final Pattern BEHIND_DAY =
      Pattern.compile("[ ,]{0,3}(?:" + MARK + ")?(" + ANY + ")" + END);

  private static final Pattern FREE =
      Pattern.compile("\\b" + MARK + "(" + ANY + ")" + END + "|(?<![\\d.,:])(" + EXACT + ")" + END);

  /** A length, or the hour until which something is wanted. */
  private static final Pattern BEFORE =
      Pattern.compile(
          ".*\\b(avant|d'ici|jusqu'a|pour|environ|before|by|until|till|for|about)( le| a| the)? $");

  private static final Pattern LENGTH =
      Pattern.compile("^ ?(de|d'|of|sur|on the|spent|passees?)\\b.*");

  private TimeFinder() {}

  /** The time behind a day that ends at a place, or else the first in the line. */
  static Optional<Found<LocalTime>> first(String level, int dayEnd) {
    return behind(level, dayEnd).or(() -> free(level));
  }

  private static Optional<Found<LocalTime>> behind(String level, int dayEnd) {
    if (dayEnd < 0) {
      return Optional.empty();
    }
    Matcher matcher = BEHIND_DAY.matcher(level).region(dayEnd, level.length());
    return matcher.lookingAt() ? found(matcher, matcher.group(1)) : Optional.empty();
  }

  private static Optional<Found<LocalTime>> free(String level) {
    Matcher matcher = FREE.matcher(level);
    while (matcher.find()) {
      String clock = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      Optional<Found<LocalTime>> found = found(matcher, clock);
      if (found.isPresent() && happens(level, matcher)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean happens(String level, Matcher matcher) {
    return !BEFORE.matcher(level.substring(0, matcher.start())).matches()
        && !LENGTH.matcher(level.substring(matcher.end())).matches();
  }

  private static Optional<Found<LocalTime>> found(Matcher matcher, String clock) {
    return ClockText.read(clock).map(time -> new Found<>(matcher.start(), matcher.end(), time));
  }
}
