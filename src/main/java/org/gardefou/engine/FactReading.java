package org.gardefou.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A known fact that a finding read.
 *
 * @param display the value as a person reads it, unit included
 * @param by who says so, null where she did not note it
 * @param on the day on which it was said or seen
 */
public record FactReading(
    Fact fact, Value value, Text display, @Nullable Source by, @Nullable LocalDate on) {
  /** Who says so, if she noted it. */
  public Optional<Source> source() {
    return Optional.ofNullable(by);
  }

  /** The day on which it was said or seen, if she noted it. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(on);
  }
}
