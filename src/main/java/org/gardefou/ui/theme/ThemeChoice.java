package org.gardefou.ui.theme;

import java.util.Locale;

/** Which theme she wants. */
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK;

  /** The name in her settings: {@code system}, {@code light}, {@code dark}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
