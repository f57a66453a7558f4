package org.gardefou.ui.component;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of one line whose words count once she leaves it or presses Enter, so that undo goes by
 * whole entries. Escape brings back what was there.
 */
public final class CommitField extends TextField {
  private final Consumer<String> onCommit;
  private String committed = "";

  /** An empty field; {@code onCommit} hears of words that differ from those shown before. */
  public CommitField(Consumer<String> onCommit) {
    this.onCommit = onCommit;
    setOnAction(event -> commit());
    focusedProperty().subscribe(this::leave);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows words without telling the listener. What she is typing stays. */
  public void show(String words) {
    boolean typing = isFocused() && !getText().equals(committed);
    committed = words;
    if (!typing && !getText().equals(words)) {
      setText(words);
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Takes over what stands there. */
  public void commit() {
    String words = getText().strip();
    if (!words.equals(committed)) {
      committed = words;
      onCommit.accept(words);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().equals(committed)) {
      setText(committed);
      event.consume();
    }
  }
}
