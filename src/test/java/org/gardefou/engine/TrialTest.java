package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** Answers tried and taken back: 1, 2 and 4 are the steps of the words that a number decides. */
class TrialTest {
  private static CatalogueBuilder facts() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .criterion("D", 1)
        .yesNo("f.a")
        .yesNo("f.b")
        .detail("f.number", "f.w")
        .words("f.w", "f.number", null, 1, 2, 4)
        .whole("f.n", 0, 9)
        .whole("f.m", 0, 9)
        .count("f.count", 2, "f.a", "f.b", "f.n > 3.0");
  }

  private static Catalogue catalogue() {
    return facts()
        .rule("A", "C", Severity.RED, "f.a")
        .rule("W", "C", Severity.CAUTION, "f.w >= 3 || f.number > 3.0")
        .rule("COUNT", "D", Severity.RED, "f.count")
        .rule("TIED", "D", Severity.CAUTION, "f.n > f.m")
        .green("G", "D", "f.b")
        .build();
  }

  private static final Cell YES = new Cell(true);
  private static final Cell NO = new Cell(false);

  private static Look look(Ground ground, Trial trial, int item) {
    return trial.look(ground.scope().items().get(item));
  }

  @Test
  void anOpenRuleLiesBetweenNothingAndItself() {
    Ground ground = Ground.of(catalogue(), Map.of());
    Trial trial = ground.trial();
    Look open = look(ground, trial, 0);
    Load red = ground.none().plus(0, Severity.RED);
    assertEquals(new Look(open.item(), ground.none(), red, Set.of("f.a")), open);
    assertTrue(trial.answer("f.a", YES));
    assertEquals(new Look(open.item(), red, red, Set.of()), look(ground, trial, 0));
    trial.withdraw("f.a");
    assertTrue(trial.answer("f.a", NO));
    assertEquals(
        new Look(open.item(), ground.none(), ground.none(), Set.of()), look(ground, trial, 0));
    trial.withdraw("f.a");
    assertEquals(open, look(ground, trial, 0));
  }

  @Test
  void anOpenSignLiesBetweenItselfAndNothing() {
    Ground ground = Ground.of(catalogue(), Map.of());
    Trial trial = ground.trial();
    Load sign = ground.none().plusSign(1);
    Look open = look(ground, trial, 4);
    assertEquals(new Look(open.item(), sign, ground.none(), Set.of("f.b")), open);
    trial.answer("f.b", YES);
    assertEquals(new Look(open.item(), sign, sign, Set.of()), look(ground, trial, 4));
    trial.answer("f.b", NO);
    assertEquals(
        new Look(open.item(), ground.none(), ground.none(), Set.of()), look(ground, trial, 4));
    trial.answer("f.b", Cell.ABSENT);
    assertTrue(look(ground, trial, 4).decided());
  }

  /** Two of three: f.a alone leaves it open. */
  @Test
  void countsFollowEveryAnswer() {
    Ground ground = Ground.of(catalogue(), Map.of());
    Trial trial = ground.trial();
    assertEquals(Set.of("f.a", "f.b", "f.n"), look(ground, trial, 2).open());
    trial.answer("f.a", YES);
    assertEquals(Set.of("f.b", "f.n"), look(ground, trial, 2).open());
    trial.answer("f.n", new Cell(4.0));
    assertEquals(ground.none().plus(1, Severity.RED), look(ground, trial, 2).best());
    trial.withdraw("f.n");
    assertEquals(Set.of("f.b", "f.n"), look(ground, trial, 2).open());
    trial.withdraw("f.a");
    assertEquals(Set.of("f.a", "f.b", "f.n"), look(ground, trial, 2).open());
  }

  /** 2 lies in the third stretch: the rule fires with either. */
  @Test
  void aNumberDecidesItsWords() {
    Ground ground = Ground.of(catalogue(), Map.of());
    Trial trial = ground.trial();
    assertEquals(Set.of("f.w", "f.number"), look(ground, trial, 1).open());
    assertTrue(trial.answer("f.number", new Cell(2.0)));
    assertEquals(ground.none().plus(0, Severity.CAUTION), look(ground, trial, 1).best());
    trial.withdraw("f.number");
    assertEquals(Set.of("f.w", "f.number"), look(ground, trial, 1).open());
    trial.answer("f.number", new Cell(1.0));
    assertTrue(look(ground, trial, 1).decided());
  }

  @Test
  void aNumberMayNotContradictAKnownWord() {
    Ground ground = Ground.of(catalogue(), Map.of("f.w", "b"));
    Trial trial = ground.trial();
    assertTrue(trial.answer("f.number", new Cell(1.0)));
    trial.withdraw("f.number");
    assertFalse(trial.answer("f.number", new Cell(2.0)));
    trial.withdraw("f.number");
    assertTrue(trial.answer("f.a", YES), "the word is as it was");
    assertTrue(trial.answer("f.number", Cell.ABSENT));
  }

  @Test
  void looseWordsAreDecidedByNoNumber() {
    Ground ground = Ground.of(catalogue(), Map.of("f.w", "b"));
    Trial trial = ground.trial();
    assertFalse(trial.loosen(true));
    assertTrue(trial.isLoose());
    assertTrue(trial.answer("f.number", new Cell(2.0)));
    assertTrue(trial.loosen(false));
    assertFalse(trial.isLoose());
  }

  @Test
  void numbersThatDecideAWordAreOpenWhereRulesReadThemToo() {
    Ground read = Ground.of(catalogue(), Map.of());
    assertEquals(Set.of("f.number"), read.trial().numbers("f.w"));
    assertEquals(Set.of(), read.trial().numbers("f.a"));
    Ground unread =
        Ground.of(facts().rule("W", "C", Severity.CAUTION, "f.w >= 3").build(), Map.of());
    assertEquals(Set.of(), unread.trial().numbers("f.w"));
    Trial loose = read.trial();
    loose.loosen(true);
    assertEquals(Set.of(), loose.numbers("f.w"));
    assertEquals(Set.of("f.w", "f.number"), look(read, loose, 1).open(), "the rule reads both");
  }

  @Test
  void theWordsOfARuleDrawTheirNumberIn() {
    Ground ground =
        Ground.of(
            facts()
                .rule("W", "C", Severity.CAUTION, "f.w >= 3")
                .rule("N", "D", Severity.CAUTION, "f.number > 3.0")
                .build(),
            Map.of());
    Trial trial = ground.trial();
    assertEquals(Set.of("f.w", "f.number"), look(ground, trial, 0).open());
    trial.loosen(true);
    assertEquals(Set.of("f.w"), look(ground, trial, 0).open());
  }

  /** A known answer is tried otherwise, and comes back with all that follows from it. */
  @Test
  void anAnswerComesBack() {
    Ground ground = Ground.of(catalogue(), Map.of("f.number", 2, "f.a", true, "f.b", true));
    Trial trial = ground.trial();
    List<Look> before = ground.looks(trial);
    trial.answer("f.number", new Cell(0.0));
    trial.answer("f.a", NO);
    assertFalse(before.equals(ground.looks(trial)));
    trial.restore("f.number");
    trial.restore("f.a");
    assertEquals(before, ground.looks(trial));
    assertEquals(ground.none().plus(1, Severity.RED), before.get(2).best());
  }

  @Test
  void theKnownNumbersBesideOneAreThoseOfTheSameArithmetic() {
    Ground ground = Ground.of(catalogue(), Map.of("f.m", 5, "f.number", 2));
    Trial trial = ground.trial();
    List<Look> looks = ground.looks(trial);
    assertEquals(Set.of(5.0), trial.numbersBeside("f.n", looks));
    assertEquals(Set.of(), trial.numbersBeside("f.a", looks));
    assertEquals(Set.of(), trial.numbersBeside("f.n", looks.subList(0, 3)));
  }

  private static Catalogue sum() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .whole("f.n", 0, 4)
        .whole("f.m", 0, 4)
        .words("f.w", "f.n + f.m", null, 2, 4, 6)
        .rule("R", "C", Severity.RED, "f.w >= 3 || f.n > 3.0 || f.m > 3.0")
        .build();
  }

  @Test
  void arithmeticOnSeveralNumbersTiesThem() {
    Trial open = Ground.of(sum(), Map.of()).trial();
    assertTrue(open.tiesWords("f.n"));
    assertFalse(Ground.of(catalogue(), Map.of()).trial().tiesWords("f.number"), "one alone");
    open.loosen(true);
    assertFalse(open.tiesWords("f.n"));
    Ground half = Ground.of(sum(), Map.of("f.m", 3));
    assertEquals(Set.of(3.0), half.trial().numbersBeside("f.n", half.looks(half.trial())));
  }

  @Test
  void anItemReadsWhatItRestsOn() {
    Ground ground = Ground.of(catalogue(), Map.of());
    Trial trial = ground.trial();
    Look count = look(ground, trial, 2);
    assertTrue(trial.reads(count, "f.n"));
    assertFalse(trial.reads(count, "f.m"));
    assertEquals(ground.none(), trial.none());
  }

  /** An agreed clause lowers its rule by one tier. */
  @Test
  void clausesLowerTheirRule() {
    Ground ground = Ground.of(catalogue(), Map.of("f.a", true));
    Trial trial = new Trial(ground.statics(), ground.scope(), ground.sheet(), Map.of("A", "K"));
    assertEquals(ground.none().plus(0, Severity.CAUTION), look(ground, trial, 0).best());
  }

  /** Of a group only the heaviest counts, whichever of its rules stands first. */
  @Test
  void theHeaviestOfAGroupCounts() {
    for (List<String> order : List.of(List.of("A", "B"), List.of("B", "A"))) {
      CatalogueBuilder builder = facts();
      order.forEach(
          rule ->
              builder.rule(
                  rule,
                  "C",
                  rule.equals("A") ? Severity.RED : Severity.CAUTION,
                  rule.equals("A") ? "f.a" : "f.b"));
      Ground ground = Ground.of(builder.group(true, "A", "B").build(), Map.of("f.b", true));
      Trial trial = ground.trial();
      Load caution = ground.none().plus(0, Severity.CAUTION);
      Load red = ground.none().plus(0, Severity.RED);
      Item item = ground.scope().items().getFirst();
      assertEquals(new Look(item, caution, red, Set.of("f.a")), trial.look(item));
    }
  }

  /** 2 puts the words in the third stretch, which the count reads. */
  @Test
  void countsFollowWordsThatANumberDecides() {
    Ground ground =
        Ground.of(
            facts()
                .count("f.other", 1, "f.w >= 3")
                .rule("R", "C", Severity.RED, "f.other || f.number > 3.0")
                .build(),
            Map.of());
    Trial trial = ground.trial();
    trial.answer("f.number", new Cell(2.0));
    assertEquals(ground.none().plus(0, Severity.RED), look(ground, trial, 0).best());
    trial.withdraw("f.number");
    assertFalse(look(ground, trial, 0).decided());
  }

  /** Behind it stands f.a; it is answered in its place. */
  @Test
  void aCountOfRulesIsAnsweredItself() {
    Ground ground =
        Ground.of(
            facts()
                .rule("A", "C", Severity.RED, "f.a")
                .reds("f.reds", "C")
                .rule("R", "D", Severity.RED, "f.reds")
                .build(),
            Map.of());
    new Findings(ground.scope(), ground.sheet(), Map.of()).of(rule -> null);
    assertEquals(Set.of("f.a"), ground.sheet().open(Set.of("f.reds")));
    Trial trial = ground.trial();
    assertEquals(Set.of("f.reds"), look(ground, trial, 1).open());
    trial.answer("f.reds", YES);
    assertEquals(ground.none().plus(1, Severity.RED), look(ground, trial, 1).best());
  }

  @Test
  void aNumberThatDecidesWordsAloneIsBesideNone() {
    Ground ground = Ground.of(catalogue(), Map.of("f.number", 2));
    Trial trial = ground.trial();
    assertEquals(Set.of(), trial.numbersBeside("f.number", ground.looks(trial)));
  }
}
