package org.gardefou.ui.journal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads day and time out of a line in either language: {@code hier 21h50 message}, {@code call on
 * 12 March at 9:50 pm}. What is not understood stays in the words.
 */
final class LineReader {
  private static final String BETWEEN = " ,;:.–—-\u00a0\u202f\t";

  private LineReader() {}

  /** A stretch of the line that is understood. */
  record Found<T>(int from, int to, T value) {}

  /** What a line says, written on a day. */
  static Noted read(String line, LocalDate today) {
    String level = level(line);
    Optional<Found<LocalDate>> day = DayFinder.first(level, today);
    Optional<Found<LocalTime>> time = TimeFinder.first(level, day.map(Found::to).orElse(-1));
    List<Found<?>> found = new ArrayList<>();
    day.ifPresent(found::add);
    time.ifPresent(found::add);
    return new Noted(
        day.map(Found::value).orElse(null),
        time.map(Found::value).orElse(null),
        time.isEmpty() && DayFinder.evening(level),
        rest(line, level, found));
  }

  /** Without accents and capitals, each character still in its place. */
  private static String level(String line) {
    return line.chars().mapToObj(c -> level((char) c)).collect(Collectors.joining());
  }

  private static String level(char c) {
    if (c == '\u00a0' || c == '\u202f' || c == '\t') {
      return " ";
    }
    String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
    return c == '’' ? "'" : bare.toLowerCase(Locale.ROOT);
  }

  /** Takes off what was understood at the two ends; in the middle it belongs to the sentence. */
  private static String rest(String line, String level, List<Found<?>> found) {
    List<Found<?>> sorted =
        found.stream().sorted(Comparator.comparingInt((Found<?> f) -> f.from())).toList();
    int from = skip(line, 0, line.length());
    for (Found<?> f : sorted) {
      from = f.from() <= from ? skip(line, Math.max(from, f.to()), line.length()) : from;
    }
    int to = line.length();
    for (Found<?> f : sorted.reversed()) {
      boolean last = line.substring(Math.min(f.to(), to), to).isBlank();
      to = last && f.from() > from ? f.from() : to;
    }
    return capital(line.substring(from, Math.max(from, to)).strip());
  }

  private static int skip(String line, int at, int end) {
    int next = at;
    while (next < end && BETWEEN.indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static String capital(@Nullable String words) {
    return words == null || words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
