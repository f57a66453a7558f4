package org.gardefou.ui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.gardefou.ui.SameThread;
import org.junit.jupiter.api.Test;

/** Parts of a page that follow by and by: none twice, none missing, in their order. */
class FeedTest {
  private final List<Integer> made = new ArrayList<>();
  private final Queue<Runnable> turns = new ArrayDeque<>();
  private final Feed feed =
      new Feed(
          IntStream.range(0, 9).<Runnable>mapToObj(row -> () -> made.add(row)).toList(),
          new Feed.Pace(6, 2),
          new SameThread() {
            @Override
            public void owner(Runnable work) {
              turns.add(work);
            }
          });

  private static List<Integer> first(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void theFirstAreThereAtOnceTheOthersFollowUntilAllAreThere() {
    feed.begin();
    assertEquals(first(6), made);
    turns.remove().run();
    assertEquals(first(8), made);
    turns.remove().run();
    assertEquals(first(9), made);
    assertEquals(0, turns.size());
  }

  @Test
  void whatIsAskedForComesNow() {
    feed.begin();
    feed.until(() -> made.contains(7));
    assertEquals(first(8), made);
    feed.finish();
    turns.remove().run();
    assertEquals(first(9), made);
    assertEquals(0, turns.size());
  }

  @Test
  void nothingFollowsWhenAnotherListIsShown() {
    feed.begin();
    feed.stop();
    turns.remove().run();
    feed.finish();
    assertEquals(first(6), made);
  }
}
