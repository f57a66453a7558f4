package org.gardefou.engine.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.CatalogueBuilder;
import org.gardefou.engine.insight.Foretelling.Claim;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Review;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fourteen missions say, against counts made by hand. */
class InsightsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private final Insights fourteen = Insights.of(Past.clients(), CATALOGUE);

  @ParameterizedTest
  @CsvSource({
    "SCP, 6, 1, 1, 6, FORETOLD, 0",
    "PAY, 3, 4, 2, 5, OPEN, 0",
    "FIT, 0, 7, 4, 3, CONTRARY, 0",
    "HLT, 1, 6, 1, 6, TOO_FEW, 1",
    "LEG, 0, 7, 0, 7, TOO_FEW, 3"
  })
  void criteriaByHand(
      String id, int hits, int misses, int alarms, int silences, Claim claim, int missing) {
    Foretelling told = Objects.requireNonNull(fourteen.criteria().get(id));
    assertEquals(new Foretelling(hits, misses, alarms, silences), told);
    assertEquals(claim, told.claim());
    assertEquals(missing, told.missing());
  }

  @Test
  void rulesThatOnlyInformAreNoWarnings() {
    assertEquals(
        List.of("FIT-11", "HLT-03", "PAY-13", "SCP-01"), List.copyOf(fourteen.rules().keySet()));
    assertEquals(Claim.FORETOLD, Objects.requireNonNull(fourteen.rules().get("SCP-01")).claim());
  }

  @Test
  void nothingIsSaidBelowFiveMissions() {
    Insights four = Insights.of(Past.clients().subList(0, 4), CATALOGUE);
    assertEquals(1, four.missing());
    assertTrue(
        Stream.of(four.criteria(), four.rules())
            .flatMap(all -> all.values().stream())
            .allMatch(told -> told.claim() == Claim.TOO_FEW));
    assertEquals(5, new Foretelling(0, 0, 0, 0).missing() - 1, "three on each side are six");
    assertEquals(1, new Foretelling(2, 0, 0, 3).missing());
    assertEquals(List.of(), WeightAdvice.of(four, CATALOGUE));
  }

  /** Scope: 12 × (1 + 5/7 × 14/34) = 15.5; meaning: 4 × (1 − 7/10 × 14/34) = 2.8. */
  @Test
  void weightsMoveTowardsWhatWasSeen() {
    Map<String, BigDecimal> suggested =
        WeightAdvice.of(fourteen, CATALOGUE).stream()
            .collect(Collectors.toMap(a -> a.criterion().id(), WeightAdvice::weight));
    assertEquals(Map.of("SCP", BigDecimal.valueOf(16), "FIT", BigDecimal.valueOf(3)), suggested);
  }

  @Test
  void samplesCountOnlyAlone() {
    List<Client> samples = Past.clients().stream().map(c -> c.withSample(true)).toList();
    assertTrue(Insights.of(samples, CATALOGUE).samples());
    assertEquals(14, Insights.of(samples, CATALOGUE).cases().size());
    List<Client> mixed = Stream.concat(samples.stream(), Past.clients().stream().limit(2)).toList();
    assertEquals(2, Insights.of(mixed, CATALOGUE).cases().size());
    assertFalse(Insights.of(List.of(), CATALOGUE).samples());
  }

  private static Mission ended(Review review) {
    return Mission.create("m", Phase.ONGOING)
        .withEnded(LocalDate.of(2026, 5, 1))
        .withReview(review);
  }

  private static Review review(
      @Nullable Integer payment, @Nullable Integer scope, @Nullable Boolean again) {
    return new Review(
        LocalDate.of(2026, 5, 2), payment, scope, null, null, again, null, null, Map.of());
  }

  @Test
  void theOutcomeOfAMissionThatRan() {
    assertEquals(Optional.of(Outcome.BADLY), Outcome.of(ended(review(5, 5, false))));
    assertEquals(Optional.of(Outcome.BADLY), Outcome.of(ended(review(2, 2, true))));
    assertEquals(Optional.of(Outcome.WELL), Outcome.of(ended(review(2, 3, null))), "a mean of 2.5");
    assertEquals(Optional.of(Outcome.WELL), Outcome.of(ended(review(null, null, true))));
    assertEquals(Optional.empty(), Outcome.of(ended(review(null, null, null))));
    assertEquals(
        Optional.empty(), Outcome.of(ended(review(1, 1, false)).withEnded(null)), "it runs");
  }

  @Test
  void theFirstAssessmentCounts() {
    Mission decided = Past.clients().get(1).missions().getFirst();
    CheckIn before =
        new CheckIn(
            decided.decisions().getFirst().date().minusDays(1),
            false,
            Past.said(13),
            Set.of(),
            Map.of(),
            null,
            Map.of());
    assertEquals(Optional.of(Past.said(1)), Case.said(decided));
    assertEquals(Optional.of(Past.said(13)), Case.said(decided.withCheckIns(List.of(before))));
    assertEquals(Optional.empty(), Case.said(decided.withDecisions(List.of())));
  }

  @Test
  void noesKeepToWhatIsKnown() {
    Noes noes = Noes.of(Considered.of(Past.clients()));
    assertEquals(3, noes.missions());
    assertEquals(new Share(2, 3), noes.again());
    assertEquals(new Known(BigDecimal.valueOf(180), 3), noes.hours());
    assertEquals(new Known(BigDecimal.ZERO, 0), noes.price());
    assertEquals(
        List.of("Ferme des Tilleuls", "Galerie Aubry").reversed(),
        noes.words().stream().map(w -> w.client().name()).toList());
  }

  @Test
  void paymentOfAllMissions() {
    Client client = Past.clients().getFirst();
    Mission mission = client.missions().getFirst();
    PaymentRecord record =
        PaymentRecord.of(
            client.withMission(mission.editJournal(j -> j.withEntries(Past.invoices()))));
    assertEquals(
        List.of(3, 1, 1, 2, 0), record.lines().stream().map(PaymentRecord.Line::count).toList());
    assertEquals(new Known(BigDecimal.valueOf(2000), 2), record.lines().getFirst().amount());
    assertEquals(Optional.of(new BigDecimal("27.5")), record.daysLate());
    assertTrue(PaymentRecord.of(client).empty());
    assertFalse(record.empty());
  }

  /** 120 h in 10 weeks and 2 h of meetings; 40 h in 8 weeks; the third gives no hours. */
  @Test
  void hoursOfAllRunningMissions() {
    Portfolio all = Portfolio.of(Past.clients(), Freelancer.create());
    assertEquals(0, all.hours().sum().compareTo(BigDecimal.valueOf(19)));
    assertEquals(2, all.hours().count());
    assertEquals(1, all.silent().size());
    assertEquals(Optional.of(new BigDecimal("1.5")), all.daysOff());
    assertEquals(Optional.empty(), all.overHours());
  }

  @Test
  void finishedMissionsThatDoNotCountAreCounted() {
    Insights none = Insights.of(List.of(), CATALOGUE);
    assertEquals(List.of(0, 0, 5), List.of(none.waiting(), none.unusable(), none.missing()));
    assertEquals(List.of(0, 0), List.of(fourteen.waiting(), fourteen.unusable()));
    Mission silent = ended(review(null, null, null));
    Mission waiting = ended(review(null, null, null)).withReview(null);
    Client client = Past.clients().getFirst().withMission(waiting).withMission(silent);
    Insights three = Insights.of(List.of(client), CATALOGUE);
    // The mission that counts, one that waits, one whose review says nothing.
    assertEquals(List.of(1, 1), List.of(three.waiting(), three.unusable()));
    assertEquals(1, three.cases().size());
    assertEquals(4, three.missing());
    assertFalse(three.cases().getFirst().refused());
  }

  @Test
  void theOutcomeOfANo() {
    List<Outcome> outcomes =
        Stream.of(5, 12)
            .map(i -> Past.clients().get(i).missions().getFirst())
            .flatMap(mission -> Outcome.of(mission).stream())
            .toList();
    assertEquals(List.of(Outcome.BADLY, Outcome.WELL), outcomes, "she would refuse one again");
    Client client = Past.clients().get(5);
    assertTrue(Case.of(client, client.missions().getFirst()).orElseThrow().refused());
  }

  /** Ten against none on both sides: a health weight may rise, and never falls. */
  @Test
  void theWeightOfHealthNeverFalls() {
    assertEquals(List.of("HLT", "FIT"), advised(new Foretelling(10, 0, 0, 10)));
    assertEquals(List.of("FIT"), advised(new Foretelling(0, 10, 10, 0)));
    assertEquals(List.of(), advised(new Foretelling(5, 5, 5, 5)));
  }

  /** 2 × (1 + 1 × 6/26) = 2.46 is 2 as before; 4 becomes 5. */
  @Test
  void aWeightThatRoundsToThePresentOneIsNoAdvice() {
    Foretelling told = new Foretelling(3, 0, 0, 3);
    Catalogue small = new CatalogueBuilder().criterion("A", 2).criterion("B", 4).build();
    Insights insights =
        new Insights(List.of(), 0, 0, false, Map.of("A", told, "B", told), Map.of());
    assertEquals(
        List.of("5"),
        WeightAdvice.of(insights, small).stream().map(a -> a.weight().toString()).toList());
  }

  private static List<String> advised(Foretelling told) {
    Insights insights =
        new Insights(List.of(), 0, 0, false, Map.of("HLT", told, "FIT", told), Map.of());
    return WeightAdvice.of(insights, CATALOGUE).stream().map(a -> a.criterion().id()).toList();
  }

  @Test
  void hoursAgainstHerLimit() {
    assertEquals(Optional.of(false), overHours("19"));
    assertEquals(Optional.of(true), overHours("18.9"));
  }

  private static Optional<Boolean> overHours(String limit) {
    Limits limits = Limits.NONE.with(Limits.Kind.HOURS_WEEK, new BigDecimal(limit));
    return Portfolio.of(Past.clients(), Freelancer.create().withLimits(limits)).overHours();
  }
}
