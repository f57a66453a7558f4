package org.gardefou.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due for a late payment (domain.md D.8). Rates are shares a year: 0.1 for 10 %. */
public sealed interface LateTerms {
  /** What is due on a day. */
  LateInterest on(Invoice invoice, LocalDate day);

  /**
   * Between businesses: interest from the day after the due date, without a reminder, and a sum for
   * each late invoice.
   *
   * @param fees by the amount owed; one for all amounts, or steps
   */
  record Business(BigDecimal rate, List<Fee> fees) implements LateTerms {
    public Business {
      fees = List.copyOf(fees);
    }

    @Override
    public LateInterest on(Invoice invoice, LocalDate day) {
      long days = daysAfter(invoice.due(), day);
      Money none = Money.zero(invoice.amount().currency());
      return new LateInterest(
          days, Interest.of(invoice.amount(), rate, days), days > 0 ? fee(invoice) : none);
    }

    private Money fee(Invoice invoice) {
      return fees.stream()
          .filter(fee -> !invoice.amount().minus(fee.from()).negative())
          .max(Comparator.comparing(fee -> fee.from().amount()))
          .map(Fee::sum)
          .orElse(Money.zero(invoice.amount().currency()));
    }
  }

  /**
   * A private person: legal interest only from the day after a formal notice, and no sum for the
   * invoice.
   *
   * @param notice the day of the formal notice; null when there was none
   */
  record Consumer(BigDecimal rate, @Nullable LocalDate notice) implements LateTerms {
    @Override
    public LateInterest on(Invoice invoice, LocalDate day) {
      Money none = Money.zero(invoice.amount().currency());
      if (notice == null) {
        return new LateInterest(0, none, none);
      }
      LocalDate from = notice.isAfter(invoice.due()) ? notice : invoice.due();
      long days = daysAfter(from, day);
      return new LateInterest(days, Interest.of(invoice.amount(), rate, days), none);
    }
  }

  /** The sum due for each late invoice from an amount on, such as EUR 40 from 0. */
  record Fee(Money from, Money sum) {}

  private static long daysAfter(LocalDate last, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(last, day));
  }
}
