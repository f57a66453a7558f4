package org.gardefou.engine.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that a counter looks at, both included. It ends on the day of the assessment: thirty
 * days are that day and the twenty-nine before it.
 *
 * @param from null for a window without a beginning
 */
record Window(@Nullable LocalDate from, LocalDate to) {

  /** So many days up to a day; all days up to it for null. */
  static Window of(@Nullable Integer days, LocalDate to) {
    return new Window(days == null ? null : to.minusDays(days - 1L), to);
  }

  /**
   * The part of it in which the mission was running.
   *
   * @param since first day of the mission; null where it is not known
   */
  Window since(@Nullable LocalDate since) {
    boolean later = since != null && (from == null || since.isAfter(from)) && !since.isAfter(to);
    return later ? new Window(since, to) : this;
  }

  boolean holds(LocalDate day) {
    return !day.isAfter(to) && (from == null || !day.isBefore(from));
  }

  /** Whether all of it lies at or after that day. */
  boolean beginsAt(@Nullable LocalDate day) {
    return day != null && from != null && !day.isAfter(from);
  }

  /** How many days it has, at least one week, so that a first day makes no average. */
  long days() {
    return from == null ? Long.MAX_VALUE : Math.max(7, ChronoUnit.DAYS.between(from, to) + 1);
  }
}
