package org.gardefou.ui.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** The entries as a table, of any length: only the lines in sight have nodes. */
final class EntryList extends VBox {
  /** Room of the scroll bar and the frame, in em. */
  private static final double MARGIN = 2;

  private final ListView<Line> list = new ListView<>();
  private final EntryRow head = new EntryRow("head");
  private final DoubleProperty room = new SimpleDoubleProperty(200);
  private final Messages messages;
  private final Consumer<Line> edit;
  private final Consumer<Line> delete;
  private @Nullable Shown shown;

  EntryList(Messages messages, Consumer<Line> edit, Consumer<Line> delete) {
    this.messages = messages;
    this.edit = edit;
    this.delete = delete;
    head.head(messages);
    list.setId("journal-entries");
    list.setAccessibleText(messages.get("journal.table"));
    list.setCellFactory(view -> new Cell());
    list.setContextMenu(menu());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            chosen().ifPresent(edit);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("entry-table");
    getChildren().addAll(head, list);
    room.subscribe(width -> head.fit(width.doubleValue()));
  }

  private ContextMenu menu() {
    MenuItem change = new MenuItem(messages.get("journal.change"));
    change.setOnAction(event -> chosen().ifPresent(edit));
    MenuItem remove = new MenuItem(messages.get("journal.delete"));
    remove.setOnAction(event -> chosen().ifPresent(delete));
    return new ContextMenu(change, remove);
  }

  private Optional<Line> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      chosen().ifPresent(edit);
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      event.consume();
      chosen().ifPresent(delete);
    }
  }

  /** Shows lines; the chosen one stays chosen, or its neighbour where it is gone. */
  void show(List<Line> lines, Shown newShown) {
    shown = newShown;
    UUID before = chosen().map(line -> line.entry().id()).orElse(null);
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(lines);
    if (!lines.isEmpty()) {
      list.getSelectionModel().select(place(lines, before, at));
    }
  }

  private static int place(List<Line> lines, @Nullable UUID wanted, int at) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).entry().id().equals(wanted)) {
        return i;
      }
    }
    return Math.clamp(at, 0, lines.size() - 1);
  }

  /** Chooses the line of an entry; false where there is none. */
  boolean choose(String entry) {
    for (Line line : list.getItems()) {
      if (line.entry().id().toString().equals(entry)) {
        list.getSelectionModel().select(line);
        list.scrollTo(line);
        return true;
      }
    }
    return false;
  }

  /** Puts the focus on the list. */
  void focus() {
    list.requestFocus();
  }

  void placeholder(String words) {
    list.setPlaceholder(Ui.paragraph(words, "muted"));
  }

  @Override
  protected void layoutChildren() {
    room.set(getWidth() / head.em() - MARGIN);
    super.layoutChildren();
  }

  private final class Cell extends ListCell<Line> {
    private final EntryRow row = new EntryRow("line");

    Cell() {
      room.subscribe(width -> row.fit(width.doubleValue()));
    }

    /** As wide as the list: what does not fit is shortened, not scrolled. */
    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      Shown present = shown;
      if (empty || line == null || present == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        setAccessibleText(row.show(line, present));
        setGraphic(row);
      }
    }
  }
}
