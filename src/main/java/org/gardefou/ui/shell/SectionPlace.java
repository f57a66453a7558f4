package org.gardefou.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.palette.Finding;

/**
 * A section of a screen that the palette finds.
 *
 * @param key of its title
 * @param screen key of the name of the screen
 * @param show shows it
 */
record SectionPlace(String key, String screen, Icon icon, Runnable show) {
  private static final List<String> CRITERIA =
      List.of(
          "criteria.weights",
          "criteria.thresholds",
          "criteria.limits",
          "criteria.vetoes",
          "criteria.tab.rules",
          "criteria.tab.own");
  private static final List<String> INSIGHTS = List.of("insights.tab.lessons", "insights.tab.load");
  private static final List<String> SETTINGS =
      List.of(
          "settings.name",
          "settings.folder",
          "settings.zoom",
          "privacy.card",
          "privacy.people",
          "settings.about");
  private static final List<String> DATA = List.of("data.backup", "data.history", "data.trash");

  /** Those of the window; {@code openAt} opens a screen at the section with a title. */
  static List<SectionPlace> of(Shell shell, BiConsumer<Runnable, String> openAt) {
    return Stream.of(
            all(CRITERIA, "rail.criteria", Icon.CRITERIA, shell::openCriteria, openAt),
            all(INSIGHTS, "rail.insights", Icon.INSIGHT, shell::openInsights, openAt),
            all(SETTINGS, "rail.settings", Icon.GEAR, shell::openSettings, openAt),
            all(DATA, "data.title", Icon.FOLDER, shell::openData, openAt))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<SectionPlace> all(
      List<String> keys,
      String screen,
      Icon icon,
      Runnable open,
      BiConsumer<Runnable, String> openAt) {
    return keys.stream()
        .map(key -> new SectionPlace(key, screen, icon, () -> openAt.accept(open, key)));
  }

  Finding finding() {
    return new Finding("place " + key, icon, Bilingual.text(key), Bilingual.text(screen), show);
  }
}
