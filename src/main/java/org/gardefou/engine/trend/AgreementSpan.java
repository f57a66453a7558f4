package org.gardefou.engine.trend;

import java.time.LocalDate;
import org.gardefou.model.Agreement;

/**
 * The days over which an agreement held.
 *
 * @param clause id of its clause
 * @param to the day on which it ended; the end of the trend while it holds
 * @param end what it became; {@code AGREED} while it holds
 */
public record AgreementSpan(String clause, LocalDate from, LocalDate to, Agreement.State end) {
  /** Whether the client did not keep to it. */
  public boolean broken() {
    return end == Agreement.State.BROKEN;
  }
}
