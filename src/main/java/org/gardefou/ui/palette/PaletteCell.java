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
    HBox line = Ui.row("gap-12", words, new Side(side(finding, messages)));
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

  /** Where it belongs: wraps between words, and keeps room for one of them. */
  private static final class Side extends Label {
    /** In letters of its size, which is wider than any word of a menu. */
    private static final double WORD = 7;

    Side(String words) {
      super(words);
      getStyleClass().addAll("paragraph", "caption", "muted", "side");
      setWrapText(true);
      setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(prefWidth(-1), WORD * getFont().getSize());
    }
  }
}
