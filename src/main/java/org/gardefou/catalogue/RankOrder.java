package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights from a ranking alone: rank-order centroid, the mean of all weights that respect the order
 * (domain.md A.2). The k-th of n weighs {@code (1/n) * (1/k + 1/(k+1) + ... + 1/n)}.
 */
public final class RankOrder {
  private static final int DECIMALS = 1;

  private RankOrder() {}

  /** The weights of n things, the most important first; together 1. */
  public static List<Double> weights(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(k -> weight(k, n)).toList();
  }

  private static double weight(int k, int n) {
    return IntStream.rangeClosed(k, n).mapToDouble(i -> 1.0 / i).sum() / n;
  }

  /** The same in percent, to one decimal. */
  public static List<BigDecimal> percent(int n) {
    return weights(n).stream()
        .map(w -> BigDecimal.valueOf(100 * w).setScale(DECIMALS, RoundingMode.HALF_UP))
        .toList();
  }
}
