package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** The answers on which a finding about a count rests. */
class GroundsTest {
  private static Flag flag(Fixture fixture, String rule) {
    Assessment assessment = fixture.assess();
    return Stream.concat(assessment.flags().stream(), assessment.clear().stream())
        .filter(flag -> flag.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(Flag flag) {
    return flag.facts().stream().map(reading -> reading.fact().id()).toList();
  }

  /** Four of seven signs make LEG-01 red: these four, not the three that are not there. */
  @Test
  void aCountRestsOnWhatIsCounted() throws IOException {
    Fixture employed =
        Fixture.sound()
            .with("legal.orders", true)
            .with("legal.integrated", true)
            .with("conditions.hours_imposed", true)
            .with("conditions.exclusivity", true);
    Flag signs = flag(employed, "LEG-01");
    assertEquals(Severity.RED, signs.severity());
    assertEquals(
        List.of(
            "conditions.exclusivity",
            "conditions.hours_imposed",
            "legal.integrated",
            "legal.orders"),
        facts(signs));
  }

  /** Three of eight foundations are missing. */
  @Test
  void anotherCountRestsOnItsOwn() throws IOException {
    Fixture gaps =
        Fixture.sound()
            .with("scope.brief_clarity", 1)
            .with("advice.access_data", "none")
            .with("feasibility.fashion", true);
    Flag foundations = flag(gaps, "FEA-21");
    assertEquals(Severity.RED, foundations.severity());
    assertEquals(
        List.of("advice.access_data", "feasibility.fashion", "scope.brief_clarity"),
        facts(foundations));
  }

  /** Nothing is missing: that rests on all eight. */
  @Test
  void whatIsNotReachedRestsOnAllThatDoesNotHold() throws IOException {
    Flag clear = flag(Fixture.sound(), "FEA-21");
    assertEquals(FlagState.CLEAR, clear.state());
    assertEquals(
        List.of(
            "advice.access_data",
            "feasibility.fashion",
            "feasibility.inputs_ready",
            "feasibility.knows_goal",
            "feasibility.organised",
            "feasibility.skill",
            "feasibility.strategy",
            "scope.brief_clarity"),
        facts(clear));
  }

  /** The word w follows from n, where n is known. */
  @Test
  void aWordRestsOnTheNumberThatDecidesIt() {
    ByHand hand = new ByHand();
    hand.number("n");
    hand.words("w", "n", null, 10, 20, 30);
    hand.rule("R", "C", Severity.RED, "w >= 3");
    assertEquals(List.of("n"), facts(flag(hand.empty().with("n", 25), "R")));
    assertEquals(List.of("n"), facts(flag(hand.empty().with("w", "a").with("n", 25), "R")));
    assertEquals(List.of("w"), facts(flag(hand.empty().with("w", "c"), "R")));
  }

  /** Three reds could be counted, a caution and a rule of another criterion are not. */
  private static Fixture reds() {
    ByHand hand = new ByHand();
    List.of("a", "b", "c", "d", "e", "f").forEach(hand::yesNo);
    hand.reds("reds", 2, "C");
    hand.rule("AB", "C", Severity.RED, "a && b");
    hand.rule("C", "C", Severity.RED, "c");
    hand.rule("D", "C", Severity.DEALBREAKER, "d");
    hand.rule("E", "C", Severity.CAUTION, "e");
    hand.rule("F", "D", Severity.RED, "f");
    hand.rule("COUNTING", "D", Severity.RED, "reds");
    hand.rule("OWN", "C", Severity.RED, "reds && f");
    return hand.empty();
  }

  @Test
  void aCountOfRulesRestsOnTheConditionsOfThoseThatAreCounted() {
    Fixture two = reds().with("a", true).with("b", true).with("d", true).with("c", false);
    Flag counting = flag(two.with("e", true).with("f", true), "COUNTING");
    assertEquals(Severity.RED, counting.severity());
    assertEquals(List.of("a", "b", "d"), facts(counting));
  }

  /** One is counted; a and d keep the others of C from it. E could never be red. */
  @Test
  void aCountOfRulesThatIsNotReachedRestsOnThoseThatAreNot() {
    Fixture one = reds().with("c", true).with("a", false).with("d", false).with("e", false);
    Flag counting = flag(one.with("f", false), "COUNTING");
    assertEquals(FlagState.CLEAR, counting.state());
    assertEquals(List.of("a", "d"), facts(counting));
  }

  @Test
  void conditionsThatDoNotHoldAreNotWhatACountRestsOn() {
    ByHand hand = new ByHand();
    List.of("a", "b", "c").forEach(hand::yesNo);
    hand.count("two", 2, "a", "b", "c");
    hand.rule("R", "C", Severity.RED, "two");
    Fixture ab = hand.empty().with("a", true).with("b", true).with("c", false);
    assertEquals(List.of("a", "b"), facts(flag(ab, "R")));
    Fixture onlyA = ab.with("b", false);
    assertEquals(List.of("b", "c"), facts(flag(onlyA, "R")));
  }
}
