package org.gardefou.ui.shell;

import java.util.List;
import org.gardefou.ui.command.Section;
import org.gardefou.ui.mission.MenuEntry;

/**
 * What the parts of the program add to the commands of the window.
 *
 * @param mission what can be done with the mission that is open
 * @param tabs keys of the titles of its tabs, in their order
 * @param file what the menu of files holds besides the window's own
 * @param edit what the menu of edits holds besides the window's own
 * @param help what the menu of help holds besides the window's own
 */
public record Offers(
    List<MenuEntry> mission,
    List<String> tabs,
    List<Section> file,
    List<Section> edit,
    List<Section> help) {
  public Offers {
    mission = List.copyOf(mission);
    tabs = List.copyOf(tabs);
    file = List.copyOf(file);
    edit = List.copyOf(edit);
    help = List.copyOf(help);
  }
}
