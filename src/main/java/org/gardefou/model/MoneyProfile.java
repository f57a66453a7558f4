package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Her own figures about money (domain.md D).
 *
 * @param currency ISO 4217 code of every amount
 * @param regime id of her social regime
 * @param figures amounts, rates and days by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MoneyProfile(
    @Nullable String currency,
    @Nullable String regime,
    @NoNulls Map<String, BigDecimal> figures,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Nothing known yet. */
  public static final MoneyProfile EMPTY = new MoneyProfile(null, null, Map.of(), Map.of());

  public MoneyProfile {
    figures = Extras.sorted(figures);
    extra = Extras.copy(extra);
  }
}
