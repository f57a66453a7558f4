package org.gardefou.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Her files in the window: going back, choosing, bringing back. */
class DataScreenTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private DataWindow window(Language language) {
    return Fx.get(() -> new DataWindow(folder.resolve("data"), language, 1000, 700, "light"));
  }

  private static Client create(DataWindow window) {
    return Fx.get(
        () -> {
          Client client = window.desk.create("Acme", ClientKind.BUSINESS, "Site", Phase.PROSPECT);
          window.desk.save();
          window.window.shell().openData();
          return client;
        });
  }

  private static void close(Robot robot, DataWindow window) {
    robot.close();
    Fx.run(window.window::close);
  }

  @Test
  void anEarlierStateIsShownInWordsAndComesBack() {
    DataWindow window = window(Language.EN);
    Client acme = create(window);
    Fx.run(
        () ->
            window.edit(
                acme,
                c ->
                    c.withName("Acme Ltd")
                        .editMission(
                            c.missions().getFirst().id(),
                            m -> m.withAnswer("payment.deposit_pct", Answer.known(Value.of(30))))));
    Robot robot = new Robot(window.scene);
    robot.click("See what differs");
    assertTrue(robot.sees("Acme Ltd → Acme"));
    String deposit =
        Objects.requireNonNull(DataWindow.CATALOGUE.facts().get("payment.deposit_pct"))
            .shortName()
            .in(Language.EN);
    assertTrue(robot.sees("Site · " + deposit), robot.words().toString());
    assertTrue(robot.sees("30\u202f% → not answered"), robot.words().toString());
    robot.click("Go back to it");
    assertEquals("Acme", window.desk.state().get().clients().getFirst().name());
    assertTrue(robot.sees("Undo: Earlier state of Acme"));
    close(robot, window);
  }

  @Test
  void aBackupIsMadeAndRestored() {
    DataWindow window = window(Language.EN);
    Client acme = create(window);
    Robot robot = new Robot(window.scene);
    robot.click("Make a backup…");
    assertTrue(robot.sees("The backup is whole: " + window.zip));
    Fx.run(() -> window.edit(acme, c -> c.withName("Spoilt")));
    robot.click("Restore a backup…");
    robot.click("Restore");
    assertTrue(robot.sees("The backup is restored."));
    assertEquals("Acme", window.desk.state().get().clients().getFirst().name());
    close(robot, window);
  }

  @Test
  void aFieldThatBothChangedIsChosenInADialog() {
    DataWindow window = window(Language.EN);
    Client acme = create(window);
    Fx.run(
        () -> {
          window.elsewhere(window.file(acme), acme.withName("Acme Paris"));
          window.edit(acme, c -> c.withName("Acme London"));
        });
    Robot robot = new Robot(window.scene);
    assertTrue(robot.sees("Something in your files asks for you."));
    robot.click("Choose…");
    assertTrue(robot.sees("Here: Acme London"));
    robot.click("Elsewhere: Acme Paris");
    robot.click("Keep these");
    assertEquals("Acme Paris", window.desk.state().get().clients().getFirst().name());
    assertFalse(robot.sees("Something in your files asks for you."));
    close(robot, window);
  }

  @Test
  void theTrashIsEmptiedOneByOne() throws Exception {
    DataWindow window = window(Language.EN);
    Client acme = create(window);
    Fx.run(
        () -> {
          window.desk.deleteClient(acme.id());
          window.desk.save();
          window.window.shell().openData();
        });
    Robot robot = new Robot(window.scene);
    Fx.run(() -> scrollDown(window));
    robot.click("Bring back");
    assertEquals(acme, window.desk.state().get().clients().getFirst());
    Fx.run(
        () -> {
          window.desk.deleteClient(acme.id());
          window.desk.save();
          window.window.shell().openData();
          scrollDown(window);
        });
    robot.click("Delete for good…");
    robot.click("Delete for good");
    assertTrue(robot.sees("The trash is empty."));
    try (var files = Files.list(window.folder.resolve("trash"))) {
      assertEquals(0, files.count());
    }
    close(robot, window);
  }

  private static void scrollDown(DataWindow window) {
    window.scene.getRoot().applyCss();
    window.scene.getRoot().layout();
    ((ScrollPane) window.scene.lookup(".scroll-pane")).setVvalue(1);
  }

  @Test
  void aWindowWithUnsavedWorkAsksBeforeItCloses() {
    DataWindow window = window(Language.EN);
    Client acme = create(window);
    boolean[] closed = {false};
    Fx.run(
        () -> {
          window.elsewhere(window.file(acme), acme.withName("Acme Paris"));
          window.edit(acme, c -> c.withName("Acme London"));
          window.window.askToClose(() -> closed[0] = true);
        });
    Robot robot = new Robot(window.scene);
    assertTrue(robot.sees("Close, although not everything is saved?"));
    assertFalse(closed[0]);
    robot.click("Keep the window open");
    assertFalse(closed[0]);
    Fx.run(() -> window.window.askToClose(() -> closed[0] = true));
    robot.click("Close");
    assertTrue(closed[0]);
    close(robot, window);
  }

  /** Pictures to be looked at: everything that asks for her, and the dialogs. */
  @Test
  void pictures() throws Exception {
    for (Language language : Language.values()) {
      for (String theme : List.of("light", "dark")) {
        Path data = folder.resolve(language + theme);
        boolean french = language == Language.FR;
        DataWindow window =
            Fx.get(() -> new DataWindow(data, language, 1440, french ? 1100 : 900, theme));
        Client acme = create(window);
        Fx.run(
            () -> {
              window.elsewhere(
                  data.resolve("clients/acme (1).json"), acme.withPeople(List.of("Zoé")));
              window.edit(
                  acme,
                  c ->
                      c.withNotes("Prefers calls in the morning.")
                          .editMission(
                              c.missions().getFirst().id(),
                              m -> m.withAnswer("payment.late", Answer.notApplicable())));
              window.desk.create("Brasserie", ClientKind.BUSINESS, "Menu", Phase.PROSPECT);
              window.desk.deleteClient(window.desk.state().get().clients().getLast().id());
              window.elsewhere(window.file(acme), acme.withName("Acme Paris"));
              window.edit(acme, c -> c.withName("Acme London"));
              window.desk.safekeeping().look();
              window.window.shell().openData();
            });
        String name = "data-" + language.code() + "-" + theme;
        assertTrue(Pictures.take(name, window.scene).toFile().length() > 5_000);
        Fx.run(
            () ->
                ((Button)
                        Robot.all(window.scene.getRoot())
                            .filter(
                                n ->
                                    n instanceof Button b
                                        && b.getText().startsWith(french ? "Choisir" : "Choose"))
                            .findFirst()
                            .orElseThrow())
                    .fire());
        Pictures.take(name + "-choose", window.scene);
        Fx.run(window.window::close);
      }
    }
  }
}
