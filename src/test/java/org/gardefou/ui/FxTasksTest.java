package org.gardefou.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FxTasksTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void backgroundWorkKeepsItsOrderAndCloseWaitsForIt() {
    List<Integer> done = new CopyOnWriteArrayList<>();
    FxTasks tasks = new FxTasks();
    for (int i = 0; i < 100; i++) {
      int number = i;
      tasks.background(() -> done.add(number));
    }
    tasks.close();
    assertEquals(java.util.stream.IntStream.range(0, 100).boxed().toList(), done);
  }

  @Test
  void ownerMeansTheJavaFxThreadAndBackgroundDoesNot() throws Exception {
    try (FxTasks tasks = new FxTasks()) {
      CompletableFuture<Boolean> owner = new CompletableFuture<>();
      tasks.owner(() -> owner.complete(Platform.isFxApplicationThread()));
      assertTrue(owner.get(30, TimeUnit.SECONDS));
      CompletableFuture<Boolean> background = new CompletableFuture<>();
      tasks.background(() -> background.complete(Platform.isFxApplicationThread()));
      assertFalse(background.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void timeGoesOnWhileTheBackgroundIsBusy() throws Exception {
    CompletableFuture<Boolean> later = new CompletableFuture<>();
    CompletableFuture<Boolean> busy = new CompletableFuture<>();
    try (FxTasks tasks = new FxTasks()) {
      tasks.background(busy::join);
      tasks.later(Duration.ofMillis(1), () -> later.complete(true));
      assertTrue(later.get(30, TimeUnit.SECONDS));
      busy.complete(true);
    }
  }

  @Test
  void whatBackgroundWorkThrowsReachesTheHandlerAndWorkGoesOn() throws Exception {
    CompletableFuture<Throwable> caught = new CompletableFuture<>();
    CompletableFuture<Boolean> next = new CompletableFuture<>();
    try (FxTasks tasks = new FxTasks()) {
      tasks.background(
          () -> {
            Thread.currentThread()
                .setUncaughtExceptionHandler((t, fault) -> caught.complete(fault));
            throw new IllegalStateException();
          });
      tasks.background(() -> next.complete(true));
      assertTrue(caught.get(30, TimeUnit.SECONDS) instanceof IllegalStateException);
      assertTrue(next.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void delayedWorkRunsOnTheOwnersThreadUnlessCancelled() throws Exception {
    try (FxTasks tasks = new FxTasks()) {
      List<String> ran = new CopyOnWriteArrayList<>();
      CompletableFuture<Boolean> last = new CompletableFuture<>();
      Fx.run(
          () -> {
            // Held back on this thread, so that the work is queued before it is called off.
            var cancel = tasks.later(Duration.ofMillis(1), () -> ran.add("queued"));
            cancel.cancel();
          });
      tasks.later(Duration.ofMillis(2), () -> last.complete(Platform.isFxApplicationThread()));
      assertTrue(last.get(30, TimeUnit.SECONDS));
      assertFalse(ran.contains("queued"));
    }
  }
}
