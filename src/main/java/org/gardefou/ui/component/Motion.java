package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Asked by everything that would move, or go away by itself, before it does. */
public final class Motion {
  private Motion() {}

  /** Whether the window of a node shows as little motion as can be. */
  public static boolean isReduced(Node node) {
    Scene scene = node.getScene();
    return scene != null && scene.getPreferences().isReducedMotion();
  }
}
