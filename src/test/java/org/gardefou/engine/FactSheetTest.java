package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What is known of a mission, by her answers and otherwise. */
class FactSheetTest {
  private static final String MONTHS = "mission.relation_months";

  /** A mission that runs since that day. */
  private static Fixture since(LocalDate day) {
    Fixture empty = Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS);
    return new Fixture(
        empty.catalogue(), empty.client(), empty.mission().withPhase(Phase.ONGOING, day));
  }

  private static FactSheet sheet(Fixture fixture) {
    return sheet(fixture, Freelancer.create());
  }

  private static FactSheet sheet(Fixture fixture, Freelancer hers) {
    return FactSheet.of(
        fixture.catalogue(),
        hers,
        fixture.client(),
        fixture.mission(),
        Fixture.DAY,
        JournalIndex.of(fixture.mission().journal()));
  }

  private static Map<String, Value> inferred(Fixture fixture) {
    return new Engine(fixture.catalogue(), Freelancer.create())
        .sources(fixture.client(), fixture.mission(), Fixture.DAY)
        .inferred();
  }

  /** From 2 March to 23 November are eight whole months. */
  @Test
  void theMonthsSinceAMissionBeganAreWorkedOut() {
    Fixture march = since(LocalDate.of(2026, 3, 2));
    assertEquals(Map.of(MONTHS, Value.of(8)), inferred(march));
    assertEquals(Map.of(MONTHS, Value.of(0)), inferred(since(Fixture.DAY)));
    assertEquals(Map.of(), inferred(since(Fixture.DAY.plusDays(1))), "it has not begun");
    assertEquals(Map.of(MONTHS, Value.of(8)), inferred(march.unknown(MONTHS)));
    assertEquals(8.0, sheet(march.unknown(MONTHS)).value(MONTHS));
  }

  @Test
  void whatSheAnsweredIsNotInferred() {
    Fixture hers = since(LocalDate.of(2026, 3, 2)).with(MONTHS, 3).with("health.dread", 4);
    assertEquals(Map.of(), inferred(hers));
    assertEquals(3.0, sheet(hers).value(MONTHS));
  }

  /** 0.6 set aside lies between the steps 0.5 and 0.75: the fourth word, whatever she said. */
  @Test
  void aWordThatNumbersDecideIsInferredThoughItWasAnswered() {
    Fixture counted =
        Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS)
            .with("advice.set_aside", "never")
            .with("advice.given", 10)
            .with("advice.ignored", 6);
    FactSheet sheet = sheet(counted);
    assertTrue(sheet.byNumber("advice.set_aside"));
    String fourth = Objects.requireNonNull(sheet.fact("advice.set_aside")).choices().get(3).id();
    assertEquals(Map.of("advice.set_aside", Value.of(fourth)), inferred(counted));
    assertTrue(sheet.printable("advice.ignored"));
    FactSheet told =
        sheet(Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS).with("advice.ignored", 6));
    assertFalse(told.byNumber("advice.set_aside"));
    assertFalse(told.printable("advice.ignored"), "the numbers do not decide the word");
  }

  @Test
  void aFactIsKnownOpenOrAbsent() {
    Fixture some =
        Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS)
            .with("health.dread", 2)
            .unknown("fit.pride")
            .notApplicable("price.amount");
    FactSheet sheet = sheet(some);
    assertEquals(2L, sheet.value("health.dread"));
    assertTrue(sheet.known("health.dread") && !sheet.absent("health.dread"));
    assertTrue(sheet.isOpen("fit.pride") && !sheet.absent("fit.pride"));
    assertTrue(sheet.absent("price.amount") && !sheet.isOpen("price.amount"));
    assertTrue(sheet.printable("health.dread"));
    assertFalse(sheet.printable("fit.pride"));
  }

  /** A limit has a value that nothing crosses until she sets one; it stands in no sentence. */
  @Test
  void aLimitIsPrintedOnceSheSetsIt() {
    Fixture empty = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
    FactSheet unset = sheet(empty);
    assertEquals(168.0, unset.value("limit.hours_week"));
    assertFalse(unset.printable("limit.hours_week"));
    Freelancer hers =
        Freelancer.create()
            .withLimits(Limits.NONE.with(Limits.Kind.HOURS_WEEK, new BigDecimal("35")));
    FactSheet set = sheet(empty, hers);
    assertEquals(35.0, set.value("limit.hours_week"));
    assertTrue(set.printable("limit.hours_week"));
  }
}
