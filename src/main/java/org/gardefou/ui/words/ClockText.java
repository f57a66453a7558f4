package org.gardefou.ui.words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people write them: {@code 21h50}, {@code 21:50}, {@code 9.50 pm}, {@code 8 h}.
 */
public final class ClockText {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:\\s*[h:.]\\s*(\\d{2})?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?",
          Pattern.CASE_INSENSITIVE);

  private ClockText() {}

  /** The time that a text means; nothing when it cannot be told. */
  public static Optional<LocalTime> read(String text) {
    Matcher matcher = CLOCK.matcher(text.strip().replaceAll("[\\s\u00a0\u202f]+", " "));
    return matcher.matches()
        ? time(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(
      int hour, @Nullable String minutes, @Nullable String half) {
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    boolean fits = minute < 60 && (half == null ? hour < 24 : hour >= 1 && hour <= 12);
    return fits ? Optional.of(LocalTime.of(hour(hour, half), minute)) : Optional.empty();
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    boolean afternoon = half.toLowerCase(java.util.Locale.ROOT).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  /** {@code 21 h 50}, {@code 21:50}; {@link #read} reads it again. */
  public static String write(LocalTime time, Language language) {
    String pattern =
        language == Language.EN
            ? "HH:mm"
            : time.getMinute() == 0 ? "H\u202f'h'" : "H\u202f'h'\u202fmm";
    return time.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
  }
}
