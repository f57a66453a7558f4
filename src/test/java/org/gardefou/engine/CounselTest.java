package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** When to ask first (domain.md A.4.4-6); below 60 % of what must be known nothing is accepted. */
class CounselTest {
  private static Assessment veto(boolean mustKnow, boolean red) {
    ByHand hand = new ByHand();
    ByHand.Asked veto = hand.yesNo("veto");
    if (mustKnow) {
      veto.mustKnow();
    }
    hand.yesNo("red");
    hand.yesNo("known").mustKnow();
    hand.yesNo("known2").mustKnow();
    hand.rule("V", "C", Severity.DEALBREAKER, "veto");
    hand.rule("R", "D", Severity.RED, "red");
    hand.rule("K", "D", Severity.INFO, "known && known2");
    return hand.empty().with("red", red).with("known", true).with("known2", true).assess();
  }

  @Test
  void onlyAPossibleNoThatMustBeKnownIsAskedFirst() {
    assertEquals(Verdict.ASK_FIRST, veto(true, false).verdict());
    assertEquals(Verdict.ASK_FIRST, veto(true, true).verdict());
    assertEquals(Verdict.ACCEPT, veto(false, false).verdict());
    assertEquals(Verdict.CONDITIONS, veto(false, true).verdict());
    assertEquals(Verdict.CONDITIONS, veto(true, true).lean());
    assertEquals(
        Set.of(Verdict.ACCEPT, Verdict.DECLINE),
        Set.copyOf(without(veto(false, false).possibleVerdicts())));
  }

  /** Whether conditions are possible does not matter here. */
  private static Set<Verdict> without(Set<Verdict> verdicts) {
    return Set.copyOf(verdicts.stream().filter(verdict -> verdict != Verdict.CONDITIONS).toList());
  }

  /** Five facts must be known, the sixth need not; its red keeps the verdict from being settled. */
  private static Fixture five(int known) {
    ByHand hand = new ByHand();
    List<String> all = List.of("a", "b", "c", "d", "e");
    all.forEach(id -> hand.yesNo(id).mustKnow());
    List.of("other", "x", "y").forEach(hand::yesNo);
    all.forEach(id -> hand.rule(id, "C", Severity.INFO, id));
    hand.rule("R", "D", Severity.RED, "other && x && y");
    Fixture fixture = hand.empty();
    for (String id : all.subList(0, known)) {
      fixture = fixture.with(id, false);
    }
    return fixture;
  }

  @Test
  void sixtyPercentOfWhatMustBeKnownAreEnough() {
    assertEquals(Verdict.ACCEPT, five(5).assess().verdict());
    assertEquals(Verdict.ACCEPT, five(3).assess().verdict());
    assertEquals(Verdict.ASK_FIRST, five(2).assess().verdict());
    assertEquals(Verdict.ACCEPT, five(2).with("x", false).assess().verdict(), "it is settled");
  }

  /** Three cautions make conditions unless the price pays for them, which x decides. */
  @Test
  void whatCouldStillPayIsNotCountedOn() {
    ByHand hand = new ByHand();
    List.of("a", "x").forEach(hand::yesNo);
    List.of("C", "D").forEach(id -> hand.criterion(id, 10, true));
    hand.rule("A", "C", Severity.CAUTION, "a");
    hand.rule("B", "C", Severity.CAUTION, "a");
    hand.rule("D", "D", Severity.CAUTION, "a");
    hand.green("G", "C", "x", true, Set.of(Phase.values()));
    Fixture cautions = hand.empty().with("a", true);
    assertEquals(Set.of(Verdict.ACCEPT, Verdict.CONDITIONS), cautions.assess().possibleVerdicts());
    assertEquals(Verdict.CONDITIONS, cautions.assess().verdict());
    assertEquals(Verdict.CONDITIONS, cautions.with("x", false).assess().verdict());
    assertEquals(Verdict.ACCEPT, cautions.with("x", true).assess().verdict());
  }
}
