package org.gardefou.ui.component;

import javafx.scene.control.Label;
import org.gardefou.text.Messages;

/** Shape and word of a severity, or of a group of findings. */
public final class SeverityMark extends Label {
  /** Shape and its own word. */
  public SeverityMark(Mark mark, Messages messages) {
    this(mark, messages.get(mark.key()));
  }

  /** Shape and another word, such as the plural. */
  public SeverityMark(Mark mark, String word) {
    super(word, mark.shape(16));
    getStyleClass().addAll("severity", mark.style());
    setMinWidth(USE_PREF_SIZE);
  }
}
