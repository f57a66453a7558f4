package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** The ends of what fronts allow, by hand and against all combinations of their options. */
class ReachTest {
  private static final double TOLERANCE = 1e-9;
  private static final Scoring SCORING =
      new Scoring(
          new CatalogueBuilder().criterion("C", 3).criterion("D", 1).criterion("E", 1).build());
  private static final Load NONE = Load.none(3);

  private static Option option(String name, Load load) {
    return new Option(load, new Picks.One(name, new Cell(true), Picks.NONE));
  }

  private static Map<String, Cell> answers(Picks picks) {
    Map<String, Cell> answers = new HashMap<>();
    picks.into(answers);
    return answers;
  }

  private static Reach reach(Side side, List<List<Option>> fronts) {
    return new Reach(SCORING, NONE.plus(0, Severity.CAUTION), side, fronts);
  }

  /**
   * 15 % of C for certain; a red in C makes it 49, a red in D 40. C weighs three fifths: 29.4 and
   * nothing, or 9 and 8.
   */
  @Test
  void whatPullsCriteriaApartIsWeighedInTheTotal() {
    List<List<Option>> torn =
        List.of(
            List.of(
                option("c", NONE.plus(0, Severity.RED)), option("d", NONE.plus(1, Severity.RED))));
    Reach best = reach(Side.BEST, torn);
    Reach worst = reach(Side.WORST, torn);
    assertEquals(17, best.total().risk(), TOLERANCE);
    assertEquals(Map.of("d", new Cell(true)), answers(best.total().picks()));
    assertEquals(29.4, worst.total().risk(), TOLERANCE);
    assertEquals(Map.of("c", new Cell(true)), answers(worst.total().picks()));
    assertEquals(15, SCORING.risk(best.criterion(0).load(), 0), TOLERANCE);
    assertEquals(49, SCORING.risk(worst.criterion(0).load(), 0), TOLERANCE);
    assertEquals(0, SCORING.risk(best.criterion(1).load(), 1), TOLERANCE);
    assertEquals(40, SCORING.risk(worst.criterion(1).load(), 1), TOLERANCE);
    assertEquals(Map.of("d", new Cell(true)), answers(worst.criterion(1).picks()));
  }

  @Test
  void withoutFrontsOnlyWhatIsDecidedCounts() {
    for (Side side : Side.values()) {
      Reach reach = reach(side, List.of());
      assertEquals(9, reach.total().risk(), TOLERANCE);
      assertEquals(Map.of(), answers(reach.total().picks()));
      assertEquals(NONE.plus(0, Severity.CAUTION), reach.criterion(0).load());
      assertEquals(Map.of(), answers(reach.criterion(2).picks()));
    }
  }

  private static Load load(Random random) {
    Load load = NONE;
    for (int criterion = 0; criterion < 3; criterion++) {
      load =
          switch (random.nextInt(6)) {
            case 0 -> load.plus(criterion, Severity.CAUTION);
            case 1 -> load.plus(criterion, Severity.RED);
            case 2 -> load.plusSign(criterion);
            default -> load;
          };
    }
    return load;
  }

  private static List<List<Option>> fronts(Random random, int most) {
    List<List<Option>> fronts = new ArrayList<>();
    for (int front = 0; front < 1 + random.nextInt(most); front++) {
      List<Option> options = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        options.add(option(front + "." + i, load(random)));
      }
      fronts.add(options);
    }
    return fronts;
  }

  /** Every sum of an option of each front, on what is decided. */
  private static List<Option> combinations(List<List<Option>> fronts) {
    List<Option> all = List.of(new Option(NONE.plus(0, Severity.CAUTION), Picks.NONE));
    for (List<Option> front : fronts) {
      List<Option> larger = new ArrayList<>();
      all.forEach(one -> front.forEach(option -> larger.add(one.plus(option))));
      all = larger;
    }
    return all;
  }

  private static double extreme(Side side, List<Double> risks) {
    return side == Side.BEST
        ? risks.stream().mapToDouble(r -> r).min().orElseThrow()
        : risks.stream().mapToDouble(r -> r).max().orElseThrow();
  }

  /** Four fronts of four options at most are 256 combinations: all are compared. */
  @Test
  void theEndsAreThoseOfAllCombinations() {
    for (int seed = 0; seed < 200; seed++) {
      List<List<Option>> fronts = fronts(new Random(seed), 4);
      List<Option> all = combinations(fronts);
      for (Side side : Side.values()) {
        Reach reach = reach(side, fronts);
        String where = "seed " + seed + " " + side;
        Reach.Total total = reach.total();
        double most = extreme(side, all.stream().map(o -> SCORING.total(o.load())).toList());
        assertEquals(most, total.risk(), TOLERANCE, where);
        assertEquals(most, SCORING.total(with(fronts, total.picks())), TOLERANCE, where);
        for (int i = 0; i < 3; i++) {
          int criterion = i;
          double risk = SCORING.risk(reach.criterion(i).load(), i);
          assertEquals(
              extreme(side, all.stream().map(o -> SCORING.risk(o.load(), criterion)).toList()),
              risk,
              TOLERANCE,
              where);
          Load own = with(fronts, reach.criterion(i).picks());
          assertEquals(risk, SCORING.risk(own, i), TOLERANCE, where);
        }
      }
    }
  }

  /** The load of the options that were picked; a front of which none was picked adds nothing. */
  private static Load with(List<List<Option>> fronts, Picks picks) {
    Map<String, Cell> picked = answers(picks);
    Load load = NONE.plus(0, Severity.CAUTION);
    for (List<Option> front : fronts) {
      for (Option option : front) {
        load =
            picked.keySet().containsAll(answers(option.picks()).keySet())
                ? load.plus(option.load())
                : load;
      }
    }
    return load;
  }

  /** Nine fronts of two are 512 combinations: criterion by criterion, so never too narrow. */
  @Test
  void ofTooManyCombinationsTheTotalIsConservative() {
    List<List<Option>> fronts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      fronts.add(
          List.of(
              option("c" + i, NONE.plus(0, Severity.CAUTION)),
              option("d" + i, NONE.plus(1, Severity.CAUTION))));
    }
    double nine = 100 * (1 - Math.pow(0.85, 9));
    double ten = 100 * (1 - Math.pow(0.85, 10));
    assertEquals(0.6 * ten + 0.2 * nine, reach(Side.WORST, fronts).total().risk(), TOLERANCE);
    assertEquals(9, reach(Side.BEST, fronts).total().risk(), TOLERANCE);
    List<List<Option>> eight = fronts.subList(0, 8);
    double exact = reach(Side.WORST, eight).total().risk();
    List<Double> all = combinations(eight).stream().map(o -> SCORING.total(o.load())).toList();
    assertEquals(extreme(Side.WORST, all), exact, TOLERANCE);
    assertTrue(exact < 0.6 * ten + 0.2 * nine);
  }

  private static Load cautions(int criterion, int count) {
    Load load = NONE;
    for (int i = 0; i < count; i++) {
      load = load.plus(criterion, Severity.CAUTION);
    }
    return load;
  }

  /**
   * Neither one red nor four cautions cover the other, since a sign takes from cautions alone: on
   * one caution they make 49 and 55.6 %.
   */
  @Test
  void withinACriterionTheRiskDecides() {
    Option red = option("red", NONE.plus(0, Severity.RED));
    Option four = option("four", cautions(0, 4));
    for (List<Option> front : List.of(List.of(red, four), List.of(four, red))) {
      List<List<Option>> fronts = List.of(front);
      assertEquals(
          Map.of("red", new Cell(true)), answers(reach(Side.BEST, fronts).criterion(0).picks()));
      assertEquals(
          Map.of("four", new Cell(true)), answers(reach(Side.WORST, fronts).criterion(0).picks()));
      double worst = 100 * (1 - Math.pow(0.85, 5));
      assertEquals(0.6 * 49, reach(Side.BEST, fronts).total().risk(), TOLERANCE);
      assertEquals(0.6 * worst, reach(Side.WORST, fronts).total().risk(), TOLERANCE);
    }
  }

  /** Nine fronts about C alone are no combinations: the two of the tenth are compared. */
  @Test
  void frontsAboutOneCriterionAreFree() {
    List<List<Option>> fronts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      fronts.add(List.of(option("n" + i, NONE), option("c" + i, cautions(0, 1))));
    }
    fronts.add(
        List.of(option("d", NONE.plus(1, Severity.RED)), option("e", NONE.plus(2, Severity.RED))));
    double ten = 100 * (1 - Math.pow(0.85, 10));
    assertEquals(0.6 * ten + 0.2 * 40, reach(Side.WORST, fronts).total().risk(), TOLERANCE);
    assertEquals(0.6 * 15 + 0.2 * 40, reach(Side.BEST, fronts).total().risk(), TOLERANCE);
  }
}
