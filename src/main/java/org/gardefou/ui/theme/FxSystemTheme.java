package org.gardefou.ui.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.gardefou.desk.Observable;

/** The preference that the platform reports; follows it while the program runs. */
public final class FxSystemTheme implements SystemTheme {
  private final Observable<Boolean> dark = new Observable<>(isDark());

  /** To be made on the JavaFX thread. */
  public FxSystemTheme() {
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((scheme, before, now) -> dark.set(isDark()));
  }

  private static boolean isDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  @Override
  public Observable<Boolean> dark() {
    return dark;
  }
}
