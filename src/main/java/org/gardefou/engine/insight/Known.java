package org.gardefou.engine.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sum over missions of which only some are known; what is not known is not guessed.
 *
 * @param sum of those that are known
 * @param count how many are known
 */
public record Known(BigDecimal sum, int count) {
  static Known of(List<Optional<BigDecimal>> numbers) {
    List<BigDecimal> known = numbers.stream().flatMap(Optional::stream).toList();
    return new Known(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), known.size());
  }
}
