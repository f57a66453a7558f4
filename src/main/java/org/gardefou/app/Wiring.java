package org.gardefou.app;

import java.time.Clock;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.reply.Printing;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;

/** Puts the parts together by constructors. */
final class Wiring {
  private Wiring() {}

  static Desk desk(DataFolder folder, Clock clock, Tasks tasks) {
    return Desk.open(CatalogueLoader.builtIn().catalogue(), folder, clock, tasks);
  }

  /** What runs here. */
  static About about() {
    return About.running(Version.ofProgram(), Licences::all, Licences::own);
  }

  /** A window before which nobody sits: it asks for no file, prints and remembers nothing. */
  static MainWindow unattended(Desk desk, Tasks tasks, Clock clock, Language language) {
    return window(
        desk,
        tasks,
        FileDialogs.none(),
        Printing.none(),
        SystemTheme.light(),
        clock,
        language,
        Memory.none(),
        OtherFolders.none());
  }

  static MainWindow window(
      Desk desk,
      Tasks tasks,
      FileDialogs files,
      Printing printing,
      SystemTheme system,
      Clock clock,
      Language language,
      Memory memory,
      OtherFolders folders) {
    return new MainWindow(
        new MainWindow.Parts(
            desk,
            tasks,
            files,
            system,
            language,
            clock.getZone(),
            new Tabs(printing),
            new Comparisons(desk),
            about(),
            memory,
            folders));
  }
}
