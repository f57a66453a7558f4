package org.gardefou.ui.reply;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;

/** The words of a block in a field. Ctrl+Enter keeps them, Escape leaves all as it was. */
final class WordsEditor extends VBox {
  private static final int LINE = 75;

  private final TextArea area;
  private final Consumer<String> keep;
  private final Runnable cancel;

  WordsEditor(String words, String name, Messages texts, Consumer<String> keep, Runnable cancel) {
    this.keep = keep;
    this.cancel = cancel;
    long rows = words.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
    area = Areas.of((int) Math.clamp(rows + 1, 3, 12));
    area.setText(words);
    area.setId("words-field");
    area.setAccessibleText(name);
    getStyleClass().addAll("words-editor", "gap-8");
    getChildren()
        .addAll(
            area,
            new Flow(
                8,
                Ui.button(texts.get("reply.words.keep"), this::keep, "small", "accent"),
                Ui.button(texts.get("reply.words.cancel"), cancel, "small"),
                Ui.label(texts.get("reply.words.keys"), "caption", "muted")));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void focusField() {
    area.requestFocus();
    area.end();
  }

  private void keep() {
    keep.accept(area.getText().strip());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      keep();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel.run();
    }
  }
}
