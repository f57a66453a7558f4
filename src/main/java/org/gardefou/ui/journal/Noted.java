package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line says about when something happened.
 *
 * @param on the day that it names
 * @param at the time of day that it names
 * @param evening whether it names an evening or a night without the hour
 * @param words what is left of the line once day and time at its ends are taken off
 */
record Noted(@Nullable LocalDate on, @Nullable LocalTime at, boolean evening, String words) {

  Optional<LocalDate> date() {
    return Optional.ofNullable(on);
  }

  Optional<LocalTime> time() {
    return Optional.ofNullable(at);
  }
}
