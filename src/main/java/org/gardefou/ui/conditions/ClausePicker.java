package org.gardefou.ui.conditions;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Clause;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;

/** Adds a clause from the whole list: a button that opens a list with a filter. */
final class ClausePicker extends VBox {
  private final Messages texts;
  private final Consumer<String> add;
  private final Button button;
  private final TextField filter = new TextField();
  private final VBox rows = Ui.column("gap-0");
  private final VBox list;
  private List<Clause> others = List.of();

  ClausePicker(Messages texts, Consumer<String> add) {
    this.texts = texts;
    this.add = add;
    button = Ui.button(Icon.PLUS, texts.get("conditions.add"), this::turn);
    filter.setPromptText(texts.get("conditions.add.filter"));
    filter.setAccessibleText(texts.get("conditions.add.filter"));
    ScrollPane scroller = new ScrollPane(rows);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    list = Ui.column("gap-8", filter, scroller);
    list.getStyleClass().addAll("panel-card", "clause-picker");
    Ui.show(list, false);
    HBox foot =
        Ui.row(
            "gap-8",
            button,
            Ui.grow(Ui.paragraph(texts.get("conditions.onlywritten"), "dense", "muted")));
    getStyleClass().add("gap-8");
    getChildren().addAll(foot, list);
    filter.textProperty().subscribe(words -> fill());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The clauses that are not in the list yet. */
  void show(List<Clause> newOthers) {
    if (!newOthers.equals(others)) {
      others = newOthers;
      fill();
    }
  }

  private void turn() {
    boolean open = !list.isVisible();
    Ui.show(list, open);
    if (open) {
      filter.clear();
      fill();
      filter.requestFocus();
    }
  }

  private void fill() {
    if (!list.isVisible()) {
      return;
    }
    String wanted = folded(filter.getText());
    rows.getChildren().clear();
    others.stream()
        .filter(clause -> folded(clause.id() + " " + name(clause)).contains(wanted))
        .forEach(clause -> rows.getChildren().add(row(clause)));
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Ui.paragraph(texts.get("conditions.add.none"), "dense", "muted"));
    }
  }

  private HBox row(Clause clause) {
    LinkButton link = new LinkButton(texts.get("conditions.add.this"), () -> choose(clause));
    link.setAccessibleText(texts.get("conditions.add.this") + ": " + clause.id());
    link.setId("add-" + clause.id());
    return Ui.row(
        "gap-8",
        Ui.label(clause.id(), "caption", "muted", "code"),
        Ui.grow(Ui.paragraph(name(clause), "dense")),
        link);
  }

  private void choose(Clause clause) {
    Ui.show(list, false);
    add.accept(clause.id());
  }

  private String name(Clause clause) {
    return texts.of(clause.name());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      Ui.show(list, false);
      button.requestFocus();
      event.consume();
    }
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
