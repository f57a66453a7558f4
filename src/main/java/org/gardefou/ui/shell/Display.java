package org.gardefou.ui.shell;

import java.util.Comparator;
import java.util.Optional;
import org.gardefou.model.Language;
import org.gardefou.ui.theme.ThemeChoice;
import org.gardefou.ui.theme.UiSettings;

/** Changes how the window looks, as her settings keep it. */
record Display(Appearance appearance, ShellActions actions) {
  private static final int USUAL = 100;

  UiSettings settings() {
    return appearance.settings();
  }

  /** Larger text for 1, smaller for -1, the usual size for 0. */
  void zoom(int step) {
    next(step).ifPresent(zoom -> set(UiSettings.ZOOM, Integer.toString(zoom)));
  }

  boolean canZoom(int step) {
    return next(step).isPresent();
  }

  private Optional<Integer> next(int step) {
    int now = settings().zoom();
    return switch (step) {
      case 1 -> UiSettings.ZOOMS.stream().filter(zoom -> zoom > now).findFirst();
      case -1 ->
          UiSettings.ZOOMS.stream().filter(zoom -> zoom < now).max(Comparator.naturalOrder());
      default -> Optional.of(USUAL).filter(zoom -> zoom != now);
    };
  }

  void theme(ThemeChoice theme) {
    set(UiSettings.THEME, theme.id());
  }

  void language(Language language) {
    set(UiSettings.LANGUAGE, language.code());
  }

  private void set(String name, String value) {
    actions.change(
        appearance.texts().both("edit.settings." + name), f -> f.withSetting(name, value));
  }
}
