package org.gardefou.ui.component;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A field of several lines whose words count once she leaves it or presses Ctrl+Enter, so that undo
 * goes by whole entries. Escape brings back what was there.
 */
public final class CommitArea extends StackPane {
  private static final int LINE = 70;
  private static final int MOST_ROWS = 12;

  private final TextArea area;
  private final Consumer<String> onCommit;
  private String committed = "";

  /** An empty field; {@code onCommit} hears of words that differ from those shown before. */
  public CommitArea(int rows, Consumer<String> onCommit) {
    this.onCommit = onCommit;
    area = Areas.of(rows);
    area.textProperty().subscribe(text -> fit(text, rows));
    area.focusedProperty().subscribe(this::leave);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().add(area);
  }

  /** The field itself: for its name, prompt and focus. */
  public TextArea area() {
    return area;
  }

  /** Shows words without telling the listener. What she is typing stays. */
  public void show(String words) {
    boolean typing = area.isFocused() && !area.getText().equals(committed);
    committed = words;
    if (!typing && !area.getText().equals(words)) {
      area.setText(words);
    }
  }

  private void fit(String text, int least) {
    long rows = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
    area.setPrefRowCount((int) Math.clamp(rows, least, MOST_ROWS));
  }

  private void leave(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Takes over what stands there. */
  public void commit() {
    String words = area.getText().strip();
    if (!words.equals(committed)) {
      committed = words;
      onCommit.accept(words);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(committed)) {
      area.setText(committed);
      event.consume();
    }
  }
}
