package org.gardefou.ui.command;

import java.util.List;

/**
 * Keys that work only where the focus is.
 *
 * @param key of the title
 * @param prefix of the keys of the lines; what is added to it and {@code .keys} names the keys
 */
record KeyHelp(String key, String prefix, List<String> lines) {
  static final List<KeyHelp> ALL =
      List.of(
          new KeyHelp(
              "shortcuts.questions",
              "shortcuts.questions.",
              List.of("choose", "yes", "unknown", "na", "next", "move", "clear", "why")),
          new KeyHelp(
              "shortcuts.lists",
              "shortcuts.lists.",
              List.of("open", "compare", "tabs", "move", "keep", "day")),
          new KeyHelp("shortcuts.menus", "shortcuts.menus.", List.of("bar", "leave")));
}
