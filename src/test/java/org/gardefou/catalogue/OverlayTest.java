package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** Her profile laid over the catalogue that comes with the program. */
class OverlayTest {
  private static final Catalogue BASE = small();

  /** Two rules over one fact of four positions, the second of a grave family. */
  private static Catalogue small() {
    Map<String, String> files =
        Map.of(
            "catalogue.json",
            """
            {"version": "1", "date": "2026-11-23", "files": ["part"],
             "thresholds": {"conditions": 25, "decline": 55, "reds": 3, "redCriteria": 2,
               "cautions": 4, "cautionCriteria": 3, "goodCriteria": 3, "goodCriteriaBefore": 4, "coverage": 0.6,
               "greenShare": 0.3},
             "scales": [], "groups": []}
            """,
            "part.json",
            """
            {"criterion": {"id": "AAA", "key": "a", "name": TEXT, "short": TEXT,
               "description": TEXT, "why": TEXT, "weight": 14, "icon": "shield"},
             "scales": [], "greens": [], "giveUps": [], "clauses": [],
             "facts": [{"id": "a.late", "ref": "x", "type": "scale", "ask": "self", "short": TEXT,
               "question": TEXT, "help": TEXT, "why": TEXT,
               "anchors": [TEXT, TEXT, TEXT, TEXT, TEXT]}],
             "rules": [
               {"id": "AAA-01", "why": TEXT, "tiers": {"caution": "a.late >= 2",
                 "red": "a.late >= 3", "dealbreaker": "a.late >= 4"},
                 "evidence": [{"en": "Late: {a.late}", "fr": "En retard : {a.late}"}]},
               {"id": "AAA-02", "family": "fraud", "why": TEXT, "tiers": {"red": "a.late >= 3"},
                 "evidence": [{"en": "A tie ({a.late}), and late", "fr": "Un lien ({a.late})"}]}]}
            """
                .replace("TEXT", "{\"en\": \"Word\", \"fr\": \"Mot\"}"));
    CatalogueLoader.Loaded loaded =
        CatalogueLoader.load(
            name ->
                Optional.ofNullable(files.get(name)).map(f -> f.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), loaded.problems());
    return loaded.catalogue();
  }

  private static CatalogueLoader.Loaded with(Map<String, String> severities) {
    return Overlay.apply(BASE, Freelancer.create().withSeverities(severities));
  }

  private static Rule rule(CatalogueLoader.Loaded loaded, String id) {
    return Objects.requireNonNull(loaded.catalogue().rules().get(id), id);
  }

  private static Severity holds(Rule rule, long late) {
    CelBindings bindings = CelBindings.of(BASE.environment());
    bindings.bind("a.late", late);
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

  @Test
  void aLoweredDealbreakerHoldsAsARed() {
    CatalogueLoader.Loaded loaded = with(Map.of("AAA-01", "red"));
    Rule lowered = rule(loaded, "AAA-01");
    assertEquals(List.of(), loaded.problems());
    assertEquals(Severity.RED, lowered.gravest());
    assertEquals(Severity.RED, holds(lowered, 4));
    assertEquals(Severity.CAUTION, holds(lowered, 2));
    assertEquals(Severity.DEALBREAKER, holds(rule(with(Map.of()), "AAA-01"), 4));
  }

  @Test
  void loweringByTwoTakesTheTierBetweenAlong() {
    Rule lowered = rule(with(Map.of("AAA-01", "caution")), "AAA-01");
    assertEquals(Set.of(Severity.CAUTION), lowered.tiers().keySet());
    for (long late = 2; late <= 4; late++) {
      assertEquals(Severity.CAUTION, holds(lowered, late));
    }
  }

  @Test
  void aRaisedRuleMovesItsGravestTierOnly() {
    Rule lowered = rule(with(Map.of("AAA-01", "red")), "AAA-01");
    Rule raised = Regrading.of(lowered, Severity.DEALBREAKER).orElseThrow();
    assertEquals(Set.of(Severity.CAUTION, Severity.DEALBREAKER), raised.tiers().keySet());
    assertEquals(Severity.DEALBREAKER, holds(raised, 3));
    assertEquals(Severity.CAUTION, holds(raised, 2));
    assertEquals(
        Severity.DEALBREAKER, rule(with(Map.of("AAA-02", "dealbreaker")), "AAA-02").gravest());
  }

  @Test
  void theSeverityItHasChangesNothing() {
    Rule same = rule(with(Map.of("AAA-01", "dealbreaker")), "AAA-01");
    assertEquals(rule(with(Map.of()), "AAA-01"), same);
  }

  @Test
  void aGraveFamilyIsNeitherMadeLighterNorSwitchedOff() {
    CatalogueLoader.Loaded loaded =
        Overlay.apply(
            BASE,
            Freelancer.create()
                .withSeverities(Map.of("AAA-02", "caution"))
                .withSwitchedOff(Set.of("AAA-02")));
    assertSame(BASE.rules().get("AAA-02"), rule(loaded, "AAA-02"));
    assertEquals(
        List.of(Problem.Code.NOT_SILENCED, Problem.Code.NOT_SILENCED),
        loaded.problems().stream().map(Problem::code).toList());
  }

  @Test
  void whatTheProfileHasWrongIsToldWithItsPlace() {
    CatalogueLoader.Loaded loaded = with(Map.of("ZZZ-99", "red", "AAA-01", "grave"));
    assertEquals(
        List.of("severities.AAA-01", "severities.ZZZ-99"),
        loaded.problems().stream().map(Problem::path).toList());
    assertEquals(
        "“grave” is not one of: info, caution, red, dealbreaker",
        loaded.problems().getFirst().message().en());
    assertEquals(BASE.rules(), loaded.catalogue().rules());
  }

  private static List<String> told(Freelancer freelancer) {
    return Own.told(Overlay.apply(BASE, freelancer).problems());
  }

  @Test
  void namesThatTheCatalogueDoesNotHaveAreTold() {
    assertEquals(
        List.of("weights.ZZZ UNKNOWN_NAME"),
        told(Freelancer.create().withWeights(Map.of("ZZZ", BigDecimal.TEN))));
    assertEquals(
        List.of("thresholds.accept UNKNOWN_NAME"),
        told(Freelancer.create().withThresholds(Map.of("accept", BigDecimal.TEN))));
    assertEquals(
        List.of("switchedOff UNKNOWN_NAME"),
        told(Freelancer.create().withSwitchedOff(Set.of("ZZZ-99"))));
  }

  /** One fault is told once: the rule of hers is refused, that it is switched off adds nothing. */
  @Test
  void whatIsSaidOfARefusedRuleOfHersIsNoSecondFault() {
    Freelancer hers = Own.profile(List.of(), List.of(Own.FAR.replace("CND", "AAA")));
    List<String> refused =
        List.of("ownRules[0].tiers.caution EXPRESSION", "ownRules[0].tiers.red EXPRESSION");
    assertEquals(refused, told(hers.withSwitchedOff(Set.of("MY-01"))));
    assertEquals(refused, told(hers.withSeverities(Map.of("MY-01", "caution"))));
  }

  @Test
  void aWeightIsZeroOrMore() {
    Freelancer none = Freelancer.create().withWeights(Map.of("AAA", BigDecimal.ZERO));
    assertEquals(List.of(), told(none));
    assertEquals(BigDecimal.ZERO, Overlay.apply(BASE, none).catalogue().criterion("AAA").weight());
    Freelancer less = Freelancer.create().withWeights(Map.of("AAA", new BigDecimal("-1")));
    assertEquals(List.of("weights.AAA WRONG_VALUE"), told(less));
    assertEquals(BASE.criteria(), Overlay.apply(BASE, less).catalogue().criteria());
  }

  /** The catalogue's own lie at 25 and 55. */
  @Test
  void theThresholdForConditionsLiesAtMostAtTheOneForANo() {
    Freelancer equal = Freelancer.create().withThresholds(Map.of("decline", new BigDecimal("25")));
    assertEquals(List.of(), told(equal));
    assertEquals(25, Overlay.apply(BASE, equal).catalogue().thresholds().decline());
    Freelancer above =
        Freelancer.create()
            .withThresholds(Map.of("conditions", new BigDecimal("56"), "reds", BigDecimal.ONE));
    assertEquals(List.of("thresholds WRONG_VALUE"), told(above));
    assertEquals(BASE.thresholds(), Overlay.apply(BASE, above).catalogue().thresholds());
  }

  /** Two conditions of 3,000 characters: 4,000 is the most that one expression may have. */
  @Test
  void conditionsTooLongToBePutTogetherStayAsTheyAre() {
    String padding = " ".repeat(3000);
    String rule =
        """
        {"id": "MY-01", "criterion": "AAA",
         "tiers": {"caution": "a.late == 2%s", "red": "a.late == 5%s"},
         "evidence": [{"en": "Late", "fr": "En retard"}]}
        """
            .formatted(padding, padding);
    Freelancer hers =
        Own.profile(List.of(), List.of(rule)).withSeverities(Map.of("MY-01", "caution"));
    assertEquals(List.of("severities.MY-01 WRONG_VALUE"), told(hers));
    assertEquals(Severity.RED, rule(Overlay.apply(BASE, hers), "MY-01").gravest());
  }

  @Test
  void theSeverityOfASwitchedOffRuleIsNoMistake() {
    CatalogueLoader.Loaded loaded =
        Overlay.apply(
            BASE,
            Freelancer.create()
                .withSeverities(Map.of("AAA-01", "caution"))
                .withSwitchedOff(Set.of("AAA-01")));
    assertEquals(List.of(), loaded.problems());
    assertFalse(loaded.catalogue().rules().containsKey("AAA-01"));
  }

  @Test
  void herWeightsAndThresholdsCount() {
    Catalogue catalogue =
        Overlay.apply(
                BASE,
                Freelancer.create()
                    .withWeights(Map.of("AAA", new BigDecimal("30")))
                    .withThresholds(Map.of("decline", new BigDecimal("40"))))
            .catalogue();
    assertEquals(new BigDecimal("30"), catalogue.criterion("AAA").weight());
    assertEquals(40, catalogue.thresholds().decline());
    assertEquals(BASE.thresholds().conditions(), catalogue.thresholds().conditions());
  }

  @Test
  void aTitleNamesTheRuleWithoutFigures() {
    assertEquals("Late", rule(with(Map.of()), "AAA-01").title().en());
    assertEquals("En retard", rule(with(Map.of()), "AAA-01").title().fr());
    assertEquals("A tie, and late", rule(with(Map.of()), "AAA-02").title().en());
    CatalogueLoader.builtIn()
        .catalogue()
        .rules()
        .values()
        .forEach(r -> assertFalse((r.title().en() + r.title().fr()).contains("{"), r.id()));
  }
}
