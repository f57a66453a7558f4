package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers that were picked on the way. */
class PicksTest {
  private static final Cell YES = new Cell(true);
  private static final Cell NO = new Cell(false);
  private static final Picks A = new Picks.One("f.a", YES, Picks.NONE);
  private static final Picks C = new Picks.One("f.c", NO, new Picks.One("f.b", YES, Picks.NONE));

  private static Map<String, Cell> answers(Picks picks) {
    Map<String, Cell> answers = new HashMap<>();
    picks.into(answers);
    return answers;
  }

  @Test
  void allThatWasPickedIsWritten() {
    assertEquals(Map.of(), answers(Picks.NONE));
    assertEquals(Map.of("f.b", YES, "f.c", NO), answers(C));
    assertEquals(Map.of("f.a", YES, "f.b", YES, "f.c", NO), answers(A.and(C)));
    assertEquals(Map.of("f.a", YES, "f.b", YES, "f.c", NO), answers(C.and(A)));
  }

  @Test
  void nothingAddsNothing() {
    assertSame(A, Picks.NONE.and(A));
    assertSame(A, A.and(Picks.NONE));
  }
}
