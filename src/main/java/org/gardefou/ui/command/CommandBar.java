package org.gardefou.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.gardefou.desk.Observable;
import org.gardefou.text.Messages;

/**
 * The menu bar with every command. A menu is filled when it opens: what cannot be done then is
 * disabled, not hidden. On macOS it is the bar of the system.
 */
public final class CommandBar extends MenuBar {
  private final Observable<Messages> messages;

  /** A bar over the commands, whose words are still to be shown. */
  public CommandBar(Commands commands, Observable<Messages> messages) {
    this.messages = messages;
    setUseSystemMenuBar(true);
    commands.menus().forEach(menu -> getMenus().add(menu(menu)));
  }

  /** Writes the names of the menus. */
  public void show() {
    setAccessibleText(messages.get().get("command.menus"));
    getMenus().forEach(menu -> menu.setText(messages.get().get(menu.getId())));
  }

  private Menu menu(CommandMenu content) {
    Menu menu = new Menu();
    menu.setId(content.key());
    menu.getItems().add(new MenuItem()); // an empty menu does not open
    menu.setOnShowing(
        event -> {
          if (event.getTarget() == menu) {
            fill(menu.getItems(), content.sections());
          }
        });
    menu.setOnShown(event -> MenuLetters.listen(menu));
    return menu;
  }

  private void fill(ObservableList<MenuItem> items, List<Section> sections) {
    List<MenuItem> all = new ArrayList<>();
    for (Section section : sections) {
      List<MenuItem> some = section.commands().get().stream().map(this::item).toList();
      boolean own = section.name().isPresent();
      if (!own && !all.isEmpty() && !some.isEmpty()) {
        all.add(new SeparatorMenuItem());
      }
      all.addAll(section.name().map(key -> List.<MenuItem>of(within(key, some))).orElse(some));
    }
    MenuLetters.mark(all);
    show(items, all);
  }

  /** What is there already is written anew rather than replaced: the open menu keeps its place. */
  private static void show(ObservableList<MenuItem> items, List<MenuItem> all) {
    if (!ids(items).equals(ids(all))) {
      items.setAll(all);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      rewrite(items.get(i), all.get(i));
    }
  }

  private static List<String> ids(List<MenuItem> items) {
    return items.stream().map(item -> String.valueOf(item.getId())).toList();
  }

  private static void rewrite(MenuItem item, MenuItem now) {
    item.setText(now.getText());
    item.setDisable(now.isDisable());
    item.setAccelerator(now.getAccelerator());
    item.setOnAction(now.getOnAction());
    if (item instanceof RadioMenuItem choice && now instanceof RadioMenuItem chosen) {
      choice.setSelected(chosen.isSelected());
    }
    if (item instanceof Menu within && now instanceof Menu other) {
      show(within.getItems(), List.copyOf(other.getItems()));
    }
  }

  private Menu within(String key, List<MenuItem> items) {
    Menu menu = new Menu(messages.get().get(key));
    menu.setMnemonicParsing(false);
    menu.setId(key);
    menu.setDisable(items.isEmpty());
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem item(Command command) {
    MenuItem item = command.isChoice() ? choice(command) : plain(command);
    item.setText(messages.get().of(command.words().get()));
    item.setMnemonicParsing(false);
    item.setId(command.key());
    item.setDisable(!command.isAvailable());
    command.keys().stream().findFirst().ifPresent(keys -> item.setAccelerator(named(keys)));
    item.setOnAction(event -> command.run());
    return item;
  }

  private static MenuItem plain(Command command) {
    MenuItem item = new MenuItem();
    item.setGraphic(command.icon().node(16));
    return item;
  }

  private static MenuItem choice(Command command) {
    RadioMenuItem item = new RadioMenuItem();
    item.setSelected(command.isChosen());
    return item;
  }

  /** The bar of macOS takes the keys themselves, and writes their symbols. */
  private KeyCombination named(KeyCombination keys) {
    KeyNames names = KeyNames.in(messages.get());
    return names.symbols() ? keys : new NamedKeys(keys, names.of(keys));
  }
}
