package org.gardefou.engine.trend;

import java.time.LocalDate;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;

/**
 * When a rule fired.
 *
 * @param severity the severity with which it fired last
 * @param found what it found on the day since which it has had that severity
 * @param first the first day on which it fired
 * @param since the day since which it has fired at that severity, or a graver one, without a break
 * @param last the last day on which it fired; the end of the trend where it still does
 */
public record RuleSpan(
    String rule, Severity severity, Text found, LocalDate first, LocalDate since, LocalDate last) {

  /** With one more day on which it fired; {@code eve} is the day that was looked at before. */
  RuleSpan with(RuleSpan next, LocalDate eve) {
    boolean same = last.equals(eve) && severity.compareTo(next.severity) >= 0;
    return new RuleSpan(
        rule,
        next.severity,
        same ? found : next.found,
        first,
        same ? since : next.since,
        next.last);
  }

  RuleSpan until(LocalDate day) {
    return new RuleSpan(rule, severity, found, first, since, day);
  }
}
