package org.gardefou.ui.component;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/** Puts a text on the clipboard, and says so in its own words. */
public final class CopyButton extends Button {
  /** A button with its words before and after; the text is asked for when it is pressed. */
  public CopyButton(String words, String done, Supplier<String> text) {
    super(words, Icon.COPY.node(16));
    getStyleClass().add("small");
    setMnemonicParsing(false);
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text.get());
          Clipboard.getSystemClipboard().setContent(content);
          setText(done);
          notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
  }
}
