package org.gardefou.app;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.model.Language;

/**
 * How the window looks in a picture.
 *
 * @param theme {@code light} or {@code dark}
 * @param zoom text size in per cent
 */
record Look(Language language, String theme, int zoom, int width, int height) {
  private static final List<String> THEMES = List.of("light", "dark");

  /** The size that the window opens with, its usual text. */
  static Look usual(Language language, String theme) {
    return new Look(language, theme, 100, 1440, 900);
  }

  /** All in which a stop of the whole tour is drawn: usual, small, at twice the text size. */
  static List<Look> all() {
    List<Look> all = new ArrayList<>();
    for (Language language : List.of(Language.FR, Language.EN)) {
      for (String theme : THEMES) {
        all.add(usual(language, theme));
        all.add(new Look(language, theme, 200, 1440, 900));
      }
      all.add(new Look(language, language == Language.FR ? "light" : "dark", 100, 1000, 700));
    }
    return all;
  }

  /** The one in which a stop is drawn where each is drawn once; it hangs on the name alone. */
  static Look of(Stop stop) {
    List<Look> all = all();
    return all.get(Math.floorMod(stop.name().hashCode(), all.size()));
  }

  /** {@code fr-light-100-1440}. */
  String suffix() {
    return language.code() + "-" + theme + "-" + zoom + "-" + width;
  }
}
