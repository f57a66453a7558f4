package org.gardefou.ui.reply;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.letters.Sheet;
import org.gardefou.ui.component.Ui;

/** A page for the client, as its reader will see it. */
final class SheetView extends VBox {
  SheetView(Sheet sheet) {
    getStyleClass().addAll("sheet-view", "gap-16");
    getChildren()
        .add(
            Ui.column(
                "gap-4",
                Ui.paragraph(sheet.byLine(), "caption", "muted"),
                Ui.paragraph(sheet.title(), "h1"),
                Ui.paragraph(sheet.line(), "dense", "muted")));
    sheet.parts().forEach(part -> getChildren().add(part(part)));
    VBox notes = Ui.column("gap-4");
    sheet.notes().forEach(note -> notes.getChildren().add(Ui.paragraph(note, "caption", "muted")));
    getChildren().addAll(Ui.rule(), notes);
  }

  private static VBox part(Sheet.Part part) {
    VBox column = Ui.column("gap-8");
    Label title = Ui.label(part.title(), "h3");
    column.getChildren().add(Ui.row("gap-8", title, Ui.label(part.aside(), "caption", "muted")));
    part.items().forEach(item -> column.getChildren().add(item(item)));
    return column;
  }

  private static HBox item(Sheet.Item item) {
    VBox words = Ui.grow(new VBox());
    words.setMinWidth(0);
    if (!item.heading().isEmpty()) {
      words.getChildren().add(Ui.paragraph(item.heading(), "dense", "strong"));
    }
    words.getChildren().add(Ui.paragraph(item.text(), "dense"));
    HBox row = new HBox(Ui.label("–", "dense", "muted"), words);
    row.getStyleClass().add("gap-8");
    return row;
  }
}
