package org.gardefou.engine.insight;

/**
 * How many out of some cases, with an interval that stays honest where there are few.
 *
 * @param count cases that count, 0 to {@code of}
 * @param of all cases
 */
public record Share(int count, int of) {
  /** The 97.5 % quantile of the normal distribution: intervals hold 95 %. */
  static final double Z = 1.959963984540054;

  /**
   * A range of a share or of a difference of shares.
   *
   * @param low not above {@code high}
   */
  public record Range(double low, double high) {}

  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /** The share seen, 0-1; a half where there is no case. */
  public double seen() {
    return of == 0 ? 0.5 : (double) count / of;
  }

  /**
   * Wilson’s score interval of 95 %, without correction for continuity (Wilson, Probable Inference,
   * the Law of Succession, and Statistical Inference, JASA 22, 1927). Without any case it is all of
   * 0-1.
   */
  public Range interval() {
    if (of == 0) {
      return new Range(0, 1);
    }
    double n = of;
    double z2 = Z * Z;
    double middle = (count + z2 / 2) / (n + z2);
    double reach = Z / (n + z2) * Math.sqrt(count * (n - count) / n + z2 / 4);
    return new Range(
        count == 0 ? 0 : Math.max(0, middle - reach),
        count == of ? 1 : Math.min(1, middle + reach));
  }
}
