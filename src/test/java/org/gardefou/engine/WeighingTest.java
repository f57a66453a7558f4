package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** What findings weigh (domain.md A.4.2-5). */
class WeighingTest {
  private static final Load NONE = Load.none(1);

  private static ByHand ab() {
    ByHand hand = new ByHand();
    hand.yesNo("a");
    hand.yesNo("b");
    return hand;
  }

  private static Weighing weighing(Fixture fixture) {
    return ByHand.workings(fixture).situation().weighing();
  }

  private static Judged judged(Fixture fixture, String rule) {
    return Objects.requireNonNull(weighing(fixture).judged().get(rule));
  }

  private static Load certain(Fixture fixture) {
    return weighing(fixture).load(NONE, Judged::certain);
  }

  private static Fixture pair(Severity first, Severity second) {
    ByHand hand = ab();
    hand.rule("A", "C", first, "a");
    hand.rule("B", "C", second, "b");
    hand.group(true, "A", "B");
    return hand.empty().with("a", true).with("b", true);
  }

  @Test
  void ofRulesThatSeeTheSameTroubleOnlyTheHeaviestWeighs() {
    Load red = NONE.plus(0, Severity.RED);
    assertEquals(red, certain(pair(Severity.CAUTION, Severity.RED)));
    assertEquals(red, certain(pair(Severity.RED, Severity.CAUTION)));
    assertEquals(red, certain(pair(Severity.CAUTION, Severity.RED).with("a", false)));
    assertEquals(
        NONE.plus(0, Severity.CAUTION),
        certain(pair(Severity.CAUTION, Severity.RED).with("b", false)));
    assertEquals(
        NONE, certain(pair(Severity.CAUTION, Severity.RED).with("a", false).with("b", false)));
  }

  @Test
  void rulesOfTheirOwnAddUp() {
    ByHand hand = ab();
    hand.rule("A", "C", Severity.RED, "a");
    hand.rule("B", "C", Severity.RED, "b");
    assertEquals(
        NONE.plus(0, Severity.RED).plus(0, Severity.RED),
        certain(hand.empty().with("a", true).with("b", true)));
  }

  private static Fixture signs() {
    ByHand hand = ab();
    hand.green("PLAIN", "C", "a");
    hand.green("PAYS", "C", "b", true, Set.of(Phase.values()));
    return hand.empty();
  }

  /** A sign that is open does not count for certain, and could make it lighter. */
  @Test
  void goodSignsThatHoldWeighAndOpenOnesCould() {
    Load one = NONE.plusSign(0);
    Fixture held = signs().with("a", true);
    assertEquals(one, certain(held.with("b", false)));
    assertEquals(one, weighing(held.with("b", false)).lightest(NONE));
    assertEquals(one, certain(held));
    assertEquals(one.plusSign(0), weighing(held).lightest(NONE));
    assertEquals(NONE, certain(signs()));
    assertEquals(1, weighing(held).goodCriteria());
    assertEquals(0, weighing(signs()).goodCriteria());
  }

  @Test
  void thePriceIsPaidByASignThatPays() {
    assertFalse(weighing(signs().with("a", true)).paid());
    assertTrue(weighing(signs().with("a", true)).couldBePaid(), "b is open");
    assertTrue(weighing(signs().with("b", true)).paid());
    assertTrue(weighing(signs().with("b", true)).couldBePaid());
    assertFalse(weighing(signs().with("b", false)).couldBePaid(), "only the plain one is open");
    assertFalse(weighing(signs().with("a", true).with("b", false)).couldBePaid());
  }

  @Test
  void aSignOfAnotherPhaseIsNone() {
    ByHand hand = ab();
    hand.rule("A", "C", Severity.CAUTION, "a");
    hand.green("RUNNING", "C", "b", false, Set.of(Phase.ONGOING));
    Fixture good = hand.empty().with("b", true);
    assertEquals(0, weighing(good).goodCriteria());
    assertEquals(1, weighing(good.phase(Phase.ONGOING)).goodCriteria());
  }

  private static Fixture tiers() {
    ByHand hand = ab();
    hand.rule("A", "C", Map.of(Severity.CAUTION, "a", Severity.RED, "a && b"), List.of("K"));
    return hand.empty();
  }

  /** 0.15 holds, 0.40 is possible. */
  @Test
  void whatIsOpenWeighsTheDistanceBetweenTheTiers() {
    assertEquals(0.40, judged(tiers(), "A").openWeight(), 1e-9);
    assertEquals(0.25, judged(tiers().with("a", true), "A").openWeight(), 1e-9);
    assertEquals(0, judged(tiers().with("a", false), "A").openWeight(), 1e-9);
    assertEquals(0, judged(tiers().with("a", true).with("b", true), "A").openWeight(), 1e-9);
    Fixture agreed = tiers().with("a", true).agreed("K");
    assertEquals(0.15, judged(agreed, "A").openWeight(), 1e-9, "caution at worst, else none");
  }

  @Test
  void theConditionThatHoldsIsThatOfTheTierBeforeAgreements() {
    Fixture red = tiers().with("a", true).with("b", true);
    assertEquals(Optional.empty(), judged(tiers(), "A").tier());
    for (Fixture one : List.of(red, red.agreed("K"))) {
      Judged judged = judged(one, "A");
      assertEquals(judged.rule().tiers().get(Severity.RED), judged.tier().orElseThrow());
    }
    assertEquals(Severity.CAUTION, judged(red.agreed("K"), "A").certain());
    assertEquals(FlagState.MITIGATED, judged(red.agreed("K"), "A").state());
  }

  @Test
  void whatCountsIsListedWithItsClause() {
    Fixture red = tiers().with("a", true).with("b", true);
    assertEquals(
        List.of(new Counted("A", "C", Severity.RED, false)),
        weighing(red).counted(Judged::certain));
    assertEquals(
        List.of(new Counted("A", "C", Severity.CAUTION, true)),
        weighing(red.agreed("K")).counted(Judged::certain));
    assertEquals(List.of(), weighing(tiers()).counted(Judged::certain));
  }
}
