package org.gardefou.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gardefou.model.Text;
import org.gardefou.store.MutableClock;
import org.junit.jupiter.api.Test;

/** What she waits for is told after half a second, and can be called off. */
class JobBoardTest {
  private static final Text NAME = new Text("Writing", "Écriture");
  private static final Text WHY = new Text("All or nothing.", "Tout ou rien.");

  private final ManualTasks tasks = new ManualTasks(new MutableClock());

  private Optional<Job> shown() {
    return tasks.shown().get().map(JobBoard.Shown::job);
  }

  @Test
  void whatIsQuickIsNeverShown() {
    List<Optional<JobBoard.Shown>> seen = new ArrayList<>();
    tasks.shown().subscribe(seen::add);
    Job job = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(499));
    job.end();
    tasks.advance(Duration.ofSeconds(9));
    assertEquals(List.of(Optional.empty()), seen);
    assertEquals(0, tasks.waiting());
  }

  @Test
  void afterHalfASecondItIsShownUntilItEnds() {
    Job job = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(499));
    assertEquals(Optional.empty(), shown());
    tasks.advance(Duration.ofMillis(1));
    assertSame(job, shown().orElseThrow());
    job.end();
    assertEquals(Optional.empty(), shown());
  }

  @Test
  void theOlderOfTwoIsShownFirst() {
    Job first = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(300));
    Job second = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(500));
    assertSame(first, shown().orElseThrow());
    first.end();
    assertSame(second, shown().orElseThrow());
  }

  @Test
  void progressIsToldInWholePercent() {
    Job job = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(500));
    assertEquals(OptionalInt.empty(), tasks.shown().get().orElseThrow().percent());
    assertTrue(job.goOn(0.459));
    tasks.runOwner();
    assertEquals(OptionalInt.of(45), tasks.shown().get().orElseThrow().percent());
  }

  @Test
  void callingOffIsHeardByTheWorkAndShown() {
    Job job = tasks.begin(NAME, null);
    tasks.advance(Duration.ofMillis(500));
    job.stop();
    tasks.runOwner();
    assertFalse(job.goOn(0.5));
    assertTrue(tasks.shown().get().orElseThrow().stopping());
  }

  @Test
  void whatMustNotEndHalfWayGoesOnAndSaysWhy() {
    Job job = tasks.begin(NAME, WHY);
    job.stop();
    assertTrue(job.goOn(0.5));
    assertEquals(Optional.of(WHY), job.bound());
  }

  @Test
  void aJobWhoseWorkFailsEndsAllTheSame() {
    tasks.background(
        NAME,
        job -> {
          throw new IllegalStateException();
        });
    assertThrows(IllegalStateException.class, () -> tasks.advance(Duration.ofMillis(500)));
    assertTrue(shown().isPresent());
    tasks.runOwner();
    assertEquals(Optional.empty(), shown());
  }
}
