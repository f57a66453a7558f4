package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** Risk of a criterion and in all, by the formula of domain.md A.4.2-3. */
class ScoringTest {
  private static final double CLOSE = 1e-9;
  private final Scoring scoring = new Scoring(CatalogueLoader.builtIn().catalogue());
  private final Load none = Load.none(scoring.criteria().size());

  private Load load(int criterion, Severity... severities) {
    Load load = none;
    for (Severity severity : severities) {
      load = load.plus(criterion, severity);
    }
    return load;
  }

  private double risk(Load load) {
    return scoring.risk(load, 0);
  }

  @Test
  void findingsAddUpWithoutOverflow() {
    assertEquals(0, risk(none), CLOSE);
    assertEquals(0, risk(load(0, Severity.INFO)), CLOSE);
    assertEquals(15, risk(load(0, Severity.CAUTION)), CLOSE);
    assertEquals(27.75, risk(load(0, Severity.CAUTION, Severity.CAUTION)), CLOSE, "1 - .85 * .85");
    assertEquals(49, risk(load(0, Severity.RED, Severity.CAUTION)), CLOSE, "1 - .6 * .85");
    assertEquals(64, risk(load(0, Severity.RED, Severity.RED)), CLOSE, "1 - .6 * .6");
    assertEquals(100, risk(load(0, Severity.RED, Severity.DEALBREAKER)), CLOSE);
    assertEquals(0, scoring.risk(load(0, Severity.RED), 1), CLOSE, "another criterion");
  }

  /** Each takes 15 % of the caution part, together 30 % at most, and nothing of a red. */
  @Test
  void goodSignsTakeOfTheCautionPartOnly() {
    Load caution = load(0, Severity.CAUTION);
    assertEquals(12.75, risk(caution.plusSign(0)), CLOSE, "15 - 15 % of 15");
    assertEquals(10.5, risk(caution.plusSign(0).plusSign(0)), CLOSE, "15 - 30 % of 15");
    assertEquals(10.5, risk(caution.plusSign(0).plusSign(0).plusSign(0)), CLOSE);
    assertEquals(40, risk(load(0, Severity.RED).plusSign(0)), CLOSE);
    assertEquals(15, risk(caution.plusSign(1)), CLOSE, "another criterion");
    // The caution adds 9 to the 40 of the red.
    assertEquals(47.65, risk(load(0, Severity.RED, Severity.CAUTION).plusSign(0)), CLOSE);
  }

  @Test
  void theTotalIsWeighted() {
    int scope = scoring.criteria().stream().map(Criterion::id).toList().indexOf("SCP");
    assertEquals(4.8, scoring.total(load(scope, Severity.RED)), CLOSE, "12 % of 40");
    assertEquals(0.12, scoring.share(scope), CLOSE);
    assertEquals(0, scoring.total(none), CLOSE);
  }

  @Test
  void aLoadCoversAnotherThatIsNoWorseAnywhere() {
    Load red = load(0, Severity.RED);
    Load caution = load(0, Severity.CAUTION);
    assertTrue(scoring.covers(Side.BEST, caution, red));
    assertFalse(scoring.covers(Side.BEST, red, caution));
    assertTrue(scoring.covers(Side.WORST, red, caution));
    assertFalse(scoring.covers(Side.WORST, caution, red));
    assertTrue(scoring.covers(Side.BEST, red, red));
    assertTrue(scoring.covers(Side.BEST, red.plusSign(0), red), "a sign can only help");
    assertFalse(scoring.covers(Side.BEST, red, red.plusSign(0)), "a caution may come");
    Load elsewhere = red.plus(1, Severity.CAUTION);
    assertFalse(scoring.covers(Side.BEST, caution.plus(1, Severity.RED), elsewhere));
    assertFalse(scoring.covers(Side.BEST, elsewhere, caution.plus(1, Severity.RED)));
  }

  @Test
  void whatMultipliesIsComparedAsItMultiplies() {
    Load red = load(0, Severity.RED);
    Load dealbreaker = load(0, Severity.DEALBREAKER);
    assertTrue(scoring.covers(Side.BEST, red, dealbreaker));
    assertFalse(scoring.covers(Side.BEST, dealbreaker, red));
    // Four cautions leave .522, a red .6; but a sign would help against the cautions only.
    Load four = load(0, Severity.CAUTION, Severity.CAUTION, Severity.CAUTION, Severity.CAUTION);
    assertFalse(scoring.covers(Side.BEST, four, red));
    assertFalse(scoring.covers(Side.BEST, red, four));
  }

  @Test
  void aFrontKeepsWhatNothingElseCovers() {
    Option red = new Option(load(0, Severity.RED), Picks.NONE);
    Option torn = new Option(load(0, Severity.CAUTION).plus(1, Severity.RED), Picks.NONE);
    List<Option> front = new ArrayList<>();
    scoring.add(Side.BEST, front, red);
    scoring.add(Side.BEST, front, torn);
    assertEquals(List.of(red, torn), front, "each is better on one criterion");
    scoring.add(Side.BEST, front, new Option(load(0, Severity.DEALBREAKER), Picks.NONE));
    assertEquals(List.of(red, torn), front);
    Option light = new Option(load(0, Severity.CAUTION), Picks.NONE);
    scoring.add(Side.BEST, front, light);
    assertEquals(List.of(light), front);
  }

  @Test
  void aFrontOfOneCriterionLooksAtNoOther() {
    Option red = new Option(load(0, Severity.RED), Picks.NONE);
    Option torn = new Option(load(0, Severity.CAUTION).plus(1, Severity.RED), Picks.NONE);
    List<Option> front = new ArrayList<>();
    scoring.add(Side.BEST, 0, front, red);
    scoring.add(Side.BEST, 0, front, torn);
    assertEquals(List.of(torn), front);
    scoring.add(Side.BEST, 0, front, red);
    assertEquals(List.of(torn), front);
  }

  @Test
  void allSumsOfTwoFrontsLessWhatIsCovered() {
    Option red = new Option(load(0, Severity.RED), Picks.NONE);
    Option caution = new Option(load(0, Severity.CAUTION), Picks.NONE);
    List<Option> sums = scoring.sums(Side.WORST, List.of(caution, red), List.of(caution));
    assertEquals(
        List.of(load(0, Severity.RED, Severity.CAUTION)), sums.stream().map(Option::load).toList());
  }

  /** Only to compare: the risks of all criteria, less a point for each sign. */
  @Test
  void aSumOfAllCriteria() {
    assertEquals(0, scoring.sum(none), CLOSE);
    assertEquals(55, scoring.sum(load(0, Severity.RED).plus(1, Severity.CAUTION)), CLOSE);
    assertEquals(11.75, scoring.sum(load(0, Severity.CAUTION).plusSign(0)), CLOSE, "12.75 - 1");
  }

  @Test
  void aRuleKnowsItsGroup() {
    assertTrue(scoring.group("PAY-02").orElseThrow().rules().contains("PAY-16"));
    assertTrue(scoring.group("PAY-03").isEmpty());
  }

  /** A third sign changes nothing: two make the 30 %. */
  @Test
  void signsBeyondTheUsefulOnesAreAlike() {
    Load two = load(0, Severity.CAUTION).plusSign(0).plusSign(0);
    assertTrue(scoring.covers(Side.BEST, two, two.plusSign(0)));
    assertFalse(scoring.covers(Side.BEST, load(0, Severity.CAUTION).plusSign(0), two));
  }

  @Test
  void loadsCanBeAddedAndTakenAway() {
    Load both = load(0, Severity.RED).plus(load(1, Severity.CAUTION).plusSign(1));
    assertEquals(1, both.count(0, Severity.RED));
    assertEquals(1, both.count(1, Severity.CAUTION));
    assertEquals(1, both.signs(1));
    assertEquals(load(0, Severity.RED), both.minus(load(1, Severity.CAUTION).plusSign(1)));
    assertTrue(both.touches(1));
    assertFalse(both.touches(2));
    assertEquals(List.of(true, false), List.of(both.sameAt(2, none), both.sameAt(0, none)));
  }
}
