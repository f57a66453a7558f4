package org.gardefou.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Freelancer;
import org.gardefou.model.MoneyProfile;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnFiguresTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private static Map<String, BigDecimal> numbers(Ledger ledger) {
    return numbers(ledger, ledger.freelancer());
  }

  private static Map<String, BigDecimal> numbers(Ledger ledger, Freelancer freelancer) {
    return new TreeMap<>(new OwnFigures(freelancer).numbers(ledger.client(), ledger.mission()));
  }

  private static @Nullable Value read(Ledger ledger, String fact) {
    return new Engine(CATALOGUE, ledger.freelancer())
        .sources(ledger.client(), ledger.mission(), Ledger.TODAY)
        .inferred()
        .get(fact);
  }

  /** The figures of {@link Ledger}: share 15.789, index 0.46814. */
  @Test
  void allThatIsKnown() {
    assertEquals(
        Map.of(
            "price.floor_rate", new BigDecimal("41.33"),
            "price.effective_rate", new BigDecimal("46.84"),
            "dependency.share_pct", new BigDecimal("15.79"),
            "dependency.hhi", new BigDecimal("0.47"),
            "dependency.runway_months", new BigDecimal("4.00")),
        numbers(Ledger.full()));
  }

  @Test
  void nothingWithoutFigures() {
    assertEquals(Map.of(), numbers(Ledger.blank()));
  }

  @Test
  void noFigureWhileWhatItRestsOnIsOpen() {
    assertEquals(
        Set.of("price.floor_rate", "dependency.runway_months"),
        numbers(Ledger.full().without("mission.weeks")).keySet());
    assertEquals(
        Set.of("price.floor_rate", "dependency.runway_months", "dependency.share_pct"),
        keysWithout("dependency.hhi", Ledger.full().without("price.admin_h")));
  }

  /** 5,000 noted for the client of a running mission, of 21,000: the price is not needed. */
  @Test
  void theShareOfARunningMissionNeedsNoPrice() {
    Ledger running = Ledger.full().running().income(Ledger.CLIENT, "5000").without("price.amount");
    assertEquals(new BigDecimal("23.81"), numbers(running).get("dependency.share_pct"));
  }

  @Test
  void theHourNeedsNoIncomes() {
    Ledger full = Ledger.full();
    MoneyProfile alone =
        full.money().withIncome("Les Halles d’Orsan", null).withIncome("Studio Bregançon", null);
    assertEquals(
        new BigDecimal("46.84"),
        numbers(new Ledger(alone, full.kind(), full.mission())).get("price.effective_rate"));
  }

  @Test
  void onlyTheEffectiveRateRestsOnOtherAnswers() {
    assertTrue(OwnFigures.inputs(Set.of("price.effective_rate")).contains("mission.weeks"));
    assertEquals(Set.of(), OwnFigures.inputs(Set.of("health.dread", "price.floor_rate")));
  }

  private static Set<String> keysWithout(String fact, Ledger ledger) {
    Map<String, BigDecimal> all = numbers(ledger);
    all.remove(fact);
    return all.keySet();
  }

  @Test
  void theFloorOfHerProfileGoesBeforeTheSum() {
    Ledger full = Ledger.full();
    Freelancer typed = full.freelancer().withFloorRate(new BigDecimal("50"));
    assertEquals(new BigDecimal("50"), numbers(full, typed).get("price.floor_rate"));
  }

  /** The question takes at most 120 months. */
  @Test
  void notLimitedIsTheMostThatTheQuestionTakes() {
    assertEquals(
        new BigDecimal("120"),
        numbers(Ledger.full().figure(Figure.OTHER_INCOME, "1800")).get("dependency.runway_months"));
  }

  @Test
  void aLossIsNoRateBelowZero() {
    assertEquals(
        new BigDecimal("0.00"),
        numbers(Ledger.full().number("price.expenses_est", "9000")).get("price.effective_rate"));
  }

  /** 46.84 for a floor of 41.33 is 1.133: as usual, from 0.85 to 1.15. */
  @Test
  void theRulesReadThem() {
    assertEquals(Value.of("as_usual"), read(Ledger.full(), "price.against_usual"));
    assertEquals(Value.of(new BigDecimal("46.84")), read(Ledger.full(), "price.effective_rate"));
  }

  @Test
  void hersCounts() {
    Ledger typed = Ledger.full().number("price.effective_rate", "20");
    assertEquals(Value.of("half_or_less"), read(typed, "price.against_usual"));
  }

  @Test
  void dontKnowIsNoAnswerToWhatCanBeWorkedOut() {
    Ledger unknown = Ledger.full().answer("price.effective_rate", Answer.unknown());
    assertEquals(Value.of("as_usual"), read(unknown, "price.against_usual"));
  }

  @Test
  void doesNotApplyStays() {
    Ledger none = Ledger.full().answer("price.effective_rate", Answer.notApplicable());
    assertEquals(null, read(none, "price.effective_rate"));
  }
}
