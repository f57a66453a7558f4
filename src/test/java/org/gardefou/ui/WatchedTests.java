package org.gardefou.ui;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.testfx.api.FxToolkit;

/**
 * Runs the {@link Watchdog} beside every test for which JavaFX was started, and writes down what
 * kept its thread busy for longer than a person should wait. With {@code -Dwatchdog=fail} such a
 * test fails, unless it has the tag {@link #BUSY}. Registered for all tests in {@code
 * META-INF/services}.
 */
public final class WatchedTests implements BeforeEachCallback, AfterEachCallback {
  /** A test that keeps the thread busy on purpose. */
  static final String BUSY = "busy";

  static final Path FILE = Path.of("target", "watchdog.txt");

  private static final Namespace OURS = Namespace.create(WatchedTests.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    if (FxToolkit.isFXApplicationThreadRunning()) {
      watchdog(context).settled();
    }
  }

  /** One for all tests of a process. */
  private static Watchdog watchdog(ExtensionContext context) {
    Store store = context.getRoot().getStore(OURS);
    return store.getOrComputeIfAbsent(Watchdog.class, key -> Watchdog.begin(), Watchdog.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Watchdog watchdog = context.getRoot().getStore(OURS).get(Watchdog.class, Watchdog.class);
    if (watchdog != null) {
      report(context, watchdog.settled());
    }
  }

  private static void report(ExtensionContext context, List<Watchdog.Block> blocks) {
    boolean allowed =
        context.getTags().contains(BUSY) || !"fail".equals(System.getProperty("watchdog"));
    new BlockReport(FILE).add(name(context), blocks, !allowed);
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestClass().getName() + ", " + context.getDisplayName();
  }
}
