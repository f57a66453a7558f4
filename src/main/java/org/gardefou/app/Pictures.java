package org.gardefou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Samples;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.Snapshot;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.Fonts;

/**
 * Pictures of the screens with the samples, in one language, theme and size. Nothing is written to
 * disk.
 *
 * @param theme {@code light} or {@code dark}
 */
record Pictures(Clock clock, Language language, String theme, int width, int height) {
  private static final List<String> TABS =
      List.of("facts", "flags", "conditions", "reply", "journal", "decision");
  private static final Path NOWHERE = Path.of("no-such-folder");

  /** A screen by its name, as PNG. */
  record Picture(String name, byte[] png) {}

  /** Light, in the size that the window opens with. */
  static Pictures usual(Clock clock, Language language) {
    return new Pictures(clock, language, "light", 1440, 900);
  }

  /** To be called on the JavaFX thread. */
  List<Picture> take() {
    Fonts.load();
    Tasks tasks = new IdleTasks();
    Desk desk = Wiring.desk(new DataFolder(NOWHERE), clock, tasks);
    setting(desk, "language", language.code());
    setting(desk, "theme", theme);
    MainWindow window = Wiring.unattended(desk, tasks, clock, language);
    Scene scene = window.shell().scene(width, height);
    List<Picture> pictures = new ArrayList<>();
    pictures.add(new Picture("first-run", Snapshot.png(scene)));
    desk.addSamples(language);
    Client client = Samples.in(language).getFirst();
    pictures.add(new Picture("missions", Snapshot.png(scene)));
    window.shell().openCompare(samples());
    pictures.add(new Picture("compare", Snapshot.png(scene)));
    window.shell().openCriteria();
    pictures.add(new Picture("criteria", Snapshot.png(scene)));
    window.shell().openInsights();
    pictures.add(new Picture("insights", Snapshot.png(scene)));
    window.shell().openClient(client.id());
    pictures.add(new Picture("client", Snapshot.png(scene)));
    window.shell().openSettings();
    pictures.add(new Picture("settings", Snapshot.png(scene)));
    pictures.addAll(mission(window, scene, client));
    window.close();
    return pictures;
  }

  /** One mission of each sample. */
  private List<UUID> samples() {
    return Samples.in(language).stream().map(client -> client.missions().getFirst().id()).toList();
  }

  private static void setting(Desk desk, String name, String value) {
    desk.editFreelancer(new Text(name, name), f -> f.withSetting(name, value));
  }

  private static List<Picture> mission(MainWindow window, Scene scene, Client client) {
    List<Picture> pictures = new ArrayList<>();
    window.shell().openMission(client.id(), client.missions().getFirst().id());
    for (int tab = 0; tab < TABS.size(); tab++) {
      window.shell().openTab(tab);
      pictures.add(new Picture(TABS.get(tab), Snapshot.png(scene)));
    }
    return pictures;
  }
}
