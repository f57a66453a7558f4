package org.gardefou.ui.component;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

/**
 * One option of a {@link Segmented} choice.
 *
 * @param before what stands muted before the words, such as the key that chooses it; may be empty
 * @param after what stands muted behind them, such as a count; may be empty
 * @param isNone whether it says that there is no answer: chosen, it does not draw the eye
 */
public record SegmentOption<T>(T value, String text, String before, String after, boolean isNone) {
  private static final String NONE = "none";

  /** Words alone. */
  public static <T> SegmentOption<T> of(T value, String text) {
    return new SegmentOption<>(value, text, "", "", false);
  }

  /** Words with a key before them. */
  public static <T> SegmentOption<T> keyed(T value, String key, String text) {
    return new SegmentOption<>(value, text, key, "", false);
  }

  /** Words with a count behind them. */
  public static <T> SegmentOption<T> counted(T value, String text, String count) {
    return new SegmentOption<>(value, text, "", count, false);
  }

  /** Words for no answer. */
  public static <T> SegmentOption<T> none(T value, String text) {
    return new SegmentOption<>(value, text, "", "", true);
  }

  void decorate(ToggleButton button) {
    button.getStyleClass().removeAll(NONE);
    if (isNone) {
      button.getStyleClass().add(NONE);
    }
    button.setGraphic(null);
    button.setContentDisplay(ContentDisplay.LEFT);
    if (!before.isEmpty()) {
      button.setGraphic(Ui.label(before, "hint"));
    } else if (!after.isEmpty()) {
      button.setGraphic(Ui.label(after, "hint"));
      button.setContentDisplay(ContentDisplay.RIGHT);
    }
  }
}
