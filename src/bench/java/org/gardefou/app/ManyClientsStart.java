package org.gardefou.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Desk;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.vault.Vault;
import org.gardefou.ui.FxTasks;
import org.gardefou.ui.shell.MainWindow;
import org.gardefou.ui.theme.Fonts;

/**
 * One start over a large data folder, in a window without a display: when the list is drawn, when
 * every file is read, when all advice is known, the longest stretch of processor time between two
 * frames of the JavaFX thread, the heap. Then the filter of the list, and the palette, are typed
 * into. The second run has the index of the first.
 */
final class ManyClientsStart {
  private static final long BEGUN =
      ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
  private static final PrintStream OUT = System.out;

  /** So many frames after it was opened the palette is typed into. */
  private static final int READY = 60;

  private static final AtomicLong LONGEST = new AtomicLong();

  private ManyClientsStart() {}

  /** {@code folder [wait for all advice]}. */
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> start(Path.of(args[0]), args.length > 1, closed));
    closed.await(30, TimeUnit.MINUTES);
    Platform.exit();
  }

  /** Processor time of this thread. */
  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(String what) {
    long own = busy() / 1_000_000;
    OUT.printf(
        "%7d ms, %6d ms of this thread: %s%n", System.currentTimeMillis() - BEGUN, own, what);
  }

  private static void start(Path folder, boolean patient, CountDownLatch closed) {
    Fonts.load();
    say("JavaFX is there");
    FxTasks tasks = new FxTasks();
    DataFolder data = new DataFolder(folder);
    Desk desk =
        Desk.open(
            CatalogueLoader.builtIn().catalogue(),
            data,
            new Vault(data, new DiskOperations()),
            Clock.systemDefaultZone(),
            tasks,
            Optional.empty(),
            Version.ofProgram());
    say("desk");
    MainWindow window = Wiring.unattended(desk, tasks, Clock.systemDefaultZone(), Language.FR);
    Stage stage = new Stage();
    window.show(stage);
    say(
        "window, "
            + desk.missions().size()
            + " missions in the list, "
            + desk.missions().stream().filter(m -> m.outlook() != null).count()
            + " with advice");
    new AnimationTimer() {
      private int frames;
      private long last;
      private boolean read;
      private boolean typed;
      private int opened;

      @Override
      public void handle(long now) {
        if (frames++ == 1) {
          say("second frame");
        }
        if (frames > 30) {
          LONGEST.accumulateAndGet(last == 0 ? 0 : busy() - last, Math::max);
        }
        last = frames == 92 ? 0 : busy();
        if (!read && !desk.reading().get().goesOn()) {
          read = true;
          say("all read: " + desk.state().get().clients().size());
          heap();
        }
        if (read && !typed && frames > 90) {
          typed = true;
          type(stage);
          openPalette(stage);
          opened = frames;
        }
        if (typed && frames == opened + READY) {
          palette(stage);
        }
        long open =
            frames % 60 == 0 || !patient
                ? desk.missions().stream().filter(m -> m.outlook() == null).count()
                : 1;
        if (typed && frames > opened + READY && (open == 0 || !patient)) {
          stop();
          say(open + " without advice; longest pause " + LONGEST.get() / 1_000_000 + " ms");
          heap();
          end(window, desk, tasks, closed);
        }
      }
    }.start();
  }

  private static void type(Stage stage) {
    TextField field = (TextField) stage.getScene().lookup(".search-field");
    TableView<?> table = (TableView<?>) stage.getScene().lookup(".missions-table");
    for (String words :
        new String[] {
          "b", "bo", "bou", "boul", "boula", "boulangerie", "boulangerie noel", "zz", ""
        }) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      field.setText(words);
      for (Node root : new Node[] {stage.getScene().getRoot()}) {
        root.applyCss();
        ((javafx.scene.Parent) root).layout();
      }
      OUT.printf(
          "            filter %-18s %4d ms, %d lines%n",
          words,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000,
          table.getItems().size());
    }
  }

  private static void openPalette(Stage stage) {
    long begun = busy();
    ((ButtonBase) stage.getScene().lookup(".rail-search")).fire();
    OUT.printf("            palette %-17s %4d ms%n", "opens", (busy() - begun) / 1_000_000);
  }

  private static void palette(Stage stage) {
    TextField field = (TextField) stage.getScene().lookup("#palette-field");
    for (String words : new String[] {"n", "no", "noe", "noel", "noel 77", ""}) {
      long begun = busy();
      field.setText(words);
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      OUT.printf("            palette %-17s %4d ms%n", words, (busy() - begun) / 1_000_000);
    }
  }

  private static void heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    say("heap " + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB");
  }

  private static void end(MainWindow window, Desk desk, FxTasks tasks, CountDownLatch closed) {
    window.close();
    desk.close();
    tasks.close();
    say("closed");
    closed.countDown();
  }
}
