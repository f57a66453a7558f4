package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Her own figures about money (domain.md D).
 *
 * @param currency ISO 4217 code of every amount
 * @param regime id of her social regime
 * @param figures amounts, rates in percent and days by name
 * @param incomes what each client paid in the last twelve months, by the client's name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MoneyProfile(
    @Nullable String currency,
    @Nullable String regime,
    @NoNulls Map<String, BigDecimal> figures,
    @NoNulls Map<String, BigDecimal> incomes,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Nothing known yet. */
  public static final MoneyProfile EMPTY =
      new MoneyProfile(null, null, Map.of(), Map.of(), Map.of());

  public MoneyProfile {
    figures = Extras.sorted(figures);
    incomes = Extras.sorted(incomes);
    extra = Extras.copy(extra);
  }

  /** In another currency. */
  public MoneyProfile withCurrency(@Nullable String newCurrency) {
    return new MoneyProfile(newCurrency, regime, figures, incomes, extra);
  }

  /** Under another social regime. */
  public MoneyProfile withRegime(@Nullable String newRegime) {
    return new MoneyProfile(currency, newRegime, figures, incomes, extra);
  }

  /** With one figure changed, or taken back. */
  public MoneyProfile withFigure(String name, @Nullable BigDecimal number) {
    return new MoneyProfile(currency, regime, with(figures, name, number), incomes, extra);
  }

  /** With what one client paid, or without that client. */
  public MoneyProfile withIncome(String client, @Nullable BigDecimal amount) {
    return new MoneyProfile(currency, regime, figures, with(incomes, client, amount), extra);
  }

  private static Map<String, BigDecimal> with(
      Map<String, BigDecimal> map, String key, @Nullable BigDecimal number) {
    Map<String, BigDecimal> all = new TreeMap<>(map);
    if (number == null) {
      all.remove(key);
    } else {
      all.put(key, number);
    }
    return all;
  }
}
