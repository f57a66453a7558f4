package org.gardefou.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
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
 * @param entries the entries of the journal that say so or bear it out, the oldest first
 */
public record FactReading(
    Fact fact,
    Value value,
    Text display,
    @Nullable Source by,
    @Nullable LocalDate on,
    List<Incident> entries) {

  public FactReading {
    entries = List.copyOf(entries);
  }

  /** A fact of which the journal says nothing. */
  public FactReading(
      Fact fact, Value value, Text display, @Nullable Source by, @Nullable LocalDate on) {
    this(fact, value, display, by, on, List.of());
  }

  /** A known answer as a person reads it; nothing where it is not known. */
  public static Optional<FactReading> of(Fact fact, Answer answer) {
    return Optional.ofNullable(answer.value())
        .map(
            value ->
                new FactReading(
                    fact, value, Readings.display(fact, value), answer.source(), answer.date()));
  }

  /** A known answer as a person reads it, in one language; nothing where it is not known. */
  public static Optional<String> words(Fact fact, Answer answer, Language language) {
    return Optional.ofNullable(answer.value())
        .map(value -> Readings.display(fact, value, language));
  }

  /** Who says so, if she noted it. */
  public Optional<Source> source() {
    return Optional.ofNullable(by);
  }

  /** The day on which it was said or seen, if she noted it. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(on);
  }
}
