package org.gardefou.model;

import java.util.Locale;

/** How enum constants are written in files: lower case, underscores kept. */
final class Ids {
  private Ids() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
