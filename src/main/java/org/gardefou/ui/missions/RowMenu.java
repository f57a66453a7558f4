package org.gardefou.ui.missions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.gardefou.engine.Comparison;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;

/** What can be done with the chosen lines of the list. */
final class RowMenu extends ContextMenu {
  private final MissionTable table;
  private final Consumer<List<MissionRow>> compare;
  private final MenuItem open = new MenuItem("", Icon.ARROW.node(16));
  private final MenuItem client = new MenuItem("", Icon.LIST.node(16));
  private final MenuItem beside = new MenuItem("", Icon.COMPARE.node(16));

  RowMenu(
      MissionTable table,
      Consumer<MissionRow> open,
      Consumer<List<MissionRow>> compare,
      Consumer<MissionRow> openClient) {
    this.table = table;
    this.compare = compare;
    this.open.setMnemonicParsing(false);
    beside.setMnemonicParsing(false);
    this.open.setOnAction(event -> table.chosen().stream().findFirst().ifPresent(open));
    client.setMnemonicParsing(false);
    client.setOnAction(event -> table.chosen().stream().findFirst().ifPresent(openClient));
    beside.setOnAction(event -> compare());
    getItems().addAll(this.open, client, beside);
    setOnShowing(event -> offer());
  }

  /** Takes the chosen missions side by side; with one alone she chooses the others there. */
  void compare() {
    if (comparable(table.chosen().size())) {
      compare.accept(table.chosen());
    }
  }

  private static boolean comparable(int count) {
    return count > 0 && count <= Comparison.MOST;
  }

  private void offer() {
    int count = table.chosen().size();
    open.setDisable(count != 1);
    client.setDisable(count != 1);
    beside.setDisable(!comparable(count));
  }

  /** Writes its words. */
  void show(Messages messages) {
    open.setText(messages.get("missions.open"));
    client.setText(messages.get("missions.client"));
    beside.setText(messages.get("missions.compare"));
  }
}
