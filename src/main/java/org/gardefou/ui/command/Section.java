package org.gardefou.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commands that belong together: between two lines of a menu, or in a menu of their own within it.
 *
 * @param submenu key of the name of the menu within the menu; null where there is none
 * @param commands asked for whenever they are shown, since some come and go
 */
public record Section(@Nullable String submenu, Supplier<List<Command>> commands) {
  /** Commands between two lines. */
  public static Section of(Command... commands) {
    List<Command> all = List.of(commands);
    return new Section(null, () -> all);
  }

  /** Commands in a menu of their own. */
  public static Section within(String key, Command... commands) {
    List<Command> all = List.of(commands);
    return new Section(key, () -> all);
  }

  /** Commands that come and go, in a menu of their own. */
  public static Section within(String key, Supplier<List<Command>> commands) {
    return new Section(key, commands);
  }

  /** The key of its own menu, where it has one. */
  public Optional<String> name() {
    return Optional.ofNullable(submenu);
  }
}
