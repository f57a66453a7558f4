package org.gardefou.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lines of a menu, and of the menus within it, are chosen by a letter. The letters are for us to
 * hear: JavaFX hears only those of the bar itself.
 */
final class MenuLetters {
  private final Menu menu;

  private MenuLetters(Menu menu) {
    this.menu = menu;
  }

  /** Marks the letter of each line; every menu has letters of its own. */
  static void mark(List<MenuItem> lines) {
    Letters letters = new Letters();
    for (MenuItem line : lines) {
      if (line.getText() != null) {
        line.setMnemonicParsing(true);
        line.setText(letters.mark(line.getText()));
      }
      if (line instanceof Menu within) {
        mark(within.getItems());
      }
    }
  }

  /** Hears the letters of a menu that has just opened. */
  static void listen(Menu menu) {
    ContextMenu list = menu.getItems().getFirst().getParentPopup();
    if (list != null) {
      list.getScene().setOnKeyPressed(new MenuLetters(menu)::pressed);
    }
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      lines(menu)
          .filter(line -> !line.isDisable() && line.isMnemonicParsing())
          .filter(line -> Letters.isFor(line.getText(), event.getText()))
          .findFirst()
          .ifPresent(
              line -> {
                event.consume();
                choose(line);
              });
    }
  }

  /** Those of the menu within that is open, else of the menu itself. */
  private static Stream<MenuItem> lines(Menu menu) {
    return within(menu).map(MenuLetters::lines).orElseGet(() -> menu.getItems().stream());
  }

  private static Optional<Menu> within(Menu menu) {
    return menu.getItems().stream()
        .filter(line -> line instanceof Menu within && within.isShowing())
        .map(Menu.class::cast)
        .findFirst();
  }

  private void choose(MenuItem line) {
    if (line instanceof Menu) {
      unfold(line.getStyleableNode());
    } else {
      menu.hide();
      line.fire();
    }
  }

  /** As the right arrow does: only so does its first line take the focus. */
  private static void unfold(Node line) {
    line.requestFocus();
    Event.fireEvent(
        line,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
  }
}
