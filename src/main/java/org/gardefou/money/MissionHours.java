package org.gardefou.money;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * All hours that a mission takes, paid or not (domain.md D.5), over the time that its price covers.
 *
 * @param admin administration, and chasing payments
 * @param presales talks, quotes and tests before the order
 */
public record MissionHours(
    BigDecimal production,
    BigDecimal meetings,
    BigDecimal revisions,
    BigDecimal admin,
    BigDecimal travel,
    BigDecimal presales) {

  /** All of them, H. */
  public BigDecimal total() {
    return Stream.of(production, meetings, revisions, admin, travel, presales)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
