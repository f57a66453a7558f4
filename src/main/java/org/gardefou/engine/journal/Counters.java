package org.gardefou.engine.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Counts the entries of a journal for the questions that it can answer (domain.md A.3). Entries
 * after the day do not count. A window in which nothing at all was noted says nothing; one that
 * holds entries of other kinds says that there was none, and so does one that was declared
 * complete.
 *
 * @param index the journal
 * @param since first day of the mission; null where it is not known
 * @param day the day of the assessment
 * @param personal the kinds of entries about herself: notes about the client say nothing of them
 */
public record Counters(
    JournalIndex index, @Nullable LocalDate since, LocalDate day, Set<String> personal) {

  /** Counters of the journal of a mission on a day. */
  public static Counters of(
      Catalogue catalogue, Mission mission, JournalIndex index, LocalDate day) {
    Set<String> personal =
        catalogue.incidents().values().stream()
            .filter(org.gardefou.catalogue.Incident::personal)
            .map(org.gardefou.catalogue.Incident::id)
            .collect(Collectors.toSet());
    return new Counters(index, mission.since(), day, personal);
  }

  /** How many entries of the window are those of which a counter counts a part. */
  public int whole(Counter counter) {
    return index.in(Window.of(counter.days(), day), counter.of()).size();
  }

  /** What the journal answers, by fact. */
  public Map<String, CounterReading> of(Collection<Fact> facts) {
    Map<String, CounterReading> all = new LinkedHashMap<>();
    if (index.first().isEmpty() && index.journal().completeFrom() == null) {
      return all;
    }
    for (Fact fact : facts) {
      Counter counter = fact.counter();
      if (counter != null) {
        reading(counter).ifPresent(reading -> all.put(fact.id(), reading));
      }
    }
    return all;
  }

  private Optional<CounterReading> reading(Counter counter) {
    Window window = Window.of(counter.days(), day);
    Window running = window.since(since);
    List<Incident> noted =
        personal.containsAll(counter.incidents()) ? index.in(window, personal) : index.in(window);
    boolean complete = isComplete(running);
    if (noted.isEmpty() && !complete) {
      return Optional.empty();
    }
    boolean atLeast = !complete && !running.beginsAt(index.first().orElse(null));
    return new Measures(index, window, running, complete)
        .of(counter)
        .map(m -> new CounterReading(m.value(), m.entries(), date(m, noted), atLeast));
  }

  /** A window without a beginning is complete if the journal is from its first entry on. */
  private boolean isComplete(Window running) {
    LocalDate from = index.journal().completeFrom();
    return from != null && !from.isAfter(day) && (running.from() == null || running.beginsAt(from));
  }

  private LocalDate date(Measured measured, List<Incident> noted) {
    List<Incident> entries = measured.entries().isEmpty() ? noted : measured.entries();
    return entries.isEmpty() ? day : entries.getLast().date();
  }
}
