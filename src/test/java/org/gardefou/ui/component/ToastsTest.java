package org.gardefou.ui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import org.gardefou.ui.Fx;
import org.gardefou.ui.theme.MotionChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which notices leave by themselves. */
class ToastsTest {
  private final Toasts toasts = Fx.get(() -> new Toasts(() -> "Close"));
  private final Scene scene = Fx.get(() -> new Scene(toasts));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private boolean leaves(Notice notice) {
    return Fx.get(
        () -> {
          toasts.show(notice);
          boolean leaving = toasts.isLeaving();
          toasts.clear();
          assertFalse(toasts.isLeaving());
          return leaving;
        });
  }

  private void prefer(MotionChoice motion) {
    Fx.run(() -> motion.apply(scene));
  }

  @Test
  void onlyWhatAsksForNothingLeaves() {
    assertTrue(leaves(Notice.of(Notice.Kind.SUCCESS, "Saved.", "")));
    assertFalse(leaves(Notice.of(Notice.Kind.ERROR, "Not saved.", "")));
    assertFalse(leaves(Notice.of(Notice.Kind.SUCCESS, "Deleted.", "").with("Undo", () -> {})));
  }

  @Test
  void withAsLittleMotionAsCanBeNothingLeaves() {
    prefer(MotionChoice.REDUCED);
    assertFalse(leaves(Notice.of(Notice.Kind.SUCCESS, "Saved.", "")));
    prefer(MotionChoice.SYSTEM);
    assertEquals(
        Fx.get(() -> !Platform.getPreferences().isReducedMotion()),
        leaves(Notice.of(Notice.Kind.SUCCESS, "Saved.", "")));
  }
}
