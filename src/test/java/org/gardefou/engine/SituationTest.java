package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** A mission with some open questions answered for trial. */
class SituationTest {
  private static final Cell YES = new Cell(true);
  private static final Load NONE = Load.none(1);
  private static final Load RED = NONE.plus(0, Severity.RED);

  /** Red on a; red where two of a, b and the word c hold; the word follows from n. */
  private static Fixture empty() {
    ByHand hand = new ByHand();
    List.of("a", "b").forEach(hand::yesNo);
    List.of("n", "m").forEach(hand::number);
    hand.words("w", "n", null, 10, 20, 30);
    hand.words("v", "n + m", null, 10, 20, 30);
    hand.count("two", 2, "a", "b", "w >= 3");
    hand.rule("A", "C", Severity.RED, "a");
    hand.rule("TWO", "C", Severity.RED, "two");
    hand.rule("N", "C", Severity.CAUTION, "n > 90.0 || (v >= 3 && m > 90.0)");
    return hand.empty();
  }

  private static Situation situation(Fixture fixture) {
    return ByHand.workings(fixture).situation();
  }

  private static Optional<Load> with(Fixture fixture, Map<String, Cell> answers) {
    return situation(fixture).with(answers).map(Situation::load);
  }

  @Test
  void answersAreWeighedWithTheCountsThatTheyChange() {
    assertEquals(NONE, situation(empty()).load());
    assertEquals(Optional.of(RED), with(empty(), Map.of("a", YES)));
    assertEquals(Optional.of(RED.plus(0, Severity.RED)), with(empty(), Map.of("a", YES, "b", YES)));
    assertEquals(
        Optional.of(RED), with(empty(), Map.of("b", YES, "n", new Cell(25.0))), "25 makes it c");
    assertEquals(
        Optional.of(RED),
        with(empty().with("a", true), Map.of("n", new Cell(9.0))),
        "9 makes it a");
  }

  @Test
  void anAnswerThatContradictsAKnownWordIsNone() {
    Fixture word = empty().with("w", "c").with("b", true);
    assertEquals(Optional.empty(), with(word, Map.of("n", new Cell(9.0))));
    assertEquals(Optional.of(RED), with(word, Map.of("n", new Cell(25.0))));
  }

  /** With b yes, a does not apply and n is left out: only one of the two is there. */
  @Test
  void whatIsNotAnsweredDoesNotApply() {
    Situation open = situation(empty());
    Situation completed = open.completed(Map.of("b", YES)).orElseThrow();
    assertEquals(NONE, completed.load());
    assertTrue(completed.sheet().absent("a") && completed.sheet().absent("n"));
    assertTrue(completed.weighing().judged().values().stream().allMatch(SituationTest::decided));
    assertFalse(open.weighing().judged().values().stream().anyMatch(SituationTest::decided));
    assertEquals(
        RED.plus(0, Severity.RED),
        situation(empty().with("b", true)).completed(Map.of("a", YES)).orElseThrow().load());
  }

  private static boolean decided(Judged judged) {
    return judged.finding().open().isEmpty();
  }

  @Test
  void numbersThatWillDecideAWordAreThoseOfTheScope() {
    Situation open = situation(empty());
    assertEquals(Set.of("n"), open.numbers("w"));
    assertEquals(Set.of("n", "m"), open.numbers("v"));
    assertEquals(Set.of(), open.numbers("a"));
    assertTrue(open.tiesWords("m"));
    assertFalse(open.tiesWords("a"));
  }
}
