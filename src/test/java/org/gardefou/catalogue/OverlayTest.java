package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** Her profile laid over the catalogue that comes with the program. */
class OverlayTest {
  private static final Catalogue BASE = CatalogueLoader.builtIn().catalogue();

  private static CatalogueLoader.Loaded with(Map<String, String> severities) {
    return Overlay.apply(BASE, Freelancer.create().withSeverities(severities));
  }

  private static Rule rule(CatalogueLoader.Loaded loaded, String id) {
    return Objects.requireNonNull(loaded.catalogue().rules().get(id), id);
  }

  private static Severity holds(Rule rule, Map<String, Object> facts) {
    CelBindings bindings = CelBindings.of(BASE.environment());
    facts.forEach(bindings::bind);
    for (Severity severity : List.of(Severity.values()).reversed()) {
      CelProgram tier = rule.tiers().get(severity);
      if (tier != null && Outcome.TRUE.equals(tier.run(bindings))) {
        return severity;
      }
    }
    throw new AssertionError("clear");
  }

  @Test
  void nothingOfHersLeavesTheCatalogueAsItIs() {
    CatalogueLoader.Loaded loaded = Overlay.apply(BASE, Freelancer.create());
    assertEquals(BASE, loaded.catalogue());
    assertEquals(List.of(), loaded.problems());
  }

  /** PAY-13: red from weeks on, a deal-breaker from months on (position 4). */
  @Test
  void aLoweredDealbreakerHoldsAsARed() {
    CatalogueLoader.Loaded loaded = with(Map.of("PAY-13", "red"));
    Rule lowered = rule(loaded, "PAY-13");
    assertEquals(List.of(), loaded.problems());
    assertEquals(Severity.RED, lowered.gravest());
    assertEquals(Severity.RED, holds(lowered, Map.of("payment.overdue", 4L)));
    assertEquals(
        Severity.DEALBREAKER, holds(rule(with(Map.of()), "PAY-13"), Map.of("payment.overdue", 4L)));
  }

  @Test
  void loweringByTwoTakesTheTierBetweenAlong() {
    Rule lowered = rule(with(Map.of("PAY-13", "caution")), "PAY-13");
    assertEquals(Set.of(Severity.CAUTION), lowered.tiers().keySet());
    for (long overdue = 2; overdue <= 4; overdue++) {
      assertEquals(Severity.CAUTION, holds(lowered, Map.of("payment.overdue", overdue)));
    }
  }

  /** DEP-01: info from a third, caution from half, red from most of her income on. */
  @Test
  void aRaisedRuleMovesItsGravestTierOnly() {
    Rule raised = rule(with(Map.of("DEP-01", "dealbreaker")), "DEP-01");
    assertEquals(
        Set.of(Severity.INFO, Severity.CAUTION, Severity.DEALBREAKER), raised.tiers().keySet());
    assertEquals(Severity.DEALBREAKER, holds(raised, Map.of("dependency.share", 5L)));
    assertEquals(Severity.CAUTION, holds(raised, Map.of("dependency.share", 4L)));
  }

  @Test
  void theSeverityItHasChangesNothing() {
    Rule same = rule(with(Map.of("DEP-01", "red")), "DEP-01");
    assertEquals(rule(with(Map.of()), "DEP-01"), same);
  }

  @Test
  void aGraveFamilyIsNeitherMadeLighterNorSwitchedOff() {
    CatalogueLoader.Loaded loaded =
        Overlay.apply(
            BASE,
            Freelancer.create()
                .withSeverities(Map.of("HLT-01", "red"))
                .withSwitchedOff(Set.of("PAY-11")));
    assertSame(BASE.rules().get("HLT-01"), rule(loaded, "HLT-01"));
    assertSame(BASE.rules().get("PAY-11"), rule(loaded, "PAY-11"));
    assertEquals(
        List.of(Problem.Code.NOT_SILENCED, Problem.Code.NOT_SILENCED),
        loaded.problems().stream().map(Problem::code).toList());
  }

  @Test
  void whatTheProfileHasWrongIsToldWithItsPlace() {
    CatalogueLoader.Loaded loaded = with(Map.of("ABC-99", "red", "DEP-01", "grave"));
    assertEquals(
        List.of("severities.ABC-99", "severities.DEP-01"),
        loaded.problems().stream().map(Problem::path).toList());
    assertEquals(
        "“grave” is not one of: info, caution, red, dealbreaker",
        loaded.problems().getLast().message().en());
    assertEquals(BASE.rules(), loaded.catalogue().rules());
  }

  @Test
  void theSeverityOfASwitchedOffRuleIsNoMistake() {
    CatalogueLoader.Loaded loaded =
        Overlay.apply(
            BASE,
            Freelancer.create()
                .withSeverities(Map.of("DEP-01", "caution"))
                .withSwitchedOff(Set.of("DEP-01")));
    assertEquals(List.of(), loaded.problems());
    assertFalse(loaded.catalogue().rules().containsKey("DEP-01"));
  }

  @Test
  void herWeightsAndThresholdsCount() {
    Catalogue catalogue =
        Overlay.apply(
                BASE,
                Freelancer.create()
                    .withWeights(Map.of("HLT", new BigDecimal("30")))
                    .withThresholds(Map.of("decline", new BigDecimal("40"))))
            .catalogue();
    assertEquals(new BigDecimal("30"), catalogue.criterion("HLT").weight());
    assertEquals(40, catalogue.thresholds().decline());
    assertEquals(BASE.thresholds().conditions(), catalogue.thresholds().conditions());
  }

  @Test
  void aTitleNamesTheRuleWithoutFigures() {
    assertEquals(
        "Recommendations set aside without a reason", rule(with(Map.of()), "ADV-05").title().en());
    assertEquals(
        "Charge de travail avec cette mission", rule(with(Map.of()), "HLT-03").title().fr());
    assertEquals(
        "A tie to this client, while a core criterion is red",
        rule(with(Map.of()), "DEP-13").title().en());
    BASE.rules().values().forEach(r -> assertFalse(r.title().fr().contains("{"), r.id()));
  }
}
