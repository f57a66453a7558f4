package org.gardefou.ui.palette;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/** One line of the palette: what it is, where it belongs, the keys that do the same. */
final class PaletteCell extends ListCell<Finding> {
  private final Messages messages;

  PaletteCell(Messages messages, Consumer<Finding> choose) {
    this.messages = messages;
    setPrefWidth(0); // as wide as the list: its words wrap
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            choose.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(line(finding));
      setAccessibleText(spoken(finding, messages));
    }
  }

  private HBox line(Finding finding) {
    Label words = Ui.grow(Ui.paragraph(messages.of(finding.words())));
    words.setMinWidth(0);
    words.setGraphic(finding.icon().node(16));
    Label side = Ui.paragraph(side(finding, messages), "caption", "muted", "side");
    side.setMinWidth(0);
    HBox line = Ui.row("gap-12", words, side);
    if (!finding.keys().isEmpty()) {
      Label keys = Ui.label(finding.keys(), "kbd");
      keys.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(keys);
    }
    if (!finding.isAvailable()) {
      words.getStyleClass().add("muted");
    }
    return line;
  }

  private static String side(Finding finding, Messages messages) {
    return finding.isAvailable() ? messages.of(finding.side()) : messages.get("palette.not");
  }

  /** A line as it is read out. */
  static String spoken(Finding finding, Messages messages) {
    return Stream.of(messages.of(finding.words()), side(finding, messages), finding.keys())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
