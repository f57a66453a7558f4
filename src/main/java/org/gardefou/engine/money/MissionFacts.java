package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Answer;
import org.gardefou.model.Value;

/** The answers of a mission that figures are worked out from. */
record MissionFacts(Map<String, Answer> answers) {
  static final String PRICE = "price.amount";
  static final String WEEKS = "mission.weeks";
  static final String HOURS_QUOTED = "scope.hours_quoted";
  static final String HOURS_DONE = "scope.hours_done";
  static final String MEETINGS_A_WEEK = "conditions.meetings_h_week";
  static final String TRAVEL_A_WEEK = "conditions.travel_h_week";
  static final String REVISIONS = "price.revisions_h";
  static final String ADMIN = "price.admin_h";
  static final String PRESALES = "price.presales_h";
  static final String EXPENSES = "price.expenses_est";
  static final String EXPENSES_COVERED = "price.expenses_covered";
  static final String TERM_DAYS = "payment.term_days";
  static final String TERM_MODE = "payment.term_mode";
  static final String LATE_DAYS = "payment.late_avg_days";
  static final String DEPOSIT_PCT = "payment.deposit_pct";
  static final String VERIFIED = "payment.id_verified";
  static final String OVERDUE_AMOUNT = "payment.overdue_amount";
  static final String OVERDUE_DAYS = "payment.overdue_days";

  /** Figures that are worked out unless she answers them herself. */
  static final String FLOOR_RATE = "price.floor_rate";

  static final String EFFECTIVE_RATE = "price.effective_rate";
  static final String SHARE_PCT = "dependency.share_pct";
  static final String HHI = "dependency.hhi";
  static final String RUNWAY_MONTHS = "dependency.runway_months";

  /** What the effective rate rests on. */
  static final Set<String> BEHIND_THE_HOUR =
      Set.of(
          PRICE,
          WEEKS,
          HOURS_QUOTED,
          HOURS_DONE,
          MEETINGS_A_WEEK,
          TRAVEL_A_WEEK,
          REVISIONS,
          ADMIN,
          PRESALES,
          EXPENSES,
          EXPENSES_COVERED,
          TERM_DAYS,
          LATE_DAYS,
          DEPOSIT_PCT,
          VERIFIED);

  /** What the share of this client and the spread over all rest on, beside her incomes. */
  static final Set<String> BEHIND_THE_SHARE = Set.of(PRICE, WEEKS);

  /** A number; zero where the question does not apply. */
  Optional<BigDecimal> number(String fact) {
    Answer answer = answers.get(fact);
    if (answer == null) {
      return Optional.empty();
    }
    return switch (answer.status()) {
      case KNOWN ->
          answer.value() instanceof Value.Number(BigDecimal n) ? Optional.of(n) : Optional.empty();
      case NOT_APPLICABLE -> Optional.of(BigDecimal.ZERO);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Whether the answer is this choice. */
  boolean is(String fact, String choice) {
    Answer answer = answers.get(fact);
    return answer != null && answer.value() instanceof Value.Word(String id) && id.equals(choice);
  }

  /** A yes or no; no where the question does not apply. */
  Optional<Boolean> yes(String fact) {
    Answer answer = answers.get(fact);
    if (answer == null) {
      return Optional.empty();
    }
    return switch (answer.status()) {
      case KNOWN ->
          answer.value() instanceof Value.YesNo(boolean yes) ? Optional.of(yes) : Optional.empty();
      case NOT_APPLICABLE -> Optional.of(false);
      case UNKNOWN -> Optional.empty();
    };
  }
}
