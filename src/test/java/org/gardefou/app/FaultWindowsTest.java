package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gardefou.desk.AtOnceTasks;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.text.Messages;
import org.gardefou.ui.DeskWindow;
import org.gardefou.ui.FileDialogs;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.gardefou.ui.fault.FaultReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault opens a window of its own once; a start that fails does too, and ends the program. */
class FaultWindowsTest {
  @TempDir Path folder;

  private final FaultWindows faults = new FaultWindows(FileDialogs.none(), "Garde-fou 1");

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @BeforeEach
  @AfterEach
  void alone() {
    Fx.alone();
  }

  private static FaultReport report() {
    return FaultReport.of(new IllegalStateException("Zwyfel"));
  }

  private static List<Window> open() {
    return Fx.get(() -> List.copyOf(Window.getWindows()));
  }

  private static boolean sees(Window window, String words) {
    return Fx.get(
        () ->
            Robot.all(window.getScene().getRoot())
                .anyMatch(n -> n instanceof Labeled l && words.equals(l.getText())));
  }

  @Test
  void aFaultThatComesAgainIsToldAtTheFootOfTheWindow() {
    DeskWindow main = Fx.get(() -> new DeskWindow(Language.EN, 1000, 700, desk -> {}));
    Fx.show(main.scene);
    FaultReport report = report();
    Desk desk =
        Fx.get(() -> Wiring.desk(new DataFolder(folder), Clock.systemUTC(), new AtOnceTasks()));
    Fx.run(() -> faults.running(report, desk, main.window));
    assertEquals(2, open().size());
    Window fault = open().getLast();
    assertTrue(sees(fault, "Something went wrong in Garde-fou"));
    assertTrue(sees(fault, report.code()));
    Fx.run(fault::hide);
    Fx.run(() -> faults.running(report, desk, main.window));
    assertEquals(1, open().size());
    assertTrue(sees(open().getFirst(), "The same fault happened again."));
  }

  @Test
  void aStartThatFailsIsToldAndThenTheProgramEnds() {
    boolean[] closed = {false};
    Path place = Path.of("/home/anne/garde-fou");
    Fx.run(() -> faults.atStart(report(), place, Messages.in(Language.FR), () -> closed[0] = true));
    Stage window = (Stage) open().getFirst();
    assertTrue(sees(window, "Garde-fou n’a pas pu ouvrir sa fenêtre"));
    assertTrue(
        sees(
            window,
            "Vos fichiers sont dans /home/anne/garde-fou\u202f; le démarrage n’a rien changé de ce"
                + " que vous avez écrit."));
    Fx.run(window::close);
    assertTrue(closed[0]);
  }
}
