package org.gardefou.ui.theme;

import java.util.Locale;
import javafx.scene.Scene;

/** Whether things may move or go away by themselves. */
public enum MotionChoice {
  /** As the system prefers. */
  SYSTEM,
  /** Never, whatever the system says. */
  REDUCED;

  /** The name in her settings: {@code system}, {@code reduced}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes a scene prefer it; what moves asks its scene. */
  public void apply(Scene scene) {
    scene.getPreferences().setReducedMotion(this == REDUCED ? Boolean.TRUE : null);
  }
}
