package org.gardefou.ui.missions;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleGroup;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;

/** Says how the list is sorted, and sorts it without a mouse; the heads of the table do it too. */
final class SortMenu extends Button {
  private final MissionTable table;
  private final ContextMenu menu = new ContextMenu();

  SortMenu(MissionTable table) {
    this.table = table;
    getStyleClass().add("flat");
    setAccessibleRole(AccessibleRole.MENU_BUTTON);
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    setGraphic(Icon.DOWN.node(16));
    setContentDisplay(ContentDisplay.RIGHT);
    setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
  }

  void show(Messages messages) {
    setText(messages.get("missions.sorted", messages.get(table.sortedBy() + ".sort")));
    menu.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    for (TableColumn<?, ?> column : table.getColumns()) {
      menu.getItems().add(item(column.getId(), messages, group));
    }
  }

  private RadioMenuItem item(String column, Messages messages, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(messages.get(column + ".sort"));
    item.setToggleGroup(group);
    item.setSelected(column.equals(table.sortedBy()));
    item.setOnAction(event -> table.sortBy(column));
    return item;
  }
}
