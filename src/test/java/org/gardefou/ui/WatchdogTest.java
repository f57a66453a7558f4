package org.gardefou.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** The watchdog of all tests has seen it too: it is registered, and names the test. */
  @AfterAll
  static void everyTestIsWatched() throws IOException {
    List<String> lines = Files.readAllLines(WatchedTests.FILE);
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.startsWith(WatchdogTest.class.getName() + ", aBusyThread")
                        && line.contains("WatchdogTest.compute")),
        lines.toString());
  }

  /** However slow the computer is: the fault is told in processor time. */
  @Test
  @Tag(WatchedTests.BUSY)
  void aBusyThreadIsNotedWithWhatItWasDoing() throws InterruptedException {
    try (Watchdog watchdog = Watchdog.begin()) {
      Fx.run(WatchdogTest::compute);
      List<Watchdog.Block> blocks = watchdog.settled();
      assertEquals(1, blocks.size());
      assertTrue(blocks.getFirst().toString().contains("WatchdogTest.compute"), blocks.toString());
    }
  }

  @Test
  void whatIsReportedFailsTheTestWhereThatIsAskedFor(@TempDir Path folder) throws IOException {
    BlockReport report = new BlockReport(folder.resolve("report.txt"));
    Watchdog.Block block =
        new Watchdog.Block(Duration.ofMillis(300), Duration.ofMillis(250), List.of());
    report.add("one", List.of(block), false);
    assertThrows(AssertionError.class, () -> report.add("two", List.of(block), true));
    report.add("three", List.of(), true);
    assertEquals(
        List.of("one: 300 ms, busy 250 ms, in []", "two: 300 ms, busy 250 ms, in []"),
        Files.readAllLines(report.file()));
  }

  private static void compute() {
    var threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + 3 * Watchdog.LIMIT.toNanos();
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }
}
