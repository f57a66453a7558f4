package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.MoneyProfile;
import org.gardefou.money.FloorRate;
import org.gardefou.money.Means;
import org.gardefou.money.Money;
import org.gardefou.money.Regime;
import org.gardefou.money.Result;
import org.gardefou.money.WorkingYear;

/** Her money profile, the defaults behind it. */
public record OwnMoney(MoneyProfile profile, MoneyDefaults defaults) {
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final List<Figure> FLOOR = List.of(Figure.NET_INCOME, Figure.COSTS, Figure.SOCIAL);
  private static final List<Figure> MEANS =
      List.of(Figure.RESERVE, Figure.MONTHLY_NEED, Figure.FIXED_COSTS);

  /** A profile over the defaults of the program. */
  public static OwnMoney of(MoneyProfile profile) {
    return new OwnMoney(profile, MoneyDefaults.builtIn());
  }

  /** The currency of every amount; the euro unless she chose another. */
  public Currency currency() {
    String code = profile.currency();
    return code == null
        ? EURO
        : Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getCurrencyCode().equals(code))
            .findFirst()
            .orElse(EURO);
  }

  /** The regime that she chose. */
  public Optional<RegimeDefault> regime() {
    return defaults.regime(profile.regime());
  }

  /** What she typed. */
  public Optional<BigDecimal> typed(Figure figure) {
    return Optional.ofNullable(profile.figures().get(figure.id()));
  }

  /** What counts while she typed nothing: the rate of her regime, or an assumption. */
  public Optional<BigDecimal> standard(Figure figure) {
    return regime()
        .map(regime -> regime.rates().get(figure))
        .or(() -> Optional.ofNullable(defaults.assumptions().get(figure)));
  }

  /** What counts: what she typed, else the standard. */
  public Optional<BigDecimal> value(Figure figure) {
    return typed(figure).or(() -> standard(figure));
  }

  /** A percentage as a share, 0-1; nothing known counts as none. */
  BigDecimal share(Figure figure) {
    return orZero(figure).movePointLeft(2);
  }

  /** An amount; nothing known counts as none. */
  Money amount(Figure figure) {
    return new Money(orZero(figure), currency());
  }

  private BigDecimal orZero(Figure figure) {
    return value(figure).orElse(BigDecimal.ZERO);
  }

  /** What the floor rate still needs from her. */
  public List<Figure> openForFloor() {
    return open(FLOOR);
  }

  /** The floor rate worked out from her figures, once they are there. */
  public Optional<Result<FloorRate>> floor() {
    return openForFloor().isEmpty()
        ? Optional.of(
            FloorRate.of(
                amount(Figure.NET_INCOME),
                amount(Figure.COSTS),
                levies(),
                year(),
                orZero(Figure.HOURS_PER_DAY)))
        : Optional.empty();
  }

  /** What levies take; without a regime or a rate there is nothing to say. */
  Optional<Regime> regimeInForce() {
    return value(Figure.SOCIAL).map(rate -> levies());
  }

  private Regime levies() {
    return regime().filter(RegimeDefault::onProfit).isPresent()
        ? new Regime.OnProfit(share(Figure.SOCIAL), share(Figure.RESERVE_RATE))
        : new Regime.OnTurnover(
            share(Figure.SOCIAL),
            share(Figure.LEVY),
            share(Figure.INCOME_TAX),
            share(Figure.RESERVE_RATE));
  }

  private WorkingYear year() {
    return new WorkingYear(
        orZero(Figure.DAYS_PER_WEEK),
        orZero(Figure.LEAVE),
        orZero(Figure.HOLIDAYS),
        orZero(Figure.SICK),
        orZero(Figure.TRAINING),
        orZero(Figure.ADMIN),
        orZero(Figure.PROSPECTING));
  }

  /** What runway and late payment still need from her. */
  List<Figure> openForMeans() {
    return open(MEANS);
  }

  /** What she lives on, once she told it. */
  Optional<Means> means() {
    return openForMeans().isEmpty()
        ? Optional.of(
            new Means(
                amount(Figure.RESERVE),
                amount(Figure.RECEIVABLES),
                amount(Figure.MONTHLY_NEED),
                amount(Figure.FIXED_COSTS),
                amount(Figure.OTHER_INCOME)))
        : Optional.empty();
  }

  private List<Figure> open(List<Figure> needed) {
    return needed.stream().filter(figure -> value(figure).isEmpty()).toList();
  }
}
