package org.gardefou.letters;

import java.util.Comparator;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Flag;

/** The findings that a letter may rest on: in force, and neither of health nor read from health. */
final class LetterFlags {
  private LetterFlags() {}

  /** The gravest first. */
  static List<Flag> fired(LetterContext context) {
    return context.assessment().flags().stream()
        .filter(Flag::fired)
        .filter(flag -> !health(flag, context.catalogue()))
        .sorted(Comparator.comparing(Flag::severity).reversed())
        .toList();
  }

  private static boolean health(Flag flag, Catalogue catalogue) {
    return catalogue.criterion(flag.rule().criterion()).health()
        || flag.facts().stream().anyMatch(reading -> catalogue.isHealth(reading.fact()));
  }
}
