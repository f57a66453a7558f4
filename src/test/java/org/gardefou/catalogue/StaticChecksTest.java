package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd conditions in rules of her own are told, and the rules work all the same. */
class StaticChecksTest {
  private static final Catalogue BASE = CatalogueLoader.builtIn().catalogue();

  private static final String DAY =
      """
      {"id": "own.day", "criterion": "CND", "type": "date",
       "question": {"en": "When do they move?", "fr": "Quand déménagent-ils ?"}}
      """;

  private static String rule(String id, String more, String... tiers) {
    String conditions =
        List.of(tiers).stream()
            .map(tier -> tier.split(" when "))
            .map(tier -> "\"" + tier[0] + "\": \"" + tier[1] + "\"")
            .collect(Collectors.joining(", "));
    return "{\"id\": \"%s\", \"criterion\": \"CND\", %s \"tiers\": {%s}, "
            .formatted(id, more, conditions)
        + "\"evidence\": [{\"en\": \"A sentence\", \"fr\": \"Une phrase\"}]}";
  }

  private static List<String> told(String... rules) {
    return Own.told(Overlay.apply(BASE, Own.profile(List.of(), List.of(rules))).problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          health.dread >= 6                                      ; NEVER_TRUE
          health.dread < 1                                       ; NEVER_TRUE
          health.dread >= 4 && health.dread <= 3                 ; NEVER_TRUE
          health.hours_week > 120.0                              ; NEVER_TRUE
          payment.deposit_pct > 30.0 && payment.deposit_pct < 30.0 ; NEVER_TRUE
          payment.term_days > 30.0 && payment.term_days < 31.0   ; NEVER_TRUE
          payment.free_work == 'unpaid'                          ; NEVER_TRUE
          mission.phase == 'later'                               ; NEVER_TRUE
          communication.urgent >= 3 && mission.phase == 'prospect' ; NEVER_TRUE
          health.dread >= 1                                      ; ALWAYS_TRUE
          scope.revisions != 'none' || health.on_call            ; ALWAYS_TRUE
          health.hours_week >= 0.0                               ; ALWAYS_TRUE
          30.0 < payment.deposit_pct && 30.0 > payment.deposit_pct ; NEVER_TRUE
          payment.deposit_pct in [30.0] && payment.deposit_pct < 30.0 ; NEVER_TRUE
          health.on_call && payment.deposit_pct > 100.0          ; NEVER_TRUE
          own.day < '2026-04-01' && own.day > '2026-05-01'       ; NEVER_TRUE
          payment.deposit_pct in [33.0]                          ;
          has(health.dread)                                      ;
          has(payment.deposit_pct)                               ;
          own.day > '2026-04-01' && own.day < '2026-05-01'       ;
          own.day == '2026-04-01'                                ;
          health.dread >= 5                                      ;
          health.hours_week > 119.5                              ;
          payment.deposit_pct > 30.0 && payment.deposit_pct < 30.1 ;
          scope.revisions == 'unlimited' && health.on_call       ;
          """)
  void aConditionThatNeverOrAlwaysHoldsIsTold(String condition, String code) {
    List<String> expected = code == null ? List.of() : List.of("ownRules[0].tiers.red " + code);
    Freelancer hers =
        Own.profile(List.of(DAY), List.of(rule("MY-01", "", "red when " + condition)));
    assertEquals(expected, Own.told(Overlay.apply(BASE, hers).problems()), condition);
  }

  /** What is compared with another fact has no cells of its own: nothing is concluded. */
  @ParameterizedTest
  @CsvSource({
    "price.amount < 0.0 && price.amount < price.expenses_est",
    "price.amount * price.amount < 0.0",
    "payment.deposit_pct + 10.0 > 200.0",
    "10.0 + payment.deposit_pct > 200.0",
  })
  void whatCannotBeEnumeratedIsLeftAlone(String condition) {
    assertEquals(List.of(), told(rule("MY-01", "", "red when " + condition)));
  }

  @Test
  void tooManySituationsAreLeftAlone() {
    String many =
        "health.dread >= 6 && fit.interest >= 2 && fit.pride >= 2 && fit.learning >= 2 &&"
            + " fit.enthusiasm >= 2 && fit.gut_feeling >= 2 && communication.tone >= 2";
    assertEquals(List.of(), told(rule("MY-01", "", "red when " + many)));
  }

  @Test
  void aSeverityThatAGraverOneAlwaysCoversIsTold() {
    assertEquals(
        List.of("ownRules[0].tiers.caution TIER_NEVER_WINS"),
        told(rule("MY-01", "", "caution when fit.pride >= 4", "red when fit.pride >= 3")));
  }

  @Test
  void twoGraverSeveritiesMayCoverALighterOneTogether() {
    assertEquals(
        List.of("ownRules[0].tiers.caution TIER_NEVER_WINS"),
        told(
            rule(
                "MY-01",
                "",
                "caution when fit.pride >= 3",
                "red when fit.pride == 3 || fit.pride == 4",
                "dealbreaker when fit.pride == 5")));
  }

  @Test
  void aConditionThatARuleHasAlreadyIsTold() {
    assertEquals(
        List.of("ownRules[0].tiers.caution DUPLICATE_CONDITION"),
        told(rule("MY-01", "", "caution when 4 <= health.doubt_since")));
    assertEquals(
        List.of("ownRules[1].tiers.red DUPLICATE_CONDITION"),
        told(
            rule("MY-01", "", "caution when fit.gut_feeling == 1"),
            rule("MY-02", "", "red when fit.gut_feeling < 2")));
  }

  /** HLT-22 is for running missions; a rule for prospects never meets it. */
  @Test
  void rulesThatNeverMeetAreNoDuplicates() {
    assertEquals(
        List.of("ownRules[0].tiers.caution NEVER_TRUE"),
        told(rule("MY-01", "\"phases\": [\"prospect\"],", "caution when health.doubt_since >= 4")));
  }

  @Test
  void anOddRuleWorksAllTheSame() {
    CatalogueLoader.Loaded loaded =
        Overlay.apply(
            BASE, Own.profile(List.of(), List.of(rule("MY-01", "", "red when health.dread >= 1"))));
    assertTrue(loaded.catalogue().rules().containsKey("MY-01"));
    assertTrue(loaded.problems().stream().allMatch(Problem::warning));
    assertEquals(
        "this condition is true whatever the answers", loaded.problems().getFirst().message().en());
    assertEquals(
        "cette condition est vraie quelles que soient les réponses",
        loaded.problems().getFirst().message().fr());
  }

  @Test
  void aQuestionOfHerOwnThatNoRuleReadsIsTold() {
    assertEquals(List.of("ownQuestions[0] UNREAD"), unread(List.of()));
    assertEquals(List.of(), unread(List.of(Own.FAR)));
  }

  /** FIT-02 alone reads fit.values_conflict; it is not hers to mend. */
  @Test
  void aBuiltInQuestionIsNotToldAmongHers() {
    Freelancer hers = Freelancer.create().withSwitchedOff(Set.of("FIT-02"));
    StaticChecks checks = new StaticChecks(Overlay.apply(BASE, hers).catalogue());
    assertEquals(List.of(), checks.unreadOwn(hers));
    assertEquals(List.of("fit.values_conflict UNREAD"), Own.told(checks.all()));
    assertEquals("fit.json", checks.all().getFirst().file());
  }

  @Test
  void theWholeCatalogueIsCheckedWithHersInIt() {
    Freelancer hers =
        Own.profile(
            List.of(Own.PARKING),
            List.of(
                rule("MY-01", "", "red when health.dread >= 6"),
                rule("MY-02", "", "red when fit.gut_feeling == 1"),
                rule("MY-03", "", "red when fit.gut_feeling < 2")));
    List<Problem> found = new StaticChecks(Overlay.apply(BASE, hers).catalogue()).all();
    assertEquals(
        List.of(
            "MY-01.tiers.red NEVER_TRUE",
            "MY-03.tiers.red DUPLICATE_CONDITION",
            "own.parking UNREAD"),
        Own.told(found));
    assertEquals(
        Set.of("conditions.json"), found.stream().map(Problem::file).collect(Collectors.toSet()));
  }

  private static List<String> unread(List<String> rules) {
    Freelancer freelancer = Own.profile(List.of(Own.PARKING), rules);
    Catalogue catalogue = Overlay.apply(BASE, freelancer).catalogue();
    return Own.told(new StaticChecks(catalogue).unreadOwn(freelancer));
  }
}
