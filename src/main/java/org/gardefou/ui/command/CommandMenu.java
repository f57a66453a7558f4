package org.gardefou.ui.command;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.text.Messages;

/**
 * One menu of the bar.
 *
 * @param key of its name
 */
public record CommandMenu(String key, List<Section> sections) {
  public CommandMenu {
    sections = List.copyOf(sections);
  }

  /** Its name, without the mark of the letter that opens it. */
  public String name(Messages messages) {
    return messages.get(key).replace("_", "");
  }

  /** Its commands now, from the top. */
  public Stream<Command> commands() {
    return sections.stream().flatMap(section -> section.commands().get().stream());
  }
}
