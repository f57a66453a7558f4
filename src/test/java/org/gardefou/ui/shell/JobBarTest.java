package org.gardefou.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.gardefou.desk.Job;
import org.gardefou.desk.JobBoard;
import org.gardefou.model.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.DueTasks;
import org.gardefou.ui.FakeDesk;
import org.gardefou.ui.FakeWindow;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Hands;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work that takes its time, as she sees it. */
class JobBarTest {
  private static final Text NAME =
      new Text("Writing the backup “Garde-fou.zip”", "Écriture de la sauvegarde");
  private static final Text WHY = new Text("All files or none.", "Tous les fichiers, ou aucun.");

  private final FakeDesk desk = FakeDesk.full();
  private final FakeWindow window = Fx.get(() -> new FakeWindow(desk, 1000, 700));
  private final Hands hands = new Hands(window.scene);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    hands.close();
    Fx.run(window.shell::close);
  }

  /** A job that has taken half a second. */
  private Job waitedFor(@Nullable Text bound) {
    DueTasks tasks = new DueTasks();
    JobBoard board = new JobBoard(tasks);
    board.shown().subscribe(desk.jobs::set);
    Job job = board.begin(NAME, bound);
    tasks.quiet();
    return job;
  }

  private Node stop() {
    return window.scene.lookup("#job-stop");
  }

  @Test
  void itNamesTheWorkSaysHowFarItIsAndStopsByKeys() {
    Node before = hands.focus();
    Job job = Fx.get(() -> waitedFor(null));
    assertTrue(hands.sees("Écriture de la sauvegarde"));
    assertSame(before, hands.focus(), "it takes no focus");
    Fx.run(() -> job.goOn(0.4));
    assertTrue(hands.sees("40\u202f%"));
    assertEquals("Arrêter\u00a0: Écriture de la sauvegarde", Access.name(stop()));
    Fx.run(() -> stop().requestFocus());
    hands.press(KeyCode.SPACE);
    assertTrue(job.isStopped());
    assertTrue(hands.sees("Arrêt après l’étape en cours…"));
    Fx.run(job::end);
    assertFalse(hands.sees("Écriture de la sauvegarde"));
    assertSame(before, hands.focus(), "the focus goes back");
  }

  @Test
  void whatMustNotStopHalfWaySaysWhyAndOffersNothing() {
    Fx.run(() -> waitedFor(WHY));
    assertTrue(hands.sees("Tous les fichiers, ou aucun."));
    assertFalse(assertInstanceOf(Button.class, stop()).isVisible());
  }

  @Test
  void itIsReachedAboveADialog() {
    Fx.run(window.shell::newMission);
    Fx.run(() -> waitedFor(null));
    assertTrue(Access.stops(window.scene.getRoot()).contains(stop()));
  }

  @Test
  void pictures() {
    picture("job-fr", 0.4, null);
    Fx.run(
        () -> desk.change(NAME, f -> f.withSetting("theme", "dark").withSetting("language", "en")));
    picture("job-en-dark-bound", 0.71, WHY);
    Fx.run(() -> desk.change(NAME, f -> f.withSetting("zoom", "200")));
    picture("job-200", 0.71, WHY);
    assertEquals(List.of(), Fx.get(() -> Access.cut(bar())));
  }

  private Node bar() {
    return Robot.all(window.scene.getRoot())
        .filter(node -> node.getStyleClass().contains("job-bar"))
        .findFirst()
        .orElseThrow();
  }

  private void picture(String name, double share, @Nullable Text bound) {
    Job job = Fx.get(() -> waitedFor(bound));
    Fx.run(() -> job.goOn(share));
    assertTrue(Pictures.take(name, window.scene).toFile().length() > 5_000);
  }
}
