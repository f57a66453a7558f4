package org.gardefou.desk;

import java.time.LocalDate;
import org.gardefou.engine.Engine;
import org.gardefou.model.Mission;

/**
 * Advice, and the days on which it holds.
 *
 * @param from the day on which it was worked out
 * @param until the last day on which it surely is the same
 */
record Dated(Outlook outlook, LocalDate from, LocalDate until) {
  static Dated of(Outlook outlook, Mission mission, LocalDate day) {
    return new Dated(outlook, day, Engine.holdsUntil(mission, day));
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
