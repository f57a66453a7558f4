package org.gardefou.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.desk.Once;
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
        CompletableFuture.supplyAsync(() -> Place.of(surroundings, data));
    Platform.setImplicitExit(false);
    Platform.startup(() -> {}); // takes as long as finding the place, on another thread
    Place place = finding.join();
    FolderLock lock = place.lock();
    if (lock.readOnly().isPresent() && lock.call(Sleeper.real(), files)) {
      out.println(Messages.in(language).get("app.already-open", lock.folder().root()));
      Platform.exit();
      return 0;
    }
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger code = new AtomicInteger();
    Sessions sessions =
        new Sessions(
            List.of(place.folders(), Folders.standard(surroundings)),
            new Once<>(() -> CatalogueLoader.builtIn().catalogue()),
            place.remembered(),
            clock,
            language,
            faults,
            exit -> {
              code.set(exit);
              closed.countDown();
            });
    faults.tell(
        report -> {
          code.set(FAILED);
          closed.countDown();
        });
    Platform.runLater(
        () -> sessions.begin(lock, new Session.Wish(files, passphrase, place.missing())));
    awaitQuietly(closed);
    Platform.exit();
    return code.get();
  }

  /**
   * Where her files are.
   *
   * @param missing the folder that she chose and that is not there
   */
  private record Place(
      Folders folders, WindowStateFile remembered, Optional<Path> missing, FolderLock lock) {
    static Place of(Surroundings surroundings, Optional<Path> data) {
      Folders folders = Folders.of(surroundings);
      WindowStateFile file = new WindowStateFile(folders, new DiskOperations());
      WindowState state = data.isPresent() ? WindowState.NONE : file.read();
      DataFolder folder = data.map(DataFolder::new).orElseGet(() -> file.dataFolder(state));
      FolderLock lock = FolderLock.take(folder, new DiskOperations());
      return new Place(folders, file, file.missing(state), lock);
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
