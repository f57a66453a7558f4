package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** The fronts of small catalogues, by hand and against all answers. */
class SearchTest {
  /** A catalogue with nothing known, and the loads that all answers to its questions lead to. */
  private record Tried(Ground ground, Trial trial, List<Look> open) {
    static Tried of(Catalogue catalogue) {
      Ground ground = Ground.of(catalogue, Map.of());
      Trial trial = ground.trial();
      List<Look> open = ground.looks(trial).stream().filter(look -> !look.decided()).toList();
      return new Tried(ground, trial, open);
    }

    List<List<Look>> components() {
      return Search.components(open);
    }

    List<Option> front(Side side, List<Look> component) {
      return new Search(ground.statics(), trial, side).of(component);
    }

    Set<Load> loads(List<Look> component) {
      Set<Load> loads = new HashSet<>();
      complete(component, facts(), false, loads);
      return loads;
    }

    /** Numbers before the words that they may decide. */
    private List<Fact> facts() {
      return Stream.concat(
              ground.scope().questions().stream(), ground.scope().ruleCounts().stream())
          .sorted(Comparator.comparing(fact -> fact.type() != FactType.NUMBER))
          .toList();
    }

    private void complete(
        List<Look> component, List<Fact> facts, boolean numbered, Set<Load> loads) {
      if (facts.isEmpty()) {
        loads.add(load(component));
        return;
      }
      Fact fact = facts.getFirst();
      List<Fact> rest = facts.subList(1, facts.size());
      if (fact.exact() != null && numbered) {
        complete(component, rest, true, loads);
        return;
      }
      for (Cell cell : ground.statics().cells().of(fact.id())) {
        boolean decides = fact.id().equals("f.number") && cell.value() != null;
        if (trial.answer(fact.id(), cell)) {
          complete(component, rest, numbered || decides, loads);
        }
        trial.withdraw(fact.id());
      }
    }

    Load load(List<Look> component) {
      Load sum = trial.none();
      for (Look look : component) {
        sum = sum.plus(trial.look(look.item()).best());
      }
      return sum;
    }

    /** What the items come to with these answers; those may leave others open. */
    Load with(List<Look> component, Picks picks) {
      Map<String, Cell> answers = new HashMap<>();
      picks.into(answers);
      answers.forEach(trial::answer);
      Load load = load(component);
      answers.keySet().forEach(trial::withdraw);
      return load;
    }
  }

  private static void check(Tried tried, Side side, boolean exact, String where) {
    Scoring scoring = tried.ground().statics().scoring();
    for (List<Look> component : tried.components()) {
      List<Option> front = tried.front(side, component);
      Set<Load> loads = tried.loads(component);
      for (Load load : loads) {
        assertTrue(
            front.stream().anyMatch(option -> scoring.covers(side, option.load(), load)),
            where + load + " is not in " + front);
      }
      for (Option option : exact ? front : List.<Option>of()) {
        assertTrue(loads.contains(option.load()), where + option + " is not in " + loads);
        assertEquals(option.load(), tried.with(component, option.picks()), where);
      }
      assertEquals(front.size(), front.stream().map(Option::load).distinct().count(), where);
    }
  }

  @Test
  void frontsAreThoseOfAllAnswers() {
    for (int seed = 0; seed < 60; seed++) {
      Tried tried = Tried.of(SmallCatalogue.random(new Random(seed), 4, false));
      for (Side side : Side.values()) {
        check(tried, side, true, "seed " + seed + " " + side + ": ");
      }
    }
  }

  @Test
  void frontsWithArithmeticAreNeverTooNarrow() {
    for (int seed = 0; seed < 40; seed++) {
      Tried tried = Tried.of(SmallCatalogue.random(new Random(seed), 4, true));
      for (Side side : Side.values()) {
        check(tried, side, false, "seed " + seed + " " + side + ": ");
      }
    }
  }

  private static Look look(int number, String... open) {
    Item item = new Item.Weighed(number, 0, List.of(), Set.of(), Set.of());
    Load none = Load.none(1);
    return new Look(item, none, none.plus(0, Severity.RED), Set.of(open));
  }

  private static List<List<Integer>> components(Look... looks) {
    return Search.components(List.of(looks)).stream().map(Component::key).toList();
  }

  /** The last one joins both that stand before it. */
  @Test
  void whatSharesAnOpenFactIsOneComponent() {
    assertEquals(List.of(), components());
    assertEquals(List.of(List.of(0)), components(look(0, "a")));
    assertEquals(List.of(List.of(0), List.of(1)), components(look(0, "a"), look(1, "b")));
    assertEquals(List.of(List.of(0, 1)), components(look(0, "a", "b"), look(1, "b", "c")));
    assertEquals(
        List.of(Set.of(1), Set.of(0, 2, 3)),
        components(look(0, "a"), look(1, "b"), look(2, "c"), look(3, "a", "c")).stream()
            .map(Set::copyOf)
            .toList());
  }

  /** Each answer is red in a criterion of its own. */
  private static Catalogue oneRedEach(int answers) {
    CatalogueBuilder builder = new CatalogueBuilder().whole("f.n", 1, answers);
    for (int i = 1; i <= answers; i++) {
      builder.criterion("C" + i, 1).rule("R" + i, "C" + i, Severity.RED, "f.n == " + i + ".0");
    }
    return builder.build();
  }

  private static Load allRed(Tried tried) {
    Load load = tried.trial().none();
    for (int i = 0; i < tried.ground().scope().items().size(); i++) {
      load = load.plus(i, Severity.RED);
    }
    return load;
  }

  /** Sixteen answers are kept apart; of seventeen all that is possible at once is taken. */
  @Test
  void aFrontThatIsTooWideIsTheCorner() {
    Tried sixteen = Tried.of(oneRedEach(16));
    assertEquals(16, sixteen.front(Side.WORST, sixteen.open()).size());
    assertEquals(
        List.of(sixteen.trial().none()),
        sixteen.front(Side.BEST, sixteen.open()).stream().map(Option::load).toList());
    Tried seventeen = Tried.of(oneRedEach(17));
    assertEquals(
        List.of(new Option(allRed(seventeen), Picks.NONE)),
        seventeen.front(Side.WORST, seventeen.open()));
  }

  /** Two parts that fall apart once a yes is known, with so many answers each. */
  private static Catalogue twoParts(int answers) {
    CatalogueBuilder builder =
        new CatalogueBuilder().yesNo("f.a").whole("f.n", 1, answers).whole("f.m", 1, answers);
    for (String number : List.of("f.n", "f.m")) {
      for (int i = 1; i <= answers; i++) {
        String id = number.substring(2) + i;
        builder
            .criterion("C" + id, 1)
            .rule("R" + id, "C" + id, Severity.RED, "f.a && " + number + " == " + i + ".0");
      }
    }
    return builder.build();
  }

  @Test
  void aProductThatIsTooWideIsTheCornerToo() {
    Tried four = Tried.of(twoParts(4));
    assertEquals(1, four.components().size());
    assertEquals(16, four.front(Side.WORST, four.open()).size());
    Tried five = Tried.of(twoParts(5));
    Option corner = five.front(Side.WORST, five.open()).getFirst();
    assertEquals(allRed(five), corner.load());
    assertEquals(1, five.front(Side.WORST, five.open()).size());
  }

  /** A number above another that is open: red is possible, and so is nothing. */
  @Test
  void whatArithmeticTiesIsSampledOrTakenAtItsCorner() {
    Catalogue catalogue =
        new CatalogueBuilder()
            .criterion("C", 1)
            .criterion("D", 1)
            .whole("f.n", 0, 9)
            .whole("f.m", 0, 9)
            .rule("TIED", "C", Severity.RED, "f.n > f.m + 1.0")
            .rule("OVER", "D", Severity.RED, "f.n > 8.0")
            .build();
    Tried tried = Tried.of(catalogue);
    for (Side side : Side.values()) {
      check(tried, side, false, side + ": ");
    }
    Load none = tried.trial().none();
    assertEquals(
        List.of(none), tried.front(Side.BEST, tried.open()).stream().map(Option::load).toList());
    assertEquals(
        List.of(none.plus(0, Severity.RED).plus(1, Severity.RED)),
        tried.front(Side.WORST, tried.open()).stream().map(Option::load).toList());
  }

  /** Impossible together: above five and below three. */
  @Test
  void whatExcludesEachOtherIsNotAddedUp() {
    Catalogue catalogue =
        new CatalogueBuilder()
            .criterion("C", 1)
            .whole("f.n", 0, 9)
            .rule("OVER", "C", Severity.RED, "f.n > 5.0")
            .rule("UNDER", "C", Severity.CAUTION, "f.n < 3.0")
            .build();
    Tried tried = Tried.of(catalogue);
    Option worst = tried.front(Side.WORST, tried.open()).getFirst();
    assertEquals(tried.trial().none().plus(0, Severity.RED), worst.load());
    Map<String, Cell> answers = new HashMap<>();
    worst.picks().into(answers);
    assertEquals(Map.of("f.n", new Cell(6.0)), answers);
    Option best = tried.front(Side.BEST, tried.open()).getFirst();
    assertEquals(tried.trial().none(), best.load());
  }

  /** Nothing of one search is left for the next. */
  @Test
  void aSearchCanBeUsedAgain() {
    for (int seed = 0; seed < 20; seed++) {
      Tried tried = Tried.of(SmallCatalogue.random(new Random(seed), 4, false));
      for (Side side : Side.values()) {
        Search search = new Search(tried.ground().statics(), tried.trial(), side);
        List<List<Option>> first = tried.components().stream().map(search::of).toList();
        List<List<Option>> again = tried.components().stream().map(search::of).toList();
        assertEquals(first, again, "seed " + seed);
      }
    }
  }

  private static CatalogueBuilder numbers() {
    return new CatalogueBuilder()
        .criterion("C", 1)
        .criterion("D", 1)
        .criterion("E", 1)
        .yesNo("f.a")
        .whole("f.n", 0, 9)
        .whole("f.m", 0, 9);
  }

  /** Sixty percent more than five is nine: a proportion of the known number leads there. */
  @Test
  void aSampleThatReachesTheCornerNamesItsAnswers() {
    Catalogue catalogue = numbers().rule("TIED", "C", Severity.RED, "f.n > f.m").build();
    Load red = Load.none(3).plus(0, Severity.RED);
    for (Map<String, Object> known : List.<Map<String, Object>>of(Map.of("f.m", 5), Map.of())) {
      Ground ground = Ground.of(catalogue, known);
      Trial trial = ground.trial();
      List<Look> open = ground.looks(trial);
      Tried tried = new Tried(ground, trial, open);
      Option worst = tried.front(Side.WORST, open).getFirst();
      assertEquals(red, worst.load());
      if (!known.isEmpty()) {
        assertEquals(red, tried.with(open, worst.picks()));
      }
    }
  }

  /** Nine and nine are possible, but no sample of theirs: the corner. */
  @Test
  void whatNoSampleReachesIsTakenAtItsCorner() {
    Tried tried = Tried.of(numbers().rule("SUM", "C", Severity.RED, "f.n + f.m >= 15.0").build());
    Load red = tried.trial().none().plus(0, Severity.RED);
    assertEquals(
        List.of(red), tried.front(Side.WORST, tried.open()).stream().map(Option::load).toList());
  }

  /** Above five and below three exclude each other, whatever the sum is. */
  @Test
  void whatIsNotTiedIsSearchedBesideTheCorner() {
    Catalogue catalogue =
        numbers()
            .rule("SUM", "C", Severity.RED, "f.n + f.m >= 15.0")
            .rule("OVER", "D", Severity.RED, "f.n > 5.0")
            .rule("UNDER", "E", Severity.RED, "f.n < 3.0")
            .build();
    Tried tried = Tried.of(catalogue);
    Load red = tried.trial().none().plus(0, Severity.RED);
    assertEquals(
        Set.of(red.plus(1, Severity.RED), red.plus(2, Severity.RED)),
        tried.front(Side.WORST, tried.open()).stream()
            .map(Option::load)
            .collect(Collectors.toSet()));
  }

  /** Either is red and never both, but it takes 131,072 answers to know: both. */
  @Test
  void aSearchThatTakesTooLongEndsAtTheCorner() {
    CatalogueBuilder builder = new CatalogueBuilder().criterion("C", 1).criterion("D", 1);
    StringBuilder odd = new StringBuilder();
    for (int i = 0; i < 17; i++) {
      builder.yesNo("f.a" + i);
      odd.append(i == 0 ? "" : " != ").append("f.a").append(i);
      odd.insert(0, '(').append(')');
    }
    builder.rule("ODD", "C", Severity.RED, odd.toString());
    builder.rule("EVEN", "D", Severity.RED, "!" + odd);
    Tried tried = Tried.of(builder.build());
    assertEquals(
        List.of(new Option(allRed(tried), Picks.NONE)),
        tried.front(Side.WORST, tried.open()).stream()
            .map(option -> new Option(option.load(), Picks.NONE))
            .toList());
  }
}
