package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** The order of open questions (domain.md A.5), worked by hand. */
class RankingTest {
  private static List<String> ranking(Fixture fixture) {
    return new Engine(fixture.catalogue(), Freelancer.create())
        .examine(fixture.client(), fixture.mission(), Fixture.DAY).ranking().stream()
            .map(Fact::id)
            .toList();
  }

  private static double gain(Fixture fixture, String fact) {
    return fixture.assess().questions().stream()
        .filter(question -> question.fact().id().equals(fact))
        .findFirst()
        .orElseThrow()
        .gain();
  }

  /**
   * HLT-04 alone is open: 0 to 14 % of 40. Either answer closes the interval of 5.6 points, the
   * best at 0 and the worst at 5.6.
   */
  @Test
  void theOnlyOpenQuestionGainsTheWholeInterval() throws IOException {
    Fixture open = Fixture.sound().unknown("health.rest_hours_min");
    assertEquals(5.6, gain(open, "health.rest"), 0.001);
  }

  /**
   * The legal insurance of LEG-06 weighs 15 % of 3 points, asked of oneself or looked up; regulated
   * work is a possible deal-breaker and comes first although both are single questions.
   */
  @Test
  void possibleDealbreakersComeFirst() throws IOException {
    List<String> order =
        ranking(Fixture.sound().unknown("role.regulated", "legal.insurance_ok", "scope.revisions"));
    assertEquals("role.regulated", order.getFirst());
    assertEquals(3, order.size());
  }

  /** Both reds weigh 40 % of 12 points; her own answer costs 0.2, the client’s 1. */
  @Test
  void ofEqualGainsTheCheaperQuestionComesFirst() throws IOException {
    Fixture open = Fixture.sound().unknown("payment.start_before_sign", "payment.on_result_only");
    assertEquals(Fact.Ask.SELF, ask(open, "payment.start_before_sign"));
    List<String> order = ranking(open);
    assertTrue(
        order.indexOf("payment.start_before_sign") < order.indexOf("payment.on_result_only"),
        order.toString());
  }

  private static Fact.Ask ask(Fixture fixture, String fact) {
    return Objects.requireNonNull(fixture.catalogue().facts().get(fact)).ask();
  }

  @Test
  void everyOpenQuestionHasOnePlaceAndTheFirstOfThemAreAsked() {
    Fixture empty = Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS);
    List<String> order = ranking(empty);
    Set<String> once = new HashSet<>(order);
    assertEquals(once.size(), order.size());
    Assessment assessment = empty.assess();
    assessment.possible().stream()
        .flatMap(flag -> flag.missing().stream())
        .forEach(fact -> assertTrue(once.contains(fact.id()), fact.id()));
    List<String> asked = assessment.questions().stream().map(q -> q.fact().id()).toList();
    assertEquals(order.getFirst(), asked.getFirst());
    assertEquals(asked, order.stream().filter(asked::contains).toList());
    assertEquals(7, assessment.questions().stream().filter(OpenQuestion::toClient).count());
  }

  private static List<String> first(Fixture fixture) {
    return fixture.assess().questions().stream().map(question -> question.fact().id()).toList();
  }

  /** All weigh the same; asking costs 1, looking up 0.5, asking oneself 0.2. */
  @Test
  void theCheaperOfEqualsIsAskedFirstWhereverItStands() {
    ByHand hand = new ByHand();
    hand.yesNo("asked");
    hand.yesNo("lookup").of(Fact.Ask.LOOKUP);
    hand.yesNo("self").of(Fact.Ask.SELF);
    List.of("asked", "lookup", "self").forEach(id -> hand.rule(id, "C", Severity.RED, id));
    assertEquals(List.of("self", "lookup", "asked"), ranking(hand.empty()));
  }

  /** A red gains 40 % of what its criterion weighs, 60 or 20 points of 100; a caution 15 %. */
  @Test
  void whatGainsMoreIsAskedFirst() {
    ByHand hand = new ByHand();
    List.of("caution", "light", "heavy").forEach(hand::yesNo);
    hand.criterion("H", 30, false);
    hand.rule("A", "C", Severity.CAUTION, "caution");
    hand.rule("B", "D", Severity.RED, "light");
    hand.rule("C", "H", Severity.RED, "heavy");
    assertEquals(List.of("heavy", "light", "caution"), ranking(hand.empty()));
    assertEquals(24, gain(hand.empty(), "heavy"), 1e-9);
    assertEquals(8, gain(hand.empty(), "light"), 1e-9);
    assertEquals(3, gain(hand.empty(), "caution"), 1e-9);
  }

  @Test
  void ofEqualsTheOneThatMustBeKnownIsFirstThenTheOrderOfTheCatalogue() {
    ByHand hand = new ByHand();
    hand.yesNo("first");
    hand.yesNo("second");
    hand.yesNo("must").mustKnow();
    List.of("first", "second", "must").forEach(id -> hand.rule(id, "C", Severity.RED, id));
    assertEquals(List.of("must", "first", "second"), ranking(hand.empty()));
  }

  /** A deal-breaker of a criterion that weighs nothing goes before a red that weighs. */
  @Test
  void aPossibleDealbreakerGoesBeforeWhatGainsMore() {
    ByHand hand = new ByHand();
    List.of("red", "veto").forEach(hand::yesNo);
    hand.criterion("L", 1, false);
    hand.rule("A", "C", Severity.RED, "red");
    hand.rule("B", "L", Severity.DEALBREAKER, "veto");
    assertEquals(List.of("veto", "red"), ranking(hand.empty()));
    assertEquals(List.of("red"), ranking(hand.empty().with("veto", true)));
  }

  /** All three may settle the red, a is the cheapest; then b has only a caution left to move. */
  @Test
  void whatAnEarlierQuestionMaySettleDoesNotCountAgain() {
    ByHand hand = new ByHand();
    hand.yesNo("a").of(Fact.Ask.SELF);
    hand.yesNo("b");
    hand.yesNo("c");
    hand.rule("RED", "C", Severity.RED, "a && b && c");
    hand.rule("CAUTION", "C", Severity.CAUTION, "b");
    Fixture empty = hand.empty();
    assertEquals(List.of("a", "b"), first(empty), "nothing is left to c");
    assertEquals(List.of("a", "b", "c"), ranking(empty), "it follows in a round of its own");
  }

  /** The veto and the red count as one; only x could bring the veto, which K would lower. */
  @Test
  void onlyTheQuestionOfTheDealbreakerItselfGoesFirst() {
    ByHand hand = new ByHand();
    List.of("y", "x").forEach(hand::yesNo);
    hand.rule("VETO", "C", Map.of(Severity.DEALBREAKER, "x"), List.of("K"));
    hand.rule("RED", "C", Severity.RED, "y");
    hand.group(true, "VETO", "RED");
    List<Ranking.Ranked> ranked = Ranking.of(ByHand.workings(hand.empty())).first();
    assertEquals(List.of("x"), ids(ranked), "what y could move, x may settle");
    assertTrue(ranked.getFirst().dealbreaker());
    Fixture agreed = hand.empty().agreed("K");
    assertFalse(Ranking.of(ByHand.workings(agreed)).first().getFirst().dealbreaker());
    Fixture redOnly = hand.empty().with("x", false);
    assertFalse(Ranking.of(ByHand.workings(redOnly)).first().getFirst().dealbreaker());
  }

  private static List<String> ids(List<Ranking.Ranked> ranked) {
    return ranked.stream().map(one -> one.fact().id()).toList();
  }

  /** Of 40 points: no to b closes the interval, yes leaves it as it is. The same goes for a. */
  @Test
  void eachQuestionIsTriedWithTheOthersOpen() {
    ByHand hand = new ByHand();
    hand.yesNo("a");
    hand.yesNo("b").of(Fact.Ask.SELF);
    hand.rule("R", "C", Severity.RED, "a && b");
    assertEquals(20, gain(hand.empty(), "b"), 1e-9);
  }

  /** Both yes and no leave all 40 points open; “does not apply” would close them. */
  @Test
  void thatAQuestionDoesNotApplyIsNoAnswerToAskFor() {
    ByHand hand = new ByHand();
    List.of("a", "b", "c").forEach(hand::yesNo);
    hand.rule("R", "C", Severity.RED, "a ? b : c");
    assertEquals(0, gain(hand.empty(), "a"), 1e-9);
  }
}
