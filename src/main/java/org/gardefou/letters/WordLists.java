package org.gardefou.letters;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.model.Language;

/**
 * Words that do not belong in a letter or a note (domain.md F.5, F.6), by list and language.
 *
 * @param health words about her own health
 * @param judging words that judge instead of telling
 * @param internal words of the program
 * @param special health, belief, union, politics, origin and sexuality of another person
 */
public record WordLists(
    Map<Language, Pattern> health,
    Map<Language, Pattern> judging,
    Map<Language, Pattern> internal,
    Map<Language, Pattern> special) {
  public WordLists {
    health = Map.copyOf(health);
    judging = Map.copyOf(judging);
    internal = Map.copyOf(internal);
    special = Map.copyOf(special);
  }

  /** The first word of a list that stands in a text. */
  static Optional<String> first(Map<Language, Pattern> list, Language language, String text) {
    Pattern pattern = list.get(language);
    Matcher matcher = pattern == null ? null : pattern.matcher(text);
    return matcher != null && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
