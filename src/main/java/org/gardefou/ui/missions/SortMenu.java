package org.gardefou.ui.missions;

import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleGroup;
import org.gardefou.text.Messages;

/** Says how the list is sorted, and sorts it without a mouse; the heads of the table do it too. */
final class SortMenu extends DropDown {
  private final MissionTable table;

  SortMenu(MissionTable table) {
    this.table = table;
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
