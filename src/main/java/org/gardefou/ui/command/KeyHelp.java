package org.gardefou.ui.command;

import java.util.List;

/**
 * Keys that work only where the focus is, in the words of their texts.
 *
 * @param key of the title; the lines stand below it, each with its keys
 */
record KeyHelp(String key, List<String> lines) {
  static final List<KeyHelp> ALL =
      List.of(
          new KeyHelp(
              "shortcuts.questions",
              List.of(".choose", ".yes", ".unknown", ".na", ".next", ".move", ".clear", ".why")),
          new KeyHelp(
              "shortcuts.lists", List.of(".open", ".compare", ".tabs", ".move", ".keep", ".day")),
          new KeyHelp("shortcuts.menus", List.of(".bar", ".leave")));
}
