package org.gardefou.ui.missions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gardefou.text.Messages;

/** Narrows the list by advice, by what is due and by the last change. */
final class FilterMenu extends DropDown {
  private final Map<RowFilter, CheckMenuItem> items = new EnumMap<>(RowFilter.class);
  private final MenuItem clear = new MenuItem();
  private final Runnable changed;

  FilterMenu(Runnable changed) {
    this.changed = changed;
    fill();
  }

  private void fill() {
    RowFilter.Group group = RowFilter.Group.ADVICE;
    for (RowFilter filter : RowFilter.values()) {
      if (filter.group() != group) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group = filter.group();
      CheckMenuItem item = new CheckMenuItem();
      item.setOnAction(event -> changed.run());
      items.put(filter, item);
      menu.getItems().add(item);
    }
    clear.setOnAction(event -> clear());
    menu.getItems().addAll(new SeparatorMenuItem(), clear);
    menu.setOnShowing(event -> clear.setDisable(chosen().isEmpty()));
  }

  void show(Messages messages) {
    setText(messages.get("missions.filter.more"));
    setAccessibleText(messages.get("missions.filter.more.name"));
    clear.setText(messages.get("missions.filter.more.clear"));
    items.forEach((filter, item) -> item.setText(filter.in(messages)));
  }

  Set<RowFilter> chosen() {
    Set<RowFilter> chosen = EnumSet.noneOf(RowFilter.class);
    items.forEach(
        (filter, item) -> {
          if (item.isSelected()) {
            chosen.add(filter);
          }
        });
    return chosen;
  }

  void remove(RowFilter filter) {
    Optional.ofNullable(items.get(filter)).ifPresent(item -> item.setSelected(false));
    changed.run();
  }

  void clear() {
    items.values().forEach(item -> item.setSelected(false));
    changed.run();
  }
}
