package org.gardefou.ui.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * One menu of the bar.
 *
 * @param key of its name
 */
public record CommandMenu(String key, List<Section> sections) {
  public CommandMenu {
    sections = List.copyOf(sections);
  }

  /** Its commands now, from the top. */
  public Stream<Command> commands() {
    return sections.stream().flatMap(section -> section.commands().get().stream());
  }
}
