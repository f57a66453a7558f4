package org.gardefou.engine.trend;

import java.time.LocalDate;
import org.gardefou.engine.Glance;

/**
 * What the rules say of a mission at the end of one day, by what was known then.
 *
 * @param turn whether the verdict or a rule changed on this day, so that it is more than a sample
 */
public record TrendPoint(LocalDate date, Glance glance, boolean turn) {}
