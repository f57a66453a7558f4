package org.gardefou.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/** The one list of all commands, in the order of the menus. */
public record Commands(List<CommandMenu> menus) {
  public Commands {
    menus = List.copyOf(menus);
  }

  /** All of them now. */
  public Stream<Command> all() {
    return menus.stream().flatMap(CommandMenu::commands);
  }

  /** The one that a key does, if it can be done now. */
  public Optional<Command> on(KeyEvent event) {
    return all()
        .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
        .filter(Command::isAvailable)
        .findFirst();
  }
}
