package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/**
 * Good signs that carry a mission although what must be known could still make it a no (domain.md
 * A.7.4-5): in four criteria before it begins, in three while it runs.
 */
class GoodSignsCarryTest {
  private static ByHand hand() {
    ByHand hand = new ByHand();
    for (int i = 1; i <= 4; i++) {
      hand.yesNo("good" + i);
      hand.green("G" + i, "C" + i, "good" + i);
    }
    for (int i = 1; i <= 3; i++) {
      hand.yesNo("bad" + i);
      hand.rule("INFO" + i, "D" + i, Severity.INFO, "bad" + i);
    }
    hand.yesNo("careful");
    hand.rule("CAREFUL", "D1", Severity.CAUTION, "careful");
    hand.yesNo("must").mustKnow();
    hand.yesNo("other");
    return hand;
  }

  private static ByHand veto(String when) {
    ByHand hand = hand();
    hand.rule("VETO", "V", Severity.DEALBREAKER, when);
    return hand;
  }

  private static Fixture known(Fixture fixture, int good, int bad) {
    Fixture known = fixture.with("careful", false);
    for (int i = 1; i <= 4; i++) {
      known = known.with("good" + i, i <= good);
    }
    for (int i = 1; i <= 3; i++) {
      known = known.with("bad" + i, i <= bad);
    }
    return known;
  }

  private static Verdict verdict(Fixture fixture) {
    return new Engine(fixture.catalogue(), Freelancer.create())
        .examine(fixture.client(), fixture.mission(), Fixture.DAY)
        .verdict();
  }

  @Test
  void aProspectNeedsThemInFourCriteria() {
    assertEquals(Verdict.ACCEPT, verdict(known(veto("must").empty(), 4, 0)));
    assertEquals(Verdict.ASK_FIRST, verdict(known(veto("must").empty(), 3, 0)));
  }

  @Test
  void aProspectMayHaveNoCaution() {
    Fixture informed = known(veto("must").empty(), 4, 3);
    assertEquals(Verdict.ACCEPT, verdict(informed));
    assertEquals(Verdict.ASK_FIRST, verdict(informed.with("careful", true)));
  }

  /** What she says that she does not know may not be a deal-breaker by itself. */
  @Test
  void aDealbreakerThatSheDoesNotKnowIsAskedFirst() {
    Fixture doubtful = known(veto("must").empty(), 4, 0).unknown("must");
    assertEquals(Verdict.ASK_FIRST, verdict(doubtful));
    Fixture half = known(veto("must && other").empty(), 4, 0).unknown("must");
    assertEquals(Verdict.ACCEPT, verdict(half), "not by itself: the other was not asked");
    assertEquals(Verdict.ASK_FIRST, verdict(half.unknown("other")));
  }

  /** Two open reds could make it a no as well; neither is a deal-breaker. */
  @Test
  void openRedsThatSheDoesNotKnowDoNotCount() {
    ByHand hand = hand();
    hand.rule("R1", "V", Severity.RED, "must");
    hand.rule("R2", "W", Severity.RED, "must");
    assertEquals(Verdict.ACCEPT, verdict(known(hand.empty(), 4, 0).unknown("must")));
  }

  /** A deal-breaker that no must-know question holds open is no reason, beside one that is. */
  @Test
  void onlyWhatMustBeKnownCounts() {
    ByHand hand = veto("other");
    hand.rule("R", "W", Map.of(Severity.DEALBREAKER, "must"));
    Fixture fixture = known(hand.empty(), 4, 0).unknown("other");
    assertEquals(Verdict.ACCEPT, verdict(fixture));
    assertEquals(Verdict.ASK_FIRST, verdict(fixture.unknown("must")));
  }

  @Test
  void aRunningMissionNeedsThemInThreeCriteriaAndMoreThanReportAnything() {
    Fixture running = veto("must").empty().phase(Phase.ONGOING).unknown("must");
    assertEquals(Verdict.ACCEPT, verdict(known(running, 3, 2)));
    assertEquals(Verdict.ASK_FIRST, verdict(known(running, 3, 3)));
    assertEquals(Verdict.ASK_FIRST, verdict(known(running, 2, 0)));
    assertEquals(Verdict.ACCEPT, verdict(known(running, 4, 3)));
    assertEquals(Verdict.ACCEPT, verdict(known(running, 3, 0).with("careful", true)));
  }

  @Test
  void withoutGoodSignsAndWithNothingThatMustBeKnownNothingIsAsked() {
    Fixture settled = known(veto("must").empty(), 0, 0);
    assertEquals(Verdict.ASK_FIRST, verdict(settled));
    assertEquals(Verdict.ACCEPT, verdict(settled.with("must", false)));
    assertEquals(Verdict.DECLINE, verdict(settled.with("must", true)));
  }
}
