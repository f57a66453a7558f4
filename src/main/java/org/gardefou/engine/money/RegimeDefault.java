package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A social regime and its rates (domain.md D.4), to be changed where her own differ.
 *
 * @param onProfit contributions on net income instead of levies on turnover
 * @param from first day on which the rates are valid; null where none are given
 * @param rates in percent
 * @param marks how far each rate was checked: V seen in a public page, K not verified
 */
public record RegimeDefault(
    String id,
    Text name,
    boolean onProfit,
    @Nullable LocalDate from,
    Map<Figure, BigDecimal> rates,
    Map<Figure, String> marks) {
  public RegimeDefault {
    rates = copy(rates);
    marks = copy(marks);
  }

  private static <V> Map<Figure, V> copy(Map<Figure, V> map) {
    Map<Figure, V> copy = new EnumMap<>(Figure.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /** The first day on which the rates are valid. */
  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(from);
  }
}
