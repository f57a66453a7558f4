package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** What is asked and checked of one kind of client in one phase. */
class ScopeTest {
  private static Scope scope(ByHand hand) {
    return scope(hand, Phase.PROSPECT);
  }

  private static Scope scope(ByHand hand, Phase phase) {
    Catalogue catalogue = hand.catalogue();
    return Scope.of(catalogue, new Links(catalogue), phase, ClientKind.BUSINESS);
  }

  private static List<String> questions(ByHand hand) {
    return scope(hand).questions().stream().map(Fact::id).toList();
  }

  @Test
  void whatARuleASignOrAGiveUpReadsIsAsked() {
    ByHand hand = new ByHand();
    List.of("green", "given", "rule", "nobody").forEach(hand::yesNo);
    hand.rule("R", "C", Severity.RED, "rule");
    hand.green("G", "C", "green");
    hand.giveUp("U", "given");
    assertEquals(List.of("green", "given", "rule"), questions(hand));
    assertEquals(Set.of("rule", "green"), scope(hand).read());
  }

  /** A count is not asked, what it counts is; words are asked with the numbers that decide them. */
  @Test
  void whatStandsBehindWhatIsReadIsAskedToo() {
    ByHand hand = new ByHand();
    hand.yesNo("a");
    List.of("n", "m").forEach(hand::number);
    hand.words("w", "n", null, 10, 20, 30);
    hand.words("unread", "m", null, 10, 20, 30);
    hand.detail("detail", "w");
    hand.detail("lost", "unread");
    hand.count("both", 2, "a", "w >= 3");
    hand.rule("R", "C", Severity.RED, "both");
    assertEquals(List.of("a", "n", "w", "detail"), questions(hand));
    assertEquals(Set.of("a", "w"), scope(hand).read());
  }

  @Test
  void herOwnQuestionsAreAskedThoughNoRuleReadsThem() {
    ByHand hand = new ByHand();
    hand.yesNo("own.mine");
    hand.yesNo("nobody");
    assertEquals(List.of("own.mine"), questions(hand));
  }

  @Test
  void whatDoesNotApplyIsNot() {
    ByHand hand = new ByHand();
    hand.yesNo("own.running").in(Phase.ONGOING);
    hand.yesNo("own.private").ofKind(ClientKind.PRIVATE);
    hand.yesNo("a");
    hand.rule("RUNNING", "C", Severity.RED, "a").in(Phase.ONGOING);
    hand.green("G", "C", "a", false, Set.of(Phase.ONGOING));
    assertEquals(List.of(), questions(hand));
    assertEquals(List.of(), scope(hand).items());
    assertEquals(2, scope(hand, Phase.ONGOING).items().size());
  }

  @Test
  void rulesThatReadACountOfRulesAreCheckedAfterTheOthers() {
    ByHand hand = new ByHand();
    hand.yesNo("a");
    hand.reds("reds", 1, "C");
    hand.rule("COUNTING", "D", Severity.RED, "reds && a");
    hand.rule("R", "C", Severity.RED, "a");
    Scope scope = scope(hand);
    assertEquals(Set.of("COUNTING"), scope.counting());
    assertEquals(
        Set.of("reds", "a"),
        scope.names(Objects.requireNonNull(hand.catalogue().rules().get("COUNTING"))));
    assertEquals(Set.of("a"), scope.touched(scope.items().getLast()));
  }

  @Test
  void arithmeticOfARuleTiesItsNumbers() {
    ByHand hand = new ByHand();
    List.of("n", "m", "alone").forEach(hand::number);
    hand.rule("R", "C", Severity.RED, "n > m || alone > 3.0");
    hand.rule("OTHER", "C", Severity.RED, "alone > 4.0");
    assertTrue(scope(hand).isTied(Set.of("n")));
    assertTrue(scope(hand).isTied(Set.of("alone", "m")));
    assertFalse(scope(hand).isTied(Set.of("alone")));
  }
}
