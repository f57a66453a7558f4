package org.gardefou.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.desk.Tasks;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.store.DataFolder;
import org.gardefou.store.ModelJson;
import org.gardefou.text.Messages;
import org.gardefou.ui.insights.PastWindow;
import org.gardefou.ui.reply.Printing;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.SystemTheme;
import org.gardefou.ui.theme.Theme;
import org.gardefou.ui.window.Memory;
import org.gardefou.ui.window.OtherFolders;

/** Opens the windows of the tour; real files lie in a folder of their own. */
record Tour(Path folder, Robot mouse) {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Text EDIT = new Text("edit", "modification");

  /** What can be seen at a stop. To be called on the JavaFX thread. */
  record Seen(BufferedImage picture, List<String> cut) {}

  /** Goes to a stop and takes its picture. To be called on the JavaFX thread. */
  Seen see(Stop stop, Look look) {
    AtomicReference<Seen> seen = new AtomicReference<>();
    visit(stop, look, visit -> seen.set(new Seen(visit.picture(), visit.cut())));
    return seen.get();
  }

  /** Goes to a stop and does something there. To be called on the JavaFX thread. */
  void visit(Stop stop, Look look, Consumer<Visit> there) {
    Visit visit = open(stop, look);
    try {
      stop.steps().accept(visit);
      there.accept(visit);
    } finally {
      visit.close();
    }
  }

  private Visit open(Stop stop, Look look) {
    return switch (stop.begin()) {
      case NOTHING -> window(fresh(), look, desk -> {});
      case SAMPLES -> window(fresh(), look, desk -> desk.addSamples(look.language()));
      case PAST -> window(fresh(), look, PastWindow::fill);
      case FILES -> window(fresh(), look, Tour::asking);
      case UNWRITABLE -> window(unwritable(), look, desk -> desk.addSamples(look.language()));
      case ELSEWHERE -> window(fresh(), look, new Elsewhere.Known(), desk -> {});
      case LOCKED -> small(look, SmallWindows::unlock);
      case FAULT -> small(look, SmallWindows::fault);
      case FAILED_START -> small(look, SmallWindows::failedStart);
    };
  }

  private Path fresh() {
    return folder.resolve(UUID.randomUUID().toString());
  }

  /** A file stands where the folder would be. */
  private Path unwritable() {
    try {
      return Files.createTempFile(folder, "Garde-fou", "").resolve("data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Visit window(Path data, Look look, Consumer<Desk> fill) {
    return window(data, look, OtherFolders.none(), fill);
  }

  private Visit window(Path data, Look look, OtherFolders folders, Consumer<Desk> fill) {
    Tasks tasks = new AtOnceTasks();
    Memory memory = Memory.none();
    Desk desk = Desk.open(CATALOGUE, new DataFolder(data), CLOCK, tasks);
    desk.editFreelancer(
        EDIT,
        f ->
            f.withSetting("language", look.language().code())
                .withSetting("theme", look.theme())
                .withSetting("zoom", Integer.toString(look.zoom())));
    fill.accept(desk);
    desk.save();
    MainWindow window =
        Wiring.window(
            desk,
            tasks,
            new Elsewhere.Chosen(data.resolveSibling(data.getFileName() + ".zip")),
            Printing.none(),
            SystemTheme.light(),
            CLOCK,
            look.language(),
            memory,
            folders);
    Scene scene = window.shell().scene(look.width(), look.height());
    window.shell().spot().subscribe(memory::went);
    return new Visit(
        mouse, scene, Optional.of(window.shell()), Optional.of(desk), Messages.in(look.language()));
  }

  private Visit small(Look look, Function<SmallWindows, Scene> window) {
    Messages messages = Messages.in(look.language());
    Scene scene = window.apply(new SmallWindows(messages));
    Theme.apply(scene, look.theme().equals("dark"), look.zoom());
    return new Visit(mouse, scene, Optional.empty(), Optional.empty(), messages);
  }

  /** Changed here and elsewhere, a second version, a client in the trash, a spoilt file. */
  private static void asking(Desk desk) {
    Client acme = desk.create("Atelier Brume", ClientKind.BUSINESS, "Site", Phase.PROSPECT);
    desk.create("Brasserie du Port", ClientKind.BUSINESS, "Menu", Phase.PROSPECT);
    desk.save();
    Path clients = new DataFolder(desk.dataFolder()).clients();
    Path file = file(clients, acme);
    write(clients.resolve("atelier-brume (1).json"), acme.withPeople(List.of("Zoé")));
    desk.edit(EDIT, acme.id(), c -> c.withNotes("Appels le matin."));
    desk.edit(
        EDIT,
        acme.id(),
        c ->
            c.editMission(
                c.missions().getFirst().id(),
                m -> m.withAnswer("payment.late", Answer.notApplicable())));
    desk.save();
    desk.deleteClient(desk.state().get().clients().getLast().id());
    desk.save();
    write(file, acme.withName("Atelier Brume & Fils"));
    desk.edit(EDIT, acme.id(), c -> c.withName("Atelier Brume SARL"));
    desk.save();
    desk.safekeeping().look();
  }

  private static Path file(Path clients, Client client) {
    try (var files = Files.list(clients)) {
      String id = client.id().toString().substring(0, 8);
      return files.filter(p -> p.toString().endsWith(id + ".json")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Client client) {
    try {
      Files.write(file, new ModelJson().write(client));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
