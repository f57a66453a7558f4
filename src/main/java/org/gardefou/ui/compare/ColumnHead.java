package org.gardefou.ui.compare;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/** The head of a mission's lane: who, what, the verdict, and what can be done with the lane. */
final class ColumnHead extends VBox {
  private final Button more;

  /** What can be done with a lane. */
  interface Actions {
    /** Opens the mission. */
    void open();

    /** Moves the lane a place to the right (1) or left (-1). */
    void move(int step);

    /** Takes the mission out of the comparison. */
    void remove();
  }

  ColumnHead(Column column, int place, int count, Messages texts, Actions actions) {
    getStyleClass().addAll("column-head", "gap-4");
    more = menu(column, place, count, texts, actions);
    more.setId("lane-" + place);
    Label name = Ui.grow(Ui.paragraph(column.client(), "strong"));
    name.setMinWidth(0);
    HBox top = Ui.row("gap-4", name, more);
    top.setAlignment(Pos.TOP_LEFT);
    VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    chip.show(texts, column.phase(), column.advice().verdict(), column.advice().settled());
    VBox words =
        Ui.column(
            "gap-0",
            top,
            Ui.paragraph(column.mission(), "caption", "muted"),
            Ui.paragraph(column.circumstances(), "caption", "muted"));
    VBox.setVgrow(words, javafx.scene.layout.Priority.ALWAYS);
    getChildren().addAll(words, chip);
  }

  private static Button menu(Column column, int place, int count, Messages texts, Actions actions) {
    MenuItem left = item(Icon.LEFT, texts.get("compare.left"), () -> actions.move(-1));
    MenuItem right = item(Icon.RIGHT, texts.get("compare.right"), () -> actions.move(1));
    left.setDisable(place == 0);
    right.setDisable(place == count - 1);
    ContextMenu menu =
        new ContextMenu(
            item(Icon.ARROW, texts.get("compare.open.mission"), actions::open),
            left,
            right,
            new SeparatorMenuItem(),
            item(Icon.CLOSE, texts.get("compare.remove"), actions::remove));
    Button button =
        Ui.iconButton(Icon.DOTS, texts.get("compare.column", column.client()), () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
    return button;
  }

  private static MenuItem item(Icon icon, String words, Runnable action) {
    MenuItem item = new MenuItem(words, icon.node(16));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Where the focus is while she moves from lane to lane. */
  Button button() {
    return more;
  }
}
