package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gardefou.model.Language;

/** Words that do not belong in a letter (domain.md F.5), by list and language. */
public record WordLists(
    Map<Language, Pattern> health,
    Map<Language, Pattern> judging,
    Map<Language, Pattern> internal) {
  private static final int FOLD = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  public WordLists {
    health = Map.copyOf(health);
    judging = Map.copyOf(judging);
    internal = Map.copyOf(internal);
  }

  /** The words of a list as one pattern; a star stands for any ending. */
  static Pattern pattern(List<String> words) {
    String any =
        words.stream()
            .map(w -> Pattern.quote(w.replace("*", "")) + (w.endsWith("*") ? "\\p{L}*" : ""))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])", FOLD);
  }

  /** The first word of a list that stands in a text. */
  static Optional<String> first(Map<Language, Pattern> list, Language language, String text) {
    Pattern pattern = list.get(language);
    Matcher matcher = pattern == null ? null : pattern.matcher(text);
    return matcher != null && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
