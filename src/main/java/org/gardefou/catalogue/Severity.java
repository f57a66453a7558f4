package org.gardefou.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, from the lightest to the gravest (domain.md A.4.2). */
public enum Severity {
  INFO(0.0),
  CAUTION(0.15),
  RED(0.40),
  DEALBREAKER(1.0);

  private final double weight;

  Severity(double weight) {
    this.weight = weight;
  }

  /**
   * What one finding of this severity adds to the risk of its criterion, 0-1; an assumption of
   * domain.md A.4.2.
   */
  public double weight() {
    return weight;
  }

  /** The severity that files call by its name in lower case; none for any other word. */
  public static Optional<Severity> of(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }

  /** The name in files: {@code info}, {@code caution}, {@code red}, {@code dealbreaker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One tier lower, as an agreed clause makes it; {@link #INFO} stays (domain.md A.4.5). */
  public Severity lowered() {
    return this == INFO ? INFO : values()[ordinal() - 1];
  }

  /** Whether this is at least as grave as the other. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
