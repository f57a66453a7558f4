package org.gardefou.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Lazy;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderLock;
import org.gardefou.store.Folders;
import org.gardefou.store.Sleeper;
import org.gardefou.store.Surroundings;
import org.gardefou.store.window.WindowState;
import org.gardefou.store.window.WindowStateFile;
import org.gardefou.text.Messages;

/** Opens the window, or says why there is none and demonstrates the program in the terminal. */
record Start(
    Display display,
    Surroundings surroundings,
    PrintStream out,
    Clock clock,
    Language language,
    CrashHandler faults) {
  /** The window could not be opened; why was told. */
  static final int FAILED = 4;

  /** Returns the exit code once the window is closed or the demonstration is over. */
  int open(List<Path> files, Optional<Path> data, Optional<char[]> passphrase) {
    Optional<Display.Lack> lack = display.lack();
    if (lack.isPresent()) {
      out.println(Messages.in(language).get("app.no-window." + lack.get()));
      return new Demonstration(out, clock, language).run();
    }
    CompilerPriority.lower();
    CompletableFuture<Place> finding =
        CompletableFuture.supplyAsync(() -> Place.of(surroundings, data, files));
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger code = new AtomicInteger();
    IntConsumer end =
        exit -> {
          code.set(exit);
          closed.countDown();
        };
    faults.tell(report -> end.accept(FAILED));
    Platform.setImplicitExit(false);
    // The window system takes as long to start as it takes to find her files.
    Platform.startup(
        () -> begin(finding.join(), new Session.Wish(files, passphrase, Optional.empty()), end));
    awaitQuietly(closed);
    Platform.exit();
    return code.get();
  }

  private void begin(Place place, Session.Wish wish, IntConsumer end) {
    if (place.answered()) {
      out.println(Messages.in(language).get("app.already-open", place.lock().folder().root()));
      end.accept(0);
      return;
    }
    Sessions sessions =
        new Sessions(
            List.of(place.folders(), Folders.standard(surroundings)),
            new Lazy<>(() -> CatalogueLoader.builtIn().catalogue()),
            place.remembered(),
            clock,
            language,
            faults,
            end);
    sessions.begin(place.lock(), wish.without(place.missing()));
  }

  /**
   * Where her files are.
   *
   * @param missing the folder that she chose and that is not there
   * @param answered whether the window that has the folder came to the front
   */
  private record Place(
      Folders folders,
      WindowStateFile remembered,
      Optional<Path> missing,
      FolderLock lock,
      boolean answered) {
    static Place of(Surroundings surroundings, Optional<Path> data, List<Path> files) {
      Folders folders = Folders.of(surroundings);
      WindowStateFile file = new WindowStateFile(folders, new DiskOperations());
      WindowState state = data.isPresent() ? WindowState.NONE : file.read();
      DataFolder folder = data.map(DataFolder::new).orElseGet(() -> file.dataFolder(state));
      FolderLock lock = FolderLock.take(folder, new DiskOperations());
      boolean answered = lock.readOnly().isPresent() && lock.call(Sleeper.real(), files);
      return new Place(folders, file, file.missing(state), lock, answered);
    }
  }

  /** An interrupt ends the program as closing the window does. */
  static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
