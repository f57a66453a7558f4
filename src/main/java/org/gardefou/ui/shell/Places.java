package org.gardefou.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gardefou.desk.Tasks;
import org.gardefou.ui.Screen;
import org.gardefou.ui.compare.CompareScreen;
import org.gardefou.ui.missions.MissionsScreen;
import org.gardefou.ui.search.SearchScreen;

/** Makes the screens of the window. */
public interface Places {
  /** The list of missions. */
  MissionsScreen missions();

  /** Missions side by side. */
  CompareScreen compare();

  /** Her criteria, limits and rules. */
  Screen criteria();

  /** What past missions teach. */
  Screen insights();

  /** All missions of one client. */
  Screen client(UUID client);

  /** The page that finds words in everything. */
  SearchScreen search();

  /** The settings. */
  Screen settings();

  /** Her files: backups, earlier states, the trash. */
  Screen data();

  /** The workspace of one mission. */
  Screen mission(UUID client, UUID mission);

  /** Asks for a new client and mission. */
  void newMission();

  /** What the parts of the program add to the commands of the window. */
  Offers offers();

  /** Where what takes its time is done. */
  Tasks tasks();

  /** Opens client files and intakes from outside. */
  void openFiles(List<Path> files);
}
