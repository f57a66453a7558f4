package org.gardefou.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
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
record Start(Display display, PrintStream out, Clock clock, Language language) {

  /** Returns the exit code once the window is closed or the demonstration is over. */
  int open(Optional<Path> file, Optional<Path> data, Optional<char[]> passphrase) {
    Optional<Display.Lack> lack = display.lack();
    if (lack.isPresent()) {
      out.println(Messages.in(language).get("app.no-window." + lack.get()));
      return new Demonstration(out, clock, language).run();
    }
    return show(file, folder(data), passphrase);
  }

  private static DataFolder folder(Optional<Path> data) {
    return data.map(DataFolder::new)
        .orElseGet(
            () ->
                new WindowStateFile(Folders.of(Surroundings.ofThisProcess()), new DiskOperations())
                    .dataFolder());
  }

  private int show(Optional<Path> file, DataFolder folder, Optional<char[]> passphrase) {
    FolderLock lock = FolderLock.take(folder, new DiskOperations());
    if (lock.readOnly().isPresent() && lock.call(Sleeper.real())) {
      out.println(Messages.in(language).get("app.already-open", folder.root()));
      return 0;
    }
    CountDownLatch closed = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(
        () ->
            new Session(folder, lock, clock, language, closed::countDown).start(file, passphrase));
    awaitQuietly(closed);
    Platform.exit();
    return 0;
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
