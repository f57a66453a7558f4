package org.gardefou.ui.palette;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/**
 * The palette: type, choose with the arrows, Enter. The focus stays in the field, whose help reads
 * out what is chosen.
 */
public final class Palette extends VBox {
  private final Search search;
  private final Messages messages;
  private final Consumer<Finding> choose;
  private final Runnable cancel;
  private final TextField field = new TextField();
  private final ListView<Finding> list = new ListView<>();
  private final Label nothing = Ui.paragraph("", "muted");

  /**
   * A palette with nothing typed.
   *
   * @param choose hears of the finding that is to be done
   * @param cancel what Escape does
   */
  public Palette(Search search, Messages messages, Consumer<Finding> choose, Runnable cancel) {
    this.search = search;
    this.messages = messages;
    this.choose = choose;
    this.cancel = cancel;
    getStyleClass().add("palette");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(messages.get("palette.name"));
    getChildren().addAll(field(), list(), foot());
    field.textProperty().subscribe(this::show);
    search.onMore(this::more);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private StackPane field() {
    field.setId("palette-field");
    field.setPromptText(messages.get("palette.prompt"));
    field.setAccessibleText(messages.get("palette.name"));
    StackPane box = Ui.search(field);
    box.getStyleClass().add("palette-head");
    return box;
  }

  private ListView<Finding> list() {
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.get("palette.list"));
    list.setCellFactory(view -> new PaletteCell(messages, this::choose));
    nothing.setMaxWidth(Double.MAX_VALUE);
    nothing.getStyleClass().add("palette-nothing");
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().subscribe(this::readOut);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private Label foot() {
    Label foot = Ui.paragraph(messages.get("palette.keys"), "caption", "muted");
    foot.getStyleClass().add("palette-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    return foot;
  }

  /** Puts the focus into the field. */
  public void focus() {
    field.requestFocus();
  }

  private void show(String typed) {
    Query query = new Query(typed);
    nothing.setText(messages.get("palette.nothing", query.typed()));
    list.getItems().setAll(search.find(query));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /** What she has chosen meanwhile stays chosen. */
  private void more() {
    Query query = new Query(field.getText());
    if (!query.isEmpty()) {
      boolean moved = list.getSelectionModel().getSelectedIndex() > 0;
      Finding chosen = list.getSelectionModel().getSelectedItem();
      show(field.getText());
      int again = list.getItems().indexOf(chosen);
      if (moved && again > 0) {
        list.getSelectionModel().select(again);
        list.scrollTo(again);
      }
    }
  }

  private void readOut(Finding chosen) {
    field.setAccessibleHelp(
        chosen == null ? nothing.getText() : PaletteCell.spoken(chosen, messages));
  }

  private void key(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case PAGE_DOWN -> move(8);
          case PAGE_UP -> move(-8);
          case ENTER -> enter();
          case ESCAPE -> escape();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean move(int step) {
    int last = list.getItems().size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 4));
    return true;
  }

  private boolean enter() {
    Finding chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      choose(chosen);
    }
    return true;
  }

  private boolean escape() {
    cancel.run();
    return true;
  }

  private void choose(Finding finding) {
    if (finding.isAvailable()) {
      search.recent().note(finding.id());
      choose.accept(finding);
    }
  }
}
