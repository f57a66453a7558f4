package org.gardefou.engine.trend;

import java.time.LocalDate;
import org.gardefou.catalogue.Severity;

/**
 * When a rule fired.
 *
 * @param gravest the gravest severity with which it did
 * @param first the first day on which it fired
 * @param last the last day on which it fired; the end of the trend where it still does
 * @param since the day since which it has fired without a break up to {@code last}
 */
public record RuleSpan(
    String rule, Severity gravest, LocalDate first, LocalDate last, LocalDate since) {}
