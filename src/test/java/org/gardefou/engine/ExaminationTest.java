package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/**
 * What an examination says, and what the next one takes over. Two criteria weigh one half each: A
 * is a red of C on a, lowered by the clause K; B a caution of D on b, a red with c; E is asked of a
 * running mission.
 */
class ExaminationTest {
  private final Fixture empty = catalogue().empty();
  private final Engine engine = new Engine(empty.catalogue(), Freelancer.create());

  private static ByHand catalogue() {
    ByHand hand = new ByHand();
    List.of("a", "b", "c").forEach(hand::yesNo);
    hand.rule("A", "C", Map.of(Severity.RED, "a"), List.of("K")).in(Phase.PROSPECT);
    hand.rule("B", "D", Map.of(Severity.CAUTION, "b", Severity.RED, "b && c"));
    hand.rule("E", "D", Severity.DEALBREAKER, "c && a").in(Phase.ONGOING);
    return hand;
  }

  private Examination examine(Fixture fixture) {
    return engine.examine(fixture.client(), fixture.mission(), Fixture.DAY);
  }

  private Examination again(Examination before, Mission mission) {
    return engine.reexamine(before, empty.client(), mission, Fixture.DAY);
  }

  /** A adds 40 % of 50 points, 20; B 15 % to 40 % of 50, 7.5 to 20. */
  @Test
  void theFewFiguresOfAList() {
    Examination examination = examine(empty.with("a", true).with("b", true));
    Outline outline = examination.outline();
    assertEquals(Map.of("A", Severity.RED, "B", Severity.CAUTION), outline.fired());
    assertEquals(27.5, outline.total().low(), 1e-9);
    assertEquals(40, outline.total().high(), 1e-9);
    assertEquals(new Coverage(2, 3), outline.coverage());
    assertEquals(examination.verdict(), outline.verdict());
    assertEquals(
        Map.of("A", Severity.CAUTION, "B", Severity.CAUTION),
        examine(empty.with("a", true).with("b", true).agreed("K")).outline().fired());
  }

  @Test
  void theFiguresOfOneDay() {
    Glance glance = examine(empty.with("a", true).with("b", false)).glance();
    assertEquals(new TreeMap<>(Map.of("A", Severity.RED)), glance.rules());
    assertEquals(Map.of("A", ByHand.text("A")), glance.sentences());
    assertEquals(Verdict.CONDITIONS, glance.verdict());
    assertEquals(Verdict.CONDITIONS, glance.lean());
    assertEquals(new Interval(40, 40), glance.risk(Optional.of("C")));
    assertEquals(new Interval(0, 0), glance.risk(Optional.of("D")));
    assertEquals(new Interval(20, 20), glance.risk(Optional.empty()));
    assertEquals(glance.total(), glance.risk(Optional.of("no such")));
    assertTrue(glance.settled());
  }

  /** c is read by B alone; what A comes to is the very same as before. */
  @Test
  void whatAnEditDoesNotTouchIsTakenOver() {
    Fixture some = empty.with("b", true);
    Examination before = examine(some);
    Examination after = again(before, some.with("c", true).mission());
    assertEquals(Set.of("B"), after.checkedSince(before));
    assertSame(before.workings().looks().get(0), after.workings().looks().get(0));
    assertNotSame(before.workings().looks().get(1), after.workings().looks().get(1));
    assertSame(
        before.workings().components().get(List.of(0)),
        after.workings().components().get(List.of(0)));
    assertSame(Objects.requireNonNull(before.index()), after.index());
    assertEquals(examine(some.with("c", true)).assessment(), after.assessment());
  }

  /** No answer has changed, but K lowers A now. */
  @Test
  void anAgreementIsAnEdit() {
    Examination before = examine(empty);
    Examination after = again(before, empty.agreed("K").mission());
    assertNotSame(before.workings().looks().get(0), after.workings().looks().get(0));
    assertSame(before.workings().looks().get(1), after.workings().looks().get(1));
    assertEquals(examine(empty.agreed("K")).assessment(), after.assessment());
  }

  /** In another phase other rules stand at the same places. */
  @Test
  void nothingIsTakenOverFromAnotherPhase() {
    Fixture known = empty.with("a", true).with("b", false).with("c", false);
    Mission running = known.mission().withPhase(Phase.ONGOING, null);
    Examination after = again(examine(known), running);
    assertEquals(
        engine.examine(known.client(), running, Fixture.DAY).assessment(), after.assessment());
    assertEquals(0, after.outline().total().high(), 1e-9);
  }

  @Test
  void changesAreTriedUntilItIsCalledOff() {
    Fixture red = empty.with("a", true).with("b", false);
    Levers levers = engine.levers(red.client(), red.mission(), Fixture.DAY);
    assertEquals(Verdict.ACCEPT, levers.better().getFirst().verdict());
    assertThrows(
        CancellationException.class,
        () -> engine.levers(red.client(), red.mission(), Fixture.DAY, () -> true));
  }

  @Test
  void aMissionIsAskedWhatItsRulesRead() {
    assertEquals(3, engine.questions(empty.client(), empty.mission()).size());
  }

  /** COUNTING waits for a red among A and B; which answer brings it is not its affair. */
  @Test
  void aRuleThatCountsOthersIsCheckedAgainWhereItsCountChanges() {
    ByHand hand = catalogue();
    hand.reds("reds", 1, "C");
    hand.yesNo("d");
    hand.rule("A2", "C", Severity.RED, "d");
    hand.rule("COUNTING", "D", Severity.CAUTION, "reds");
    Engine counting = new Engine(hand.catalogue(), Freelancer.create());
    Fixture none = hand.empty().with("a", false).with("d", false).with("b", false);
    Examination before = counting.examine(none.client(), none.mission(), Fixture.DAY);
    Fixture one = none.with("a", true);
    Examination red = counting.reexamine(before, one.client(), one.mission(), Fixture.DAY);
    assertEquals(Set.of("A", "COUNTING"), red.checkedSince(before));
    assertNotSame(look(before, 3), look(red, 3));
    assertEquals(
        counting.examine(one.client(), one.mission(), Fixture.DAY).assessment(), red.assessment());
    Fixture other = one.with("d", true);
    Examination still = counting.reexamine(red, other.client(), other.mission(), Fixture.DAY);
    assertEquals(Set.of("A2"), still.checkedSince(red));
    assertSame(look(red, 1), look(still, 1));
  }

  /** It is open before and after, but for c alone once b is no. */
  @Test
  void aRuleIsCheckedAgainWhereItsCountIsOpenForOtherFacts() {
    ByHand hand = catalogue();
    hand.count("two", 2, "a", "b", "c");
    hand.rule("COUNT", "D", Severity.RED, "two");
    Engine counting = new Engine(hand.catalogue(), Freelancer.create());
    Fixture one = hand.empty().with("a", true);
    Fixture no = one.with("b", false);
    Examination before = counting.examine(one.client(), one.mission(), Fixture.DAY);
    Examination after = counting.reexamine(before, no.client(), no.mission(), Fixture.DAY);
    assertEquals(
        counting.examine(no.client(), no.mission(), Fixture.DAY).assessment(), after.assessment());
  }

  private static Look look(Examination examination, int number) {
    return examination.workings().looks().get(number);
  }

  @Test
  void itsSourcesAreThoseOfTheMission() {
    Fixture running =
        Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS)
            .with("advice.given", 10)
            .with("advice.ignored", 6);
    Engine builtIn = new Engine(running.catalogue(), Freelancer.create());
    Sources sources = builtIn.examine(running.client(), running.mission(), Fixture.DAY).sources();
    assertEquals(Set.of("advice.set_aside"), sources.inferred().keySet());
  }

  /** Shown to a hundredth: 46.0049 is 46, 46.005 is not. */
  @Test
  void anIntervalIsAPointOnceNothingIsBetween() {
    assertTrue(new Interval(46, 46).isPoint());
    assertTrue(new Interval(46, 46.0049).isPoint());
    assertFalse(new Interval(46, 46.006).isPoint());
    assertFalse(new Interval(0, 0.005).isPoint());
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
  }
}
