package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.RuleLine.Spread;
import org.gardefou.model.Agreement;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Missions side by side; every expected value is worked out by hand. */
class ComparisonTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Engine ENGINE = new Engine(CATALOGUE, Freelancer.create());

  private static Fixture prospect() {
    return Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
  }

  private static Side side(Fixture fixture) {
    return new Side(
        fixture.client(),
        fixture.mission(),
        ENGINE.assess(fixture.client(), fixture.mission(), Fixture.DAY));
  }

  private static Side side(Flag... flags) {
    Fixture fixture = prospect();
    List<Flag> clear = Stream.of(flags).filter(flag -> flag.state() == FlagState.CLEAR).toList();
    List<Flag> all = Stream.of(flags).filter(flag -> !clear.contains(flag)).toList();
    return new Side(
        fixture.client(),
        fixture.mission(),
        new Assessment(
            Fixture.DAY,
            "1",
            Verdict.ACCEPT,
            Verdict.ACCEPT,
            true,
            Set.of(Verdict.ACCEPT),
            new Interval(0, 0),
            true,
            new Coverage(0, 0),
            List.of(),
            List.of(),
            all,
            clear,
            List.of(),
            List.of(),
            List.of()));
  }

  private static Flag flag(String rule, FlagState state, Severity severity) {
    Rule found = Objects.requireNonNull(CATALOGUE.rules().get(rule), rule);
    Text evidence = new Text(rule, rule);
    return new Flag(found, state, severity, severity, evidence, List.of(), List.of(), null, null);
  }

  private static Flag red(String rule) {
    return flag(rule, FlagState.FIRED, Severity.RED);
  }

  private static String ids(List<RuleLine> lines, Spread spread) {
    return String.join(
        " ",
        lines.stream().filter(l -> l.spread() == spread).map(line -> line.rule().id()).toList());
  }

  @Test
  void findingsAreSharedByAllBySomeOrByOne() {
    Comparison three =
        Comparison.of(
            ENGINE,
            List.of(
                side(red("PAY-02"), red("SCP-04"), red("COM-01")),
                side(
                    red("PAY-02"),
                    flag("SCP-04", FlagState.CLEAR, Severity.RED),
                    flag("COM-01", FlagState.POSSIBLE, Severity.RED)),
                side(red("PAY-02"), flag("SCP-04", FlagState.MITIGATED, Severity.CAUTION))));
    assertEquals("PAY-02", ids(three.rules(), Spread.ALL));
    assertEquals("SCP-04", ids(three.rules(), Spread.SOME));
    assertEquals("COM-01", ids(three.rules(), Spread.ONE));
    RuleLine scope = three.rules().get(1);
    assertEquals(List.of(0, 2), scope.fired());
    assertEquals(FlagState.CLEAR, scope.at(1).orElseThrow().state());
    assertTrue(three.rules().get(2).at(2).isEmpty(), "not asked there");
  }

  @Test
  void aRuleThatFiredNowhereIsNoLineAndTheGravestComesFirst() {
    Comparison two =
        Comparison.of(
            ENGINE,
            List.of(
                side(
                    flag("PAY-02", FlagState.FIRED, Severity.CAUTION),
                    flag("ADV-05", FlagState.POSSIBLE, Severity.DEALBREAKER)),
                side(
                    red("SCP-04"),
                    flag("COM-01", FlagState.FIRED, Severity.DEALBREAKER),
                    flag("ADV-05", FlagState.CLEAR, Severity.DEALBREAKER))));
    assertEquals("COM-01 SCP-04 PAY-02", ids(two.rules(), Spread.ONE));
  }

  @Test
  void theGravestSideGivesTheSeverityOfALine() {
    Comparison two =
        Comparison.of(
            ENGINE,
            List.of(
                side(flag("SCP-04", FlagState.MITIGATED, Severity.CAUTION)), side(red("SCP-04"))));
    assertEquals(Severity.RED, two.rules().getFirst().severity());
    assertEquals(Spread.ALL, two.rules().getFirst().spread());
  }

  @Test
  void fromTwoToFiveMissions() {
    Side one = side();
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(ENGINE, List.of(one)));
    assertEquals(5, Comparison.of(ENGINE, List.of(one, one, one, one, one)).sides().size());
    List<Side> six = List.of(one, one, one, one, one, one);
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(ENGINE, six));
  }

  @Nested
  class ASpan {
    private Span span(double... bounds) {
      return new Span(
          java.util.stream.IntStream.range(0, bounds.length / 2)
              .mapToObj(i -> new Interval(bounds[2 * i], bounds[2 * i + 1]))
              .toList());
    }

    @Test
    void marksWhatNoOpenAnswerCanChange() {
      Span sure = span(0, 9, 40, 60, 12, 39);
      assertTrue(sure.lowest(0));
      assertTrue(sure.highest(1));
      assertFalse(sure.lowest(2) || sure.highest(2));
      assertEquals(31, sure.apart(), "40 at least against 9 at most");
      assertEquals(List.of(1, 0), List.of(sure.mostAtRisk(), sure.leastAtRisk()));
      Span turned = span(12, 39, 40, 60, 0, 9);
      assertEquals(List.of(1, 2), List.of(turned.mostAtRisk(), turned.leastAtRisk()));
      assertEquals(40, turned.most());
    }

    @Test
    void marksNothingWhileTheIntervalsOverlap() {
      Span open = span(0, 44, 40, 60);
      assertFalse(open.lowest(0) || open.highest(1));
      assertEquals(0, open.apart());
    }

    @Test
    void marksNothingWhereAllAreEqual() {
      Span equal = span(28, 28, 28, 28);
      assertFalse(equal.lowest(0) || equal.highest(1));
    }

    @Test
    void sharesAMark() {
      Span shared = span(0, 0, 0, 0, 40, 40);
      assertTrue(shared.lowest(0) && shared.lowest(1) && shared.highest(2));
      Span both = span(40, 40, 0, 0, 40, 40);
      assertTrue(both.highest(0) && both.highest(2) && both.lowest(1));
    }

    @Test
    void touchingBoundsMayStillBeEqual() {
      assertFalse(span(10, 20, 20, 30).lowest(0));
      assertTrue(span(10, 19.9, 20, 30).lowest(0), "19 is seen, and 20");
      assertFalse(span(10.2, 10.2, 10.8, 10.8).lowest(0), "both are seen as 10");
    }
  }

  /** One red adds 40 to scope, which weighs 12 of 100. */
  @Test
  void criteriaAndTheTotalStandSideBySide() throws IOException {
    Comparison two =
        Comparison.of(
            ENGINE,
            List.of(
                side(Fixture.sound()), side(Fixture.sound().with("scope.revisions", "unlimited"))));
    assertEquals(12, two.criteria().size());
    assertEquals(List.of("0", "40"), shown(line(two, "SCP")));
    assertEquals(List.of("0", "0"), shown(line(two, "PAY")));
    assertEquals(List.of("0", "4"), shown(two.total()));
  }

  private static Span line(Comparison comparison, String criterion) {
    return comparison.criteria().stream()
        .filter(line -> line.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow()
        .span();
  }

  private static List<String> shown(Span span) {
    return span.risks().stream().map(Figures::interval).toList();
  }

  @Test
  void thePriceIsKnownOpenOrDoesNotApply() {
    List<ComparedFact> prices =
        Comparison.of(
                ENGINE,
                List.of(
                    side(prospect().with("price.amount", 6400)),
                    side(prospect()),
                    side(prospect().notApplicable("price.amount"))))
            .prices()
            .getFirst()
            .facts();
    assertEquals(
        List.of(
            new ComparedFact.Known(new Text("6,400", "6\u202f400")),
            new ComparedFact.Open(),
            new ComparedFact.Absent()),
        prices);
  }

  @Test
  void mustKnowFactsThatAFindingStillWaitsForAreOpen() {
    Fixture asked = prospect().unknown("scope.revisions");
    Fixture told = prospect().with("scope.revisions", "unlimited");
    Comparison two = Comparison.of(ENGINE, List.of(side(asked), side(told)));
    List<ComparedFact> revisions =
        two.open().stream()
            .filter(line -> line.fact().id().equals("scope.revisions"))
            .findFirst()
            .orElseThrow()
            .facts();
    assertEquals(new ComparedFact.Open(), revisions.getFirst());
    assertTrue(revisions.getLast() instanceof ComparedFact.Known, revisions.toString());
    assertTrue(
        two.open().stream()
            .allMatch(line -> line.fact().is(org.gardefou.catalogue.Fact.Flag.MUST_KNOW)));
  }

  @Test
  void onlyClausesAgreedOrBrokenAreListed() {
    Comparison two =
        Comparison.of(
            ENGINE,
            List.of(
                side(prospect().agreed("K05").agreement("K21", Agreement.State.PROPOSED)),
                side(prospect().agreement("K01", Agreement.State.BROKEN).agreed("K05"))));
    assertEquals(List.of("K01", "K05"), two.clauses());
  }
}
