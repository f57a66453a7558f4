package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A notice in the page, with shape, words and colour. */
public final class InlineMessage extends HBox {
  /** Shows a notice. */
  public InlineMessage(Notice notice) {
    getStyleClass().addAll("message", notice.kind().style());
    VBox body = Ui.grow(Ui.column("gap-4", Ui.paragraph(notice.happened(), "strong", "dense")));
    body.getStyleClass().add("body");
    if (!notice.details().isEmpty()) {
      body.getChildren().add(Ui.paragraph(notice.details(), "dense"));
    }
    getChildren().addAll(notice.kind().icon().node(20), body);
    notice.action().ifPresent(a -> getChildren().add(Ui.button(a.verb(), a.run(), "small")));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText((notice.happened() + " " + notice.details()).strip());
  }
}
