package org.gardefou.ui.mission;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.WindowEvent;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** What can be done with the mission as a whole, behind the three dots of its head. */
public final class MissionMenu extends Button {
  private final MissionScope scope;
  private final LiveTexts texts = new LiveTexts();
  private final ContextMenu menu = new ContextMenu();

  /** A menu of entries; the last of them is set apart. */
  public MissionMenu(MissionScope scope, List<MenuEntry> entries) {
    this.scope = scope;
    getStyleClass().addAll("icon-only", "flat");
    setAccessibleRole(AccessibleRole.MENU_BUTTON);
    setGraphic(Icon.DOTS.node(16));
    texts.set("menu.name", name -> Ui.name(this, name));
    entries.forEach(this::add);
    menu.getItems().add(entries.size() - 1, new SeparatorMenuItem());
    setContextMenu(menu);
    setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
  }

  /** What the dialogs about missions offer, with what other parts add between it. */
  public static List<MenuEntry> entries(MissionDialogs dialogs, List<MenuEntry> others) {
    return Stream.of(
            List.of(
                entry(Icon.PEN, "menu.change", v -> dialogs.change(v.client(), v.mission())),
                entry(Icon.PLUS, "menu.another", v -> dialogs.another(v.client()))),
            others,
            List.of(entry(Icon.TRASH, "menu.delete", v -> dialogs.delete(v.client(), v.mission()))))
        .flatMap(List::stream)
        .toList();
  }

  private static MenuEntry entry(Icon icon, String key, Consumer<MissionScope.View> action) {
    return new MenuEntry(icon, key, view -> true, action);
  }

  private void add(MenuEntry entry) {
    MenuItem item = item(entry.icon(), entry.key(), entry.action());
    menu.addEventHandler(
        WindowEvent.WINDOW_SHOWING,
        event -> item.setVisible(scope.view().filter(entry.offered()).isPresent()));
    menu.getItems().add(item);
  }

  private MenuItem item(Icon icon, String key, Consumer<MissionScope.View> action) {
    MenuItem item = new MenuItem("", icon.node(16));
    item.setMnemonicParsing(false);
    texts.set(key, item::setText);
    item.setOnAction(event -> scope.view().ifPresent(action));
    return item;
  }

  /** Writes its words. */
  void show(Messages messages) {
    texts.show(messages);
  }
}
