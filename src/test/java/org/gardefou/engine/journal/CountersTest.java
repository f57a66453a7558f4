package org.gardefou.engine.journal;

import static org.gardefou.engine.journal.Diary.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Incident;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The measures and windows of domain.md A.3 with the counters of the catalogue, by hand. */
class CountersTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private static Map<String, CounterReading> read(Diary diary, @Nullable LocalDate since) {
    return new Counters(JournalIndex.of(diary.journal()), since, DAY, Set.of("bad_night"))
        .of(CATALOGUE.facts().values());
  }

  private static CounterReading reading(Diary diary, String fact) {
    return Objects.requireNonNull(read(diary, null).get(fact), fact);
  }

  /** The number read; null where the question stays open. */
  private static @Nullable Double number(Diary diary, String fact) {
    CounterReading reading = read(diary, null).get(fact);
    return reading != null && reading.value() instanceof Value.Number(BigDecimal n)
        ? n.doubleValue()
        : null;
  }

  private static Diary diary() {
    return new Diary();
  }

  @Test
  void anEmptyJournalAnswersNothing() {
    assertTrue(read(diary(), DAY.minusYears(1)).isEmpty());
  }

  @Test
  void aWindowOfThirtyDaysEndsOnTheDayAndHoldsTheTwentyNineBefore() {
    assertEquals(1, number(diary().at(29, "late_contact"), "health.late_contacts"));
    assertNull(number(diary().at(30, "late_contact"), "health.late_contacts"));
    assertEquals(1, number(diary().at(0, "late_contact"), "health.late_contacts"));
    assertEquals(1, number(diary().at(13, "bad_night"), "health.bad_nights"));
    assertNull(number(diary().at(14, "bad_night"), "health.bad_nights"));
    assertEquals(1, number(diary().at(89, "advice_given"), "advice.given"));
    assertNull(number(diary().at(90, "advice_given"), "advice.given"));
    assertEquals(1, number(diary().at(364, "invoice_sent"), "payment.invoices"));
    assertNull(number(diary().at(365, "invoice_sent"), "payment.invoices"));
  }

  @Test
  void entriesAfterTheDayDoNotCount() {
    Diary diary = diary().at(1, "late_contact").at(-1, "late_contact");
    assertEquals(1, number(diary, "health.late_contacts"));
    assertTrue(read(diary().at(-1, "late_contact"), null).isEmpty());
  }

  @Test
  void anEntryOfAnotherKindInTheWindowMakesNothingOfThisKindZero() {
    Diary diary = diary().at(5, "thanks");
    assertEquals(0, number(diary, "health.late_contacts"));
    assertEquals(Value.of(false), reading(diary, "advice.result_blamed").value());
    assertEquals(Value.of(true), reading(diary, "communication.appreciation").value());
    Diary older = diary().at(31, "thanks");
    assertNull(number(older, "health.late_contacts"));
    assertEquals(0, number(older, "advice.given"));
  }

  @Test
  void notesAboutTheClientSayNothingOfHerNights() {
    assertNull(number(diary().at(5, "thanks"), "health.bad_nights"));
    assertEquals(1, number(diary().at(5, "thanks").at(6, "bad_night"), "health.bad_nights"));
    assertEquals(0, number(diary().completeSince(13), "health.bad_nights"));
  }

  @Test
  void anEmptyWindowThatWasDeclaredCompleteIsZero() {
    assertEquals(0, number(diary().completeSince(29), "health.late_contacts"));
    assertNull(number(diary().completeSince(28), "health.late_contacts"));
    assertEquals(0, number(diary().completeSince(29), "communication.urgent_pct"));
    assertEquals(0, number(diary().completeSince(29), "role.offrole_pct_actual"));
    assertEquals(DAY, reading(diary().completeSince(29), "health.late_contacts").date());
    assertTrue(read(diary().completeSince(-1), null).isEmpty());
  }

  @Test
  void aJournalThatIsCompleteFromTheFirstDayOfTheMissionCoversEveryWindow() {
    Map<String, CounterReading> all = read(diary().completeSince(10), DAY.minusDays(10));
    assertEquals(Value.of(0), Objects.requireNonNull(all.get("payment.invoices")).value());
    assertEquals(Value.of(false), Objects.requireNonNull(all.get("health.abuse")).value());
    assertNull(read(diary().completeSince(9), DAY.minusDays(10)).get("health.abuse"));
  }

  @Test
  void aJournalThatBeganWithinTheWindowMayHaveMissedSome() {
    Diary young = diary().at(28, "thanks").at(3, "late_contact");
    assertTrue(reading(young, "health.late_contacts").atLeast());
    Diary old = diary().at(29, "thanks").at(3, "late_contact");
    assertFalse(reading(old, "health.late_contacts").atLeast());
    assertFalse(reading(young.completeSince(29), "health.late_contacts").atLeast());
  }

  @Test
  void aReadingNamesItsEntriesAndTheNewestDay() {
    Diary diary = diary().at(2, "contradiction").at(9, "contradiction").at(1, "thanks");
    CounterReading reading = reading(diary, "communication.contradictions");
    List<LocalDate> days = reading.entries().stream().map(Incident::date).toList();
    assertEquals(List.of(DAY.minusDays(9), DAY.minusDays(2)), days);
    assertEquals(DAY.minusDays(2), reading.date());
    assertEquals(DAY.minusDays(1), reading(diary, "health.late_contacts").date());
  }

  @Test
  void whatWasBilledIsNoUnpaidExtra() {
    Diary diary =
        diary()
            .at(4, "request_out_of_scope")
            .billed(5, "request_out_of_scope")
            .billed(6, "extra_round");
    assertEquals(1, number(diary, "scope.unbilled_requests"));
    assertEquals(0, number(diary, "scope.rounds_over"));
  }

  /** Two of five requests. */
  @Test
  void urgentRequestsAreAShareOfAllRequests() {
    Diary diary = diary().at(1, "urgent_request").at(2, "urgent_request");
    assertEquals(100, number(diary, "communication.urgent_pct"));
    diary.at(3, "request").at(4, "request").at(5, "request");
    assertEquals(40, number(diary, "communication.urgent_pct"));
    assertNull(number(diary().at(1, "thanks"), "communication.urgent_pct"));
  }

  /** 36 of 120 hours; hours off her trade alone are no share of anything. */
  @Test
  void offRoleHoursAreAShareOfTheHoursWorked() {
    Diary diary = diary().hours(8, "offrole_hours", 20).hours(1, "offrole_hours", 16);
    assertNull(number(diary, "role.offrole_pct_actual"));
    diary.hours(1, "hours_worked", 84);
    assertEquals(30, number(diary, "role.offrole_pct_actual"));
    assertEquals(30, number(diary.hours(2, "meeting_unpaid", 40), "role.offrole_pct_actual"));
  }

  /** 6 hours in 30 days are 1.4 a week; in a mission of ten days, 4.2. */
  @Test
  void unpaidMeetingsAreHoursOfAnAverageWeek() {
    Diary diary = diary().hours(3, "meeting_unpaid", 4.5).hours(1, "meeting_unpaid", 1.5);
    assertEquals(1.4, number(diary, "conditions.meetings_h_week"));
    Value young =
        Objects.requireNonNull(read(diary, DAY.minusDays(9)).get("conditions.meetings_h_week"))
            .value();
    assertEquals(Value.of(new BigDecimal("4.2")), young);
    assertNull(number(diary().at(3, "meeting_unpaid"), "conditions.meetings_h_week"));
  }

  @Test
  void lateMaterialIsTheSumOfItsDays() {
    Diary diary = diary().days(60, "client_input_late", 9).days(59, "client_input_late", 5);
    diary.days(2, "client_input_late", 7);
    assertEquals(12, number(diary, "feasibility.client_delay_days"));
  }

  /** (10 + 30) / 2; without days, from the day before the entry to the payment: 21 days. */
  @Test
  void theAverageDelayIsOfTheDaysNoted() {
    Diary diary = diary().overdue(100, 500, 10).overdue(40, 700, 30);
    assertEquals(20, number(diary, "payment.late_avg_days"));
    assertEquals(2, number(diary, "payment.late_count"));
    Diary paid = diary().amount(50, "invoice_overdue", 500).amount(30, "invoice_paid", 500);
    assertEquals(21, number(paid, "payment.late_avg_days"));
    assertEquals(0, number(diary().at(1, "thanks"), "payment.late_avg_days"));
  }

  /** Noted 20 days ago as 10 days late: 30 days by now. */
  @Test
  void anInvoiceIsOpenSinceItWasDue() {
    Diary diary = diary().overdue(20, 500, 10).overdue(5, 700, 3);
    assertEquals(30, number(diary, "payment.overdue_days"));
    assertEquals(1200, number(diary, "payment.overdue_amount"));
    assertEquals(1, number(diary().at(0, "invoice_overdue"), "payment.overdue_days"));
    assertNull(number(diary().at(0, "invoice_overdue"), "payment.overdue_amount"));
  }

  @Test
  void aPaymentClosesTheOldestOpenInvoiceOfItsAmount() {
    Diary diary = diary().overdue(20, 500, 10).overdue(5, 700, 3).overdue(4, 500, 1);
    diary.amount(2, "invoice_paid", 500);
    assertEquals(8, number(diary, "payment.overdue_days"));
    assertEquals(1200, number(diary, "payment.overdue_amount"));
    // Another amount pays for something else; without amount it pays for the oldest.
    assertEquals(8, number(diary.amount(1, "invoice_paid", 90), "payment.overdue_days"));
    assertEquals(5, number(diary.at(0, "invoice_paid"), "payment.overdue_days"));
    assertEquals(500, number(diary, "payment.overdue_amount"));
  }

  @Test
  void aPaymentBeforeTheEntryClosesNothing() {
    Diary diary = diary().amount(6, "invoice_paid", 500).overdue(5, 500, 1);
    assertEquals(6, number(diary, "payment.overdue_days"));
    Diary sameDay = diary().amount(5, "invoice_paid", 500).overdue(5, 500, 1);
    assertEquals(0, number(sameDay, "payment.overdue_days"));
  }

  /** 23 November: paid in August, September, October; nothing in June and July. */
  @Test
  void monthsInARowEndWithTheMonthUnderWayOrTheOneBefore() {
    Diary diary = diary().at(200, "paid_on_time").at(90, "paid_on_time");
    diary.at(60, "paid_on_time").at(30, "paid_on_time");
    assertEquals(3, number(diary, "payment.regular_months"));
    assertEquals(4, number(diary.at(2, "paid_on_time"), "payment.regular_months"));
    // Overdue on 3 September, paid on 5 October: October and what came before are out.
    diary.overdue(81, 500, 1).amount(49, "invoice_paid", 500);
    assertEquals(1, number(diary, "payment.regular_months"));
    assertEquals(0, number(diary.overdue(1, 300, 1), "payment.regular_months"));
  }

  @Test
  void oneIncidentInTheWholeMissionIsEnoughForAbuse() {
    assertEquals(Value.of(true), reading(diary().at(500, "abuse"), "health.abuse").value());
  }
}
