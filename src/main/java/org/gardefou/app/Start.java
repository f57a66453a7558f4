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
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Language;
import org.gardefou.store.DataFolder;
import org.gardefou.store.DiskOperations;
import org.gardefou.store.FolderLock;
import org.gardefou.store.Folders;
import org.gardefou.store.Sleeper;
import org.gardefou.store.Surroundings;
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
    CompletableFuture<Catalogue> catalogue =
        CompletableFuture.supplyAsync(() -> CatalogueLoader.builtIn().catalogue());
    Folders folders = Folders.of(surroundings);
    WindowStateFile remembered = new WindowStateFile(folders, new DiskOperations());
    DataFolder folder = data.map(DataFolder::new).orElseGet(remembered::dataFolder);
    FolderLock lock = FolderLock.take(folder, new DiskOperations());
    if (lock.readOnly().isPresent() && lock.call(Sleeper.real(), files)) {
      out.println(Messages.in(language).get("app.already-open", folder.root()));
      return 0;
    }
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger code = new AtomicInteger();
    Sessions sessions =
        new Sessions(
            List.of(folders, Folders.standard(surroundings)),
            catalogue::join,
            remembered,
            clock,
            language,
            faults,
            exit -> {
              code.set(exit);
              closed.countDown();
            });
    Optional<Path> missing = data.isEmpty() ? remembered.missing() : Optional.empty();
    faults.tell(
        report -> {
          code.set(FAILED);
          closed.countDown();
        });
    Platform.setImplicitExit(false);
    Platform.startup(() -> sessions.begin(lock, new Session.Wish(files, passphrase, missing)));
    awaitQuietly(closed);
    Platform.exit();
    return code.get();
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
