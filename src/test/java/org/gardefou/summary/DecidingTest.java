package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.CriterionLine;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Coverage;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Interval;
import org.gardefou.engine.RuleLine;
import org.gardefou.engine.Span;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;

/** What sets missions apart, in words; findings and sentences are written by hand. */
class DecidingTest {
  private final Samples samples = new Samples();
  private final List<Side> sides = new ArrayList<>();
  private final List<RuleLine> rules = new ArrayList<>();
  private final List<CriterionLine> criteria = new ArrayList<>();

  private DecidingTest mission(String client, Verdict verdict, Verdict... others) {
    Mission mission = Mission.create("Mission", Phase.PROSPECT);
    Set<Verdict> possible = EnumSet.of(verdict, others);
    sides.add(
        new Side(
            Client.create(client, ClientKind.BUSINESS).withMission(mission),
            mission,
            new Assessment(
                Samples.TODAY,
                "1",
                verdict,
                verdict,
                others.length == 0,
                possible,
                new Interval(0, 0),
                true,
                new Coverage(0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
    return this;
  }

  private DecidingTest fired(String rule, Severity severity, FlagState state, int... places) {
    SortedMap<Integer, Flag> flags = new TreeMap<>();
    for (int place : places) {
      Text evidence = new Text("Evidence of " + rule + ".", "Constat " + rule + ".");
      flags.put(place, samples.flag(rule, severity, state, evidence));
    }
    rules.add(new RuleLine(flags, sides.size()));
    return this;
  }

  private DecidingTest fired(String rule, Severity severity, int... places) {
    return fired(rule, severity, FlagState.FIRED, places);
  }

  private DecidingTest risk(String criterion, double... bounds) {
    List<Interval> risks = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      risks.add(new Interval(bounds[i], bounds[i + 1]));
    }
    criteria.add(new CriterionLine(samples.catalogue.criterion(criterion), new Span(risks)));
    return this;
  }

  private List<String> sentences(Language language, SummaryOptions options) {
    Comparison comparison = new Comparison(sides, criteria, rules, List.of(), List.of(), List.of());
    return ComparisonBuilder.build(
            comparison, Freelancer.create(), samples.catalogue.build(), language, options)
        .deciding()
        .items();
  }

  private List<String> english() {
    return sentences(Language.EN, SummaryOptions.mine());
  }

  @Test
  void aDealbreakerOfOne() {
    mission("Ada", Verdict.DECLINE).mission("Ben", Verdict.ACCEPT);
    fired("ADV-05", Severity.DEALBREAKER, 0);
    assertEquals(
        List.of(
            "The advice differs: decline for Ada; accept for Ben.",
            "Deal-breaker for Ada: “Evidence of ADV-05”. No advantage offsets it."),
        english());
  }

  @Test
  void severalDealbreakersOfOneAreCounted() {
    mission("Ada", Verdict.DECLINE).mission("Ben", Verdict.ACCEPT);
    fired("ADV-05", Severity.DEALBREAKER, 0).fired("PAY-02", Severity.DEALBREAKER, 0);
    assertEquals(
        "2 deal-breakers for Ada, among them: “Evidence of ADV-05”. No advantage offsets them.",
        english().get(1));
  }

  @Test
  void whereAllHaveADealbreakerNoneIsAcceptable() {
    mission("Ada", Verdict.DECLINE).mission("Ben", Verdict.DECLINE);
    fired("ADV-05", Severity.DEALBREAKER, 0).fired("PAY-02", Severity.DEALBREAKER, 1);
    assertEquals(
        List.of(
            "The advice is the same for all: decline. What differs below is a matter of degree.",
            "Each of them has a deal-breaker. The best of these is still not acceptable as it"
                + " stands."),
        english());
  }

  @Test
  void redsAreCountedOverTheirCriteriaUnlessAnAgreementLowersThem() {
    mission("Ada", Verdict.CONDITIONS)
        .mission("Ben", Verdict.CONDITIONS)
        .mission("Cem", Verdict.ACCEPT);
    fired("SCP-11", Severity.RED, 0, 1).fired("ROL-02", Severity.RED, 0);
    fired("COM-01", Severity.RED, FlagState.MITIGATED, 2);
    assertEquals(
        List.of(
            "The advice differs: accept if for Ada and Ben; accept for Cem.",
            "Reds that no agreement lowers: 2 over 2 criteria for Ada; 1 for Ben; none for Cem."),
        english());
  }

  @Test
  void asManyRedsDecideNothing() {
    mission("Ada", Verdict.CONDITIONS).mission("Ben", Verdict.CONDITIONS);
    fired("SCP-11", Severity.RED, 0).fired("ROL-02", Severity.RED, 1);
    assertEquals(1, english().size(), "the same advice, nothing more");
  }

  @Test
  void theTwoWidestGapsAreNamedAsFarAsTheyAreCertain() {
    mission("Ada", Verdict.ACCEPT).mission("Ben", Verdict.ACCEPT);
    risk("SCP", 40, 60, 0, 10).risk("PAY", 0, 90, 30, 50).risk("COM", 5, 5, 12, 20);
    risk("DEP", 0, 0, 39, 39);
    assertEquals(
        "Furthest apart, whatever is still answered: dependency, 39 for Ben, 0 for Ada;"
            + " scope, 40–60 for Ada, 0–10 for Ben.",
        english().get(1));
  }

  @Test
  void whatIsOpenIsSaidTogetherForThoseWhoShareIt() {
    mission("Ada", Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE)
        .mission("Ben", Verdict.ACCEPT, Verdict.CONDITIONS, Verdict.DECLINE)
        .mission("Cem", Verdict.ACCEPT, Verdict.CONDITIONS);
    assertEquals(
        List.of(
            "The advice is the same for all: accept. What differs below is a matter of degree.",
            "For Ada and Ben, open answers could still lead to: accept if or decline.",
            "For Cem, open answers could still lead to: accept if."),
        english());
  }

  @Test
  void healthIsNotNamedWhereItStaysOut() {
    mission("Ada", Verdict.DECLINE).mission("Ben", Verdict.ACCEPT);
    fired("HLT-07", Severity.DEALBREAKER, 0);
    risk("HLT", 90, 100, 0, 0);
    assertEquals(3, english().size());
    assertEquals(
        List.of("L’avis diffère\u00a0: refuser pour Ada\u202f; accepter pour Ben."),
        sentences(Language.FR, SummaryOptions.standard()));
  }
}
