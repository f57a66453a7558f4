package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a journal counts, and over how many days (domain.md A.1, A.3). */
class CounterTest {
  private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();

  @ParameterizedTest
  @CsvSource({
    "advice.given, COUNT, advice_given, 90",
    "advice.ignored, COUNT, advice_ignored, 90",
    "advice.reversed, COUNT, decision_reversed, 90",
    "advice.result_blamed, ANY, blamed, 90",
    "scope.unbilled_requests, COUNT, request_out_of_scope, 30",
    "scope.actions_started, COUNT, action_started, 90",
    "scope.actions_interrupted, COUNT, action_interrupted, 90",
    "scope.actions_finished, COUNT, action_finished, 90",
    "scope.measured, COUNT, action_measured, 90",
    "scope.rounds_over, COUNT, extra_round, 90",
    "role.offrole_pct_actual, HOURS_SHARE, offrole_hours, 30",
    "health.late_contacts, COUNT, late_contact, 30",
    "health.weekend_contacts, COUNT, weekend_contact, 30",
    "health.abuse, ANY, abuse,",
    "health.bad_nights, COUNT, bad_night, 14",
    "conditions.meetings_h_week, HOURS_WEEK, meeting_unpaid, 30",
    "communication.noshow, COUNT, noshow, 90",
    "payment.invoices, COUNT, invoice_sent, 365",
    "payment.late_count, COUNT, invoice_overdue, 365",
    "payment.late_avg_days, AVERAGE_DAYS, invoice_overdue, 365",
    "payment.overdue_days, OPEN_DAYS, invoice_overdue,",
    "payment.overdue_amount, OPEN_AMOUNT, invoice_overdue,",
    "payment.disputed, ANY, invoice_disputed, 365",
    "payment.regular_months, MONTHS_IN_A_ROW, paid_on_time,",
    "communication.contradictions, COUNT, contradiction, 30",
    "communication.urgent_pct, SHARE, urgent_request, 30",
    "feasibility.client_delay_days, DAYS, client_input_late, 60",
    "communication.appreciation, ANY, thanks, 90",
  })
  void aFactIsCounted(String fact, Counter.Measure measure, String incident, Integer days) {
    Counter counter = Objects.requireNonNull(catalogue.facts().get(fact)).counter();
    assertEquals(measure, Objects.requireNonNull(counter, fact).measure());
    assertEquals(Set.of(incident), counter.incidents());
    assertEquals(days, counter.days());
  }

  @Test
  void aCounterGivesTheTypeThatItsQuestionTakes() {
    for (Fact fact : catalogue.facts().values()) {
      Counter counter = fact.counter();
      if (counter != null) {
        boolean yesNo = counter.measure() == Counter.Measure.ANY;
        assertEquals(yesNo, fact.type() == FactType.YESNO, fact.id());
        assertTrue(yesNo || fact.range() != null, fact.id());
      }
    }
  }

  /** The other kinds are noted for the record: they feed no number that a question asks for. */
  @Test
  void everyKindOfEntryFeedsAFactOrIsForTheRecord() {
    Set<String> unused = new TreeSet<>(catalogue.incidents().keySet());
    catalogue.facts().values().stream()
        .map(Fact::counter)
        .filter(Objects::nonNull)
        .forEach(counter -> unused.removeAll(counter.reads()));
    assertEquals(Set.of("advice_followed", "end_user_praise", "invoice_paid"), unused);
  }

  @Test
  void goodEntriesAreToldFromBadOnes() {
    Set<String> good =
        catalogue.incidents().values().stream()
            .filter(Incident::good)
            .map(Incident::id)
            .collect(Collectors.toSet());
    assertTrue(good.containsAll(Set.of("thanks", "advice_followed", "paid_on_time")));
    assertTrue(good.stream().noneMatch(id -> id.contains("late_") || id.equals("abuse")));
  }
}
