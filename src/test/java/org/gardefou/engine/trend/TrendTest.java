package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Flag;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small missions whose trend was worked out by hand. */
class TrendTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Client CLIENT = Client.create("Ostrevant", ClientKind.BUSINESS);
  private static final Engine ENGINE =
      new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());

  private static Mission mission() {
    return Mission.create("Trade fairs", Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2));
  }

  private static Mission with(Mission mission, String fact, Value value, LocalDate day) {
    return mission.withAnswer(fact, Answer.known(value).withDate(day));
  }

  private static Trend trend(Mission mission) {
    return TrendRun.whole(ENGINE, client(mission), mission, TODAY).orElseThrow();
  }

  private static Client client(Mission mission) {
    return CLIENT.withMission(mission);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static RuleSpan span(Trend trend, String rule) {
    return trend.rules().stream().filter(s -> s.rule().equals(rule)).findFirst().orElseThrow();
  }

  /** SCP-10 red: 40 of 100 in a criterion of weight 12 makes 4.8 in all (domain.md A.4.2-3). */
  @Test
  void aRuleFiresOnTheDayOfItsAnswer() {
    Trend trend = trend(with(mission(), "scope.unpaid_extras", Value.of("often"), day(4, 17)));
    assertEquals(day(4, 17), span(trend, "SCP-10").first());
    assertEquals(Severity.RED, span(trend, "SCP-10").severity());
    assertEquals(TODAY, span(trend, "SCP-10").last());
    assertEquals(0, trend.at(day(4, 16)).glance().total().low(), 1e-9);
    assertEquals(4.8, trend.at(day(4, 17)).glance().total().low(), 1e-9);
    assertEquals(40, trend.last().glance().risk(Optional.of("SCP")).low(), 1e-9);
    assertTrue(trend.points().contains(trend.at(day(4, 17))));
    assertTrue(trend.at(day(4, 17)).turn());
  }

  /** Months are shown by their ends, three months or less by weeks. */
  @Test
  void samplesAreMonthEndsOrWeeks() {
    Mission longer = with(mission(), "fit.interest", Value.of(3), day(3, 2));
    assertEquals(
        List.of(
            day(3, 2),
            day(3, 31),
            day(4, 30),
            day(5, 31),
            day(6, 30),
            day(7, 31),
            day(8, 31),
            day(9, 30),
            day(10, 31),
            TODAY),
        trend(longer).points().stream().map(TrendPoint::date).toList());
    Mission shorter =
        with(
            mission().withPhase(Phase.ONGOING, day(11, 2)),
            "fit.interest",
            Value.of(3),
            day(11, 2));
    assertEquals(
        List.of(day(11, 2), day(11, 9), day(11, 16), TODAY),
        trend(shorter).points().stream().map(TrendPoint::date).toList());
  }

  /**
   * A clause agreed in writing lowers the rule by one tier: red 40 becomes caution 15, of which the
   * good signs that are still open may take 30 %: 15 * 0.7 * 0.12 = 1.26.
   */
  @Test
  void anAgreementHoldsUntilItIsBroken() {
    Mission mission = with(mission(), "scope.unpaid_extras", Value.of("often"), day(4, 17));
    String clause =
        Objects.requireNonNull(ENGINE.catalogue().rules().get("SCP-10")).clauses().getFirst();
    mission =
        mission.withAgreement(
            Agreement.of(clause, Agreement.State.PROPOSED, day(5, 4))
                .withState(Agreement.State.AGREED, day(5, 11))
                .withState(Agreement.State.BROKEN, day(9, 8)));
    Trend trend = trend(mission);
    assertEquals(
        List.of(new AgreementSpan(clause, day(5, 11), day(9, 8), Agreement.State.BROKEN)),
        trend.agreements());
    assertEquals(4.8, trend.at(day(5, 10)).glance().total().low(), 1e-9);
    assertEquals(1.26, trend.at(day(5, 11)).glance().total().low(), 1e-9);
    assertEquals(4.8, trend.at(day(9, 8)).glance().total().low(), 1e-9);
    assertEquals(day(9, 8), span(trend, "SCP-10").since());
    assertEquals(day(4, 17), span(trend, "SCP-10").first());
    String name = Objects.requireNonNull(ENGINE.catalogue().clauses().get(clause)).name().en();
    assertEquals(
        List.of(
            "Since 8 September: “Extra requests without pay: often”.",
            "The agreement “"
                + name
                + "”, made in May, was broken on 8 September; since then the risk has risen by 3"
                + " points.",
            "The risk has risen from 0 to 4 since 18 March."),
        words(trend, true, Language.EN));
  }

  private static List<String> words(Trend trend, boolean health, Language language) {
    return TrendWords.of(trend, ENGINE.catalogue(), health).stream()
        .map((Text text) -> text.in(language))
        .toList();
  }

  /**
   * Reds in ADV, SCP, ROL and HLT pass 25: insults alone are a deal-breaker of weight 14, symptoms
   * a red that is already within it.
   */
  @Test
  void theSentenceNamesTheLimitAndTheFirstSignsForHealth() {
    Mission mission = with(mission(), "advice.set_aside", Value.of("often"), day(4, 1));
    mission = with(mission, "scope.unpaid_extras", Value.of("often"), day(4, 17));
    mission = with(mission, "scope.stopped_for_new", Value.of("often"), day(5, 4));
    mission = with(mission, "role.offrole_actual", Value.of("half"), day(5, 18));
    mission = with(mission, "payment.overdue", Value.of("months"), day(6, 2));
    mission = with(mission, "communication.rudeness", Value.of("often"), day(6, 9));
    mission = with(mission, "feasibility.time_lost", Value.of("often"), day(6, 12));
    mission = with(mission, "conditions.unpaid_time", Value.of("half"), day(6, 15));
    mission = with(mission, "price.unpaid_time", Value.of("half"), day(6, 15));
    mission = with(mission, "health.symptoms", Value.of(true), day(11, 9));
    Trend trend = trend(mission);
    double before = trend.at(day(6, 14)).glance().total().low();
    double after = trend.at(day(6, 15)).glance().total().low();
    assertTrue(before < 25 && after >= 25, before + " " + after);
    assertEquals(
        "Le risque a franchi 25 en juin\u202f; les premiers signes de santé apparaissent en"
            + " novembre.",
        words(trend, true, Language.FR).getFirst());
    assertEquals("4 mois d’avance.", words(trend, true, Language.FR).get(1));
    assertEquals("The risk passed 25 in June.", words(trend, false, Language.EN).getFirst());
    assertFalse(words(trend, false, Language.EN).toString().contains("health"));
  }

  @Test
  void nothingNotableIsSaidToo() {
    Trend trend = trend(with(mission(), "fit.interest", Value.of(3), day(3, 9)));
    String sentence = words(trend, true, Language.EN).getFirst();
    assertTrue(sentence.startsWith("Nothing notable since 2 March: the risk is 0–"), sentence);
  }

  @Test
  void aProspectAndAMissionWithoutDatesHaveNoTrend() {
    Mission prospect = Mission.create("Leaflet", Phase.PROSPECT);
    prospect = with(prospect, "fit.interest", Value.of(3), day(3, 9));
    assertTrue(TrendRun.whole(ENGINE, client(prospect), prospect, TODAY).isEmpty());
    assertTrue(TrendRun.whole(ENGINE, client(mission()), mission(), TODAY).isEmpty());
  }

  @Test
  void aMissionThatEndedIsFollowedToItsEnd() {
    Mission mission = with(mission(), "fit.interest", Value.of(3), day(3, 9));
    Trend trend = trend(mission.withEnded(day(8, 20)));
    assertEquals(day(8, 20), trend.to());
    assertEquals(day(8, 20), trend.last().date());
  }

  /** Whatever is noted when: every day says what an assessment of that day alone says. */
  @Test
  void everyDayIsThatOfItsOwnAssessment() {
    long seed = Long.getLong("gardefou.seed", 20261123L);
    Random random = new Random(seed);
    Mission mission = randomly(random);
    Trend trend = trend(mission);
    for (LocalDate day = trend.from(); !day.isAfter(TODAY); day = day.plusDays(3)) {
      Mission then = mission.asOf(day);
      Assessment alone = ENGINE.assess(client(then), then, day);
      assertEquals(fired(alone), trend.at(day).glance().rules(), "seed " + seed + ", " + day);
      assertEquals(alone.verdict(), trend.at(day).glance().verdict(), "seed " + seed + ", " + day);
    }
  }

  private static Mission randomly(Random random) {
    List<String> kinds = List.copyOf(ENGINE.catalogue().incidents().keySet());
    Mission mission = with(mission(), "advice.hired_for", Value.of("both"), day(3, 2));
    for (int i = 0; i < 60; i++) {
      Incident entry =
          Incident.of(
              day(3, 2).plusDays(random.nextInt(266)), kinds.get(random.nextInt(kinds.size())), "");
      mission = mission.editJournal(journal -> journal.withEntry(entry));
    }
    return mission.editJournal(journal -> journal.withCompleteFrom(day(6, 1)));
  }

  private static SortedMap<String, Severity> fired(Assessment assessment) {
    SortedMap<String, Severity> fired = new TreeMap<>();
    assessment.flags().stream()
        .filter(Flag::fired)
        .forEach(flag -> fired.put(flag.rule().id(), flag.severity()));
    return fired;
  }

  /** A second run over the same mission says the same, and takes over what has not changed. */
  @Test
  void anEarlierRunIsTakenOver() {
    Mission mission = with(mission(), "scope.unpaid_extras", Value.of("often"), day(4, 17));
    TrendRun first = run(mission, null);
    Mission more = with(mission, "communication.urgent", Value.of("nearly_always"), day(11, 20));
    assertEquals(trend(more), run(more, first).trend());
  }

  /** One more entry of today leaves all other days as they were found, however many there are. */
  @Test
  void oneMoreEntryOfTenThousandHasOneDayLookedAtAgain() {
    List<String> kinds = List.copyOf(ENGINE.catalogue().incidents().keySet());
    List<Incident> entries =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Incident.of(TODAY.minusDays(i % 20), kinds.get(i % kinds.size()), ""))
            .toList();
    Mission mission =
        Mission.create("Trade fairs", Phase.ONGOING)
            .withPhase(Phase.ONGOING, TODAY.minusDays(20))
            .editJournal(journal -> journal.withEntries(entries));
    TrendRun first = run(mission, null);
    // Every edit notes its moment.
    Mission more =
        mission
            .editJournal(journal -> journal.withEntry(Incident.of(TODAY, "abuse", "")))
            .withChanged(Instant.parse("2026-11-23T10:15:30Z"));
    assertEquals(List.of(TODAY), anew(first.trend(), run(more, first).trend()));
  }

  private static List<LocalDate> anew(Trend before, Trend after) {
    return after.points().stream()
        .filter(point -> before.at(point.date()).glance() != point.glance())
        .map(TrendPoint::date)
        .toList();
  }

  private static TrendRun run(Mission mission, @Nullable TrendRun before) {
    Client client = client(mission);
    TrendRun run = TrendRun.of(ENGINE, client, mission, TODAY, before).orElseThrow();
    while (run.step()) {}
    return run;
  }
}
