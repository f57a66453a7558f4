package org.gardefou.money;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * The days of a year that can be sold (domain.md D.2): B = 52 * w - leave - holidays - sickness -
 * training - administration - prospecting. All but the week are days a year.
 *
 * @param daysPerWeek working days a week, w, 0-7
 * @param holidays public holidays that fall on working days
 */
public record WorkingYear(
    BigDecimal daysPerWeek,
    BigDecimal leave,
    BigDecimal holidays,
    BigDecimal sick,
    BigDecimal training,
    BigDecimal admin,
    BigDecimal prospecting) {
  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

  /** Days that can be billed in a year. */
  public Result<BigDecimal> billableDays() {
    if (Stream.concat(Stream.of(daysPerWeek), unsold()).anyMatch(d -> d.signum() < 0)) {
      return Result.failed(Fault.BELOW_ZERO);
    }
    BigDecimal days =
        WEEKS.multiply(daysPerWeek).subtract(unsold().reduce(BigDecimal.ZERO, BigDecimal::add));
    return days.signum() > 0 ? Result.ok(days) : Result.failed(Fault.NO_BILLABLE_DAY);
  }

  private Stream<BigDecimal> unsold() {
    return Stream.of(leave, holidays, sick, training, admin, prospecting);
  }
}
