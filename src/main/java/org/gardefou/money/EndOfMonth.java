package org.gardefou.money;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The two readings of "45 days end of month" (domain.md D.8).
 *
 * @param daysFirst the days after the invoice, then the end of that month
 * @param endFirst the end of the invoice's month, then the days
 */
public record EndOfMonth(LocalDate daysFirst, LocalDate endFirst) {
  /** Both readings for an invoice of a day. */
  public static EndOfMonth of(LocalDate invoice, int days) {
    return new EndOfMonth(end(invoice.plusDays(days)), end(invoice).plusDays(days));
  }

  /** The reading that leaves the client more time; before it nothing is certainly late. */
  public LocalDate later() {
    return daysFirst.isAfter(endFirst) ? daysFirst : endFirst;
  }

  private static LocalDate end(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }
}
