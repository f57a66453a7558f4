package org.gardefou.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  /** However slow the computer is: the fault is told in processor time. */
  @Test
  void aBusyThreadIsNotedWithWhatItWasDoing() throws InterruptedException {
    try (Watchdog watchdog = Watchdog.begin()) {
      Fx.run(WatchdogTest::compute);
      List<Watchdog.Block> blocks = watchdog.taken();
      while (blocks.isEmpty()) {
        Thread.onSpinWait();
        blocks = watchdog.taken();
      }
      assertEquals(1, blocks.size());
      assertTrue(blocks.getFirst().toString().contains("WatchdogTest.compute"), blocks.toString());
    }
  }

  private static void compute() {
    var threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + 3 * Watchdog.LIMIT.toNanos();
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }
}
