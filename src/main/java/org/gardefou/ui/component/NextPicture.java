package org.gardefou.ui.component;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Does something once the picture that is due next is on the screen, so that it need not wait for
 * what is dear to make and looked at only later.
 */
public final class NextPicture {
  private final Node node;
  private final Runnable step;
  private final Runnable laysOut = this::picture;
  private @Nullable Scene scene;
  private boolean first;

  /**
   * Nothing is to be done yet.
   *
   * @param node whose pictures count
   */
  public NextPicture(Node node, Runnable step) {
    this.node = node;
    this.step = step;
  }

  /** Does it after the next picture, once; at once where nothing is drawn. */
  public void await() {
    if (scene == null) {
      Optional.ofNullable(node.getScene()).ifPresentOrElse(this::await, step);
    }
  }

  private void await(Scene drawn) {
    scene = drawn;
    first = true;
    drawn.addPreLayoutPulseListener(laysOut);
    Platform.requestNextPulse();
  }

  /** Is told before each picture is laid out: of the next one, and of the one after it. */
  private void picture() {
    if (first) {
      first = false;
      Platform.requestNextPulse();
    } else {
      finish();
    }
  }

  /** Does now what is to be done, if something is. */
  public void finish() {
    if (scene != null) {
      cancel();
      step.run();
    }
  }

  /** It need not be done any more. */
  public void cancel() {
    if (scene != null) {
      scene.removePreLayoutPulseListener(laysOut);
      scene = null;
    }
  }
}
