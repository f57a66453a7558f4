package org.gardefou.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;

/** The whole window over a real desk whose files are never written; missions have no tabs. */
public final class DeskWindow {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);

  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  public final Desk desk;
  public final MainWindow window;
  public final Scene scene;

  public DeskWindow(Language language, int width, int height, Consumer<Desk> before) {
    this(language, width, height, before, OtherFolders.none());
  }

  public DeskWindow(
      Language language, int width, int height, Consumer<Desk> before, OtherFolders folders) {
    Tasks tasks = new AtOnceTasks();
    desk = Desk.open(CATALOGUE, new DataFolder(Path.of("no-such-folder")), CLOCK, tasks);
    set(f -> f.withSetting("language", language.code()));
    before.accept(desk);
    window =
        new MainWindow(
            new MainWindow.Parts(
                desk,
                tasks,
                FileDialogs.none(),
                SystemTheme.light(),
                language,
                ZoneOffset.UTC,
                (context, client, mission, open) -> List.of(),
                (subject, options) -> {
                  throw new AssertionError("nothing is exported here");
                },
                new About(
                    "0.1.0",
                    "25.0.1",
                    "26.0.2",
                    "Linux 6.8 amd64",
                    () -> List.of(new About.Library("picocli", "4.7.7", "Apache-2.0")),
                    () -> "Apache License"),
                Memory.none(),
                folders));
    scene = window.shell().scene(width, height);
  }

  public void set(java.util.function.UnaryOperator<Freelancer> edit) {
    desk.editFreelancer(new Text("setting", "réglage"), edit);
  }

  public Freelancer profile() {
    return desk.state().get().freelancer();
  }

  public Node node(String id) {
    Node node = scene.lookup("#" + id);
    if (node == null) {
      throw new AssertionError("no #" + id);
    }
    return node;
  }
}
