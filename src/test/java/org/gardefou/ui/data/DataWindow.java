package org.gardefou.ui.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.ModelJson;
import org.gardefou.store.MutableClock;
import org.gardefou.ui.ChosenFile;
import org.gardefou.ui.settings.About;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;

/** The whole window over real files, at her files; to be made on the JavaFX thread. */
final class DataWindow {
  static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  static final Text EDIT = new Text("edit", "modif");

  final Path folder;
  final Path zip;
  final MutableClock clock = new MutableClock();
  final Desk desk;
  final MainWindow window;
  final Scene scene;

  DataWindow(Path folder, Language language, int width, int height, String theme) {
    this.folder = folder;
    this.zip = folder.resolveSibling(folder.getFileName() + ".zip");
    Tasks tasks = new AtOnceTasks();
    desk = Desk.open(CATALOGUE, new DataFolder(folder), clock, tasks);
    desk.editFreelancer(
        EDIT, f -> f.withSetting("language", language.code()).withSetting("theme", theme));
    desk.save();
    window =
        new MainWindow(
            new MainWindow.Parts(
                desk,
                tasks,
                new ChosenFile(() -> zip),
                SystemTheme.light(),
                language,
                ZoneOffset.UTC,
                (context, client, mission, open) -> List.of(),
                (subject, options) -> {
                  throw new AssertionError("nothing is exported here");
                },
                new About("1", "25", "26", "Linux 6.8", List::of, () -> ""),
                Memory.none(),
                OtherFolders.none()));
    scene = window.shell().scene(width, height);
    window.shell().openData();
  }

  void edit(Client client, UnaryOperator<Client> edit) {
    desk.edit(EDIT, client.id(), edit);
    desk.save();
    clock.advance(Duration.ofMinutes(11));
  }

  Path file(Client client) {
    try (var files = Files.list(folder.resolve("clients"))) {
      String id = client.id().toString().substring(0, 8);
      return files.filter(p -> p.toString().endsWith(id + ".json")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void elsewhere(Path file, Client client) {
    try {
      Files.write(file, new ModelJson().write(client));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
