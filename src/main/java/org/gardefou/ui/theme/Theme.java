package org.gardefou.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses scenes: light or dark, at a text size. */
public final class Theme {
  private static final double BASE_FONT = 14;
  private static final String SHEET =
      Objects.requireNonNull(Theme.class.getResource("/org/gardefou/ui/garde-fou.css"))
          .toExternalForm();

  private Theme() {}

  /**
   * Dresses a scene anew.
   *
   * @param zoom text size in per cent; everything scales with it
   */
  public static void apply(Scene scene, boolean dark, int zoom) {
    String primer = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
    if (!Objects.equals(primer, Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(primer);
    }
    if (!scene.getStylesheets().contains(SHEET)) {
      scene.getStylesheets().add(SHEET);
    }
    scene.getRoot().getStyleClass().removeAll("dark");
    if (dark) {
      scene.getRoot().getStyleClass().add("dark");
    }
    scene.getRoot().setStyle(size(zoom / 100.0));
  }

  /** Dresses a popup like the scene that opens it; menus and tooltips do so by themselves. */
  public static void follow(Scene popup, Scene owner) {
    popup.getStylesheets().setAll(owner.getStylesheets());
    popup.getRoot().getStyleClass().removeAll("dark");
    if (owner.getRoot().getStyleClass().contains("dark")) {
      popup.getRoot().getStyleClass().add("dark");
    }
    popup.getRoot().setStyle(owner.getRoot().getStyle());
  }

  /** {@code -gf-px} is looked up by what draws itself: one design pixel, in pixels. */
  private static String size(double unit) {
    return String.format(
        Locale.ROOT, "-fx-font-size: %.3fpx; -gf-px: %.4fpx;", BASE_FONT * unit, unit);
  }
}
