package org.gardefou.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import org.gardefou.money.Money;
import org.gardefou.money.Runway;
import org.gardefou.text.Messages;

/** Amounts, shares and times as a person reads them. */
public record MoneyText(Messages messages) {
  private static final int TENTH = 1;

  /** An amount with its currency, to the minor unit; whole amounts without it. */
  public String amount(Money money) {
    Money rounded = money.rounded();
    NumberFormat format = NumberFormat.getCurrencyInstance(messages.language().locale());
    format.setCurrency(money.currency());
    boolean whole = rounded.amount().stripTrailingZeros().scale() <= 0;
    int digits = whole ? 0 : rounded.amount().scale();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(rounded.amount());
  }

  /** A number with so many decimals at most. */
  public String number(BigDecimal number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** A number of percent, to the hundredth. */
  public String percent(BigDecimal percent) {
    return messages.get("money.percent", number(percent, 2));
  }

  /** A share, 0-1, in whole percent. */
  public String share(BigDecimal share) {
    return messages.get("money.percent", number(share.movePointRight(2), 0));
  }

  /** Hours. */
  public String hours(BigDecimal hours) {
    return messages.get("money.hours", number(hours, TENTH));
  }

  /** Months, to the tenth. */
  public String months(BigDecimal months) {
    BigDecimal shown = months.setScale(TENTH, RoundingMode.HALF_UP);
    boolean one = shown.compareTo(BigDecimal.ONE) == 0;
    return messages.get("money.months" + (one ? ".one" : ".other"), number(shown, TENTH));
  }

  /** A day in full. */
  String day(LocalDate day) {
    return Wording.date(day, FormatStyle.LONG, messages.language());
  }

  /** A sentence of the given key about how long money lasts; more arguments come behind. */
  public String runway(String key, Runway runway, Object... more) {
    return switch (runway) {
      case Runway.Months(BigDecimal months) -> messages.get(key, with(months(months), more));
      case Runway.NotLimited() -> messages.get(key + ".unlimited", with("", more));
    };
  }

  private static Object[] with(String first, Object... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }
}
