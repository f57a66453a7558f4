package org.gardefou.ui.component;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fields of several lines, in which Tab leads on instead of making room. */
public final class Areas {
  private Areas() {}

  /** An empty field of so many lines. */
  public static TextArea of(int rows) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(area, event));
    return area;
  }

  private static void tab(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      area.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      event.consume();
    }
  }
}
