package org.gardefou.engine.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;

/**
 * A weight that her own missions suggest for a criterion.
 *
 * @param criterion with its present weight
 * @param weight the suggested one, in whole votes
 * @param because the cases behind it
 */
public record WeightAdvice(Criterion criterion, BigDecimal weight, Foretelling because) {
  /** A suggestion for each criterion of which something can be said. */
  public static List<WeightAdvice> of(Insights insights, Catalogue catalogue) {
    return catalogue.criteria().values().stream()
        .flatMap(
            criterion ->
                Stream.ofNullable(insights.criteria().get(criterion.id()))
                    .flatMap(told -> of(criterion, told).stream()))
        .toList();
  }

  private static Optional<WeightAdvice> of(Criterion criterion, Foretelling told) {
    return told.difference()
        .filter(d -> told.claim() != Foretelling.Claim.OPEN)
        .map(d -> weight(criterion.weight(), d.seen(), told.cases()))
        .filter(weight -> weight.compareTo(criterion.weight()) != 0)
        .filter(weight -> !criterion.health() || weight.compareTo(criterion.weight()) > 0)
        .map(weight -> new WeightAdvice(criterion, weight, told));
  }

  /**
   * The weight times 1 plus the difference, drawn back towards the present weight: n cases count
   * against {@link Method#PRIOR_CASES} that speak for it.
   */
  static BigDecimal weight(BigDecimal present, double difference, int cases) {
    double trust = cases / (cases + Method.PRIOR_CASES);
    return present
        .multiply(BigDecimal.valueOf(1 + difference * trust))
        .setScale(0, RoundingMode.HALF_UP);
  }
}
