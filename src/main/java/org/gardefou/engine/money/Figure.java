package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a money profile, by their names in the file. */
public enum Figure {
  /** Income wanted a year, after levies and costs. */
  NET_INCOME("netIncome", Kind.AMOUNT),
  /** Professional costs a year. */
  COSTS("costs", Kind.AMOUNT),
  /** Social contributions: on turnover, or on net income, as the regime says. */
  SOCIAL("socialPct", Kind.PERCENT),
  /** Training levy on turnover. */
  LEVY("levyPct", Kind.PERCENT),
  /** Income tax on turnover. */
  INCOME_TAX("incomeTaxPct", Kind.PERCENT),
  /** What is kept aside of the turnover for sickness and unpaid invoices. */
  RESERVE_RATE("reservePct", Kind.PERCENT),
  DAYS_PER_WEEK("daysPerWeek", Kind.DAYS_A_WEEK),
  LEAVE("leaveDays", Kind.DAYS_A_YEAR),
  /** Public holidays that fall on working days. */
  HOLIDAYS("holidayDays", Kind.DAYS_A_YEAR),
  SICK("sickDays", Kind.DAYS_A_YEAR),
  TRAINING("trainingDays", Kind.DAYS_A_YEAR),
  ADMIN("adminDays", Kind.DAYS_A_YEAR),
  PROSPECTING("prospectingDays", Kind.DAYS_A_YEAR),
  /** Productive hours a day. */
  HOURS_PER_DAY("hoursPerDay", Kind.HOURS_A_DAY),
  /** Private need a month. */
  MONTHLY_NEED("monthlyNeed", Kind.AMOUNT),
  /** Fixed costs of the business a month. */
  FIXED_COSTS("fixedCosts", Kind.AMOUNT),
  /** Sure income a month that comes from elsewhere; none when she names none. */
  OTHER_INCOME("otherIncome", Kind.AMOUNT),
  /** Money at hand. */
  RESERVE("reserve", Kind.AMOUNT),
  /** Sure payments within 60 days; none when she names none. */
  RECEIVABLES("receivables", Kind.AMOUNT),
  /** What borrowing or not saving costs a year. */
  OVERDRAFT("overdraftPct", Kind.PERCENT),
  /** Rate of late interest a year, agreed or by law. */
  LATE_RATE("lateRatePct", Kind.PERCENT),
  /** Sum due for each late invoice between businesses. */
  LATE_FEE("lateFee", Kind.AMOUNT);

  /** What a figure counts, and the most it can be. */
  public enum Kind {
    AMOUNT(10_000_000),
    PERCENT(100),
    DAYS_A_WEEK(7),
    DAYS_A_YEAR(366),
    HOURS_A_DAY(24);

    private final BigDecimal most;

    Kind(int most) {
      this.most = BigDecimal.valueOf(most);
    }

    /** The highest sensible value; the lowest is zero. */
    public BigDecimal most() {
      return most;
    }

    /** Whether a number can be such a figure. */
    public boolean takes(BigDecimal number) {
      return number.signum() >= 0 && number.compareTo(most) <= 0;
    }
  }

  private final String id;
  private final Kind kind;

  Figure(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** What it counts. */
  public Kind kind() {
    return kind;
  }

  /** The figure of a name. */
  public static Optional<Figure> of(String id) {
    return Stream.of(values()).filter(figure -> figure.id.equals(id)).findFirst();
  }
}
