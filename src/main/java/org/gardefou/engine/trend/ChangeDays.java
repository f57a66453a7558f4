package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.StrainCheck;
import org.jspecify.annotations.Nullable;

/**
 * The days on which what is known of a mission can change: something is dated on them, or a window
 * of a counter lets go of an entry. On all others the rules say what they said the day before.
 */
final class ChangeDays {
  private final LocalDate from;
  private final LocalDate to;
  private final Map<String, Set<Integer>> windows = new HashMap<>();
  private final Set<String> growing = new HashSet<>();
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private ChangeDays(Catalogue catalogue, LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
    catalogue.facts().values().stream().map(Fact::counter).forEach(this::count);
  }

  static NavigableSet<LocalDate> of(
      Catalogue catalogue, Mission mission, LocalDate from, LocalDate to) {
    ChangeDays change = new ChangeDays(catalogue, from, to);
    change.addDated(mission);
    mission.journal().entries().forEach(change::addEntry);
    change.addComplete(mission.journal().completeFrom());
    change.addMonths(mission.since());
    return change.days;
  }

  /** Every day that something of the mission bears. */
  static Stream<LocalDate> dated(Mission mission) {
    return Stream.of(
            mission.journal().entries().stream().map(Incident::date),
            mission.answers().values().stream().flatMap(ChangeDays::dated),
            mission.agreements().stream().flatMap(ChangeDays::dated),
            mission.checkIns().stream().map(CheckIn::date),
            mission.strain().stream().map(StrainCheck::date))
        .flatMap(days -> days);
  }

  private static Stream<LocalDate> dated(Answer answer) {
    return Stream.ofNullable(answer.date());
  }

  private static Stream<LocalDate> dated(Agreement agreement) {
    return Stream.concat(
        Stream.ofNullable(agreement.date()),
        agreement.earlier().stream().map(Agreement.Step::date).flatMap(Stream::ofNullable));
  }

  private void count(@Nullable Counter counter) {
    if (counter == null) {
      return;
    }
    for (String kind : counter.reads()) {
      if (counter.days() != null) {
        windows.computeIfAbsent(kind, k -> new HashSet<>()).add(counter.days());
      } else if (counter.measure() == Counter.Measure.OPEN_DAYS) {
        growing.add(kind);
      }
    }
  }

  private void addDated(Mission mission) {
    dated(mission).forEach(this::add);
    add(from);
    add(to);
  }

  /** A window of n days has lost an entry n days later at the latest. */
  private void addEntry(Incident entry) {
    for (int window : windows.getOrDefault(entry.kind(), Set.of())) {
      add(entry.date().plusDays(window));
      add(entry.date().plusDays(window + 1L));
    }
    if (growing.contains(entry.kind())) {
      addAll(entry.date());
    }
  }

  /** What is open grows day by day. */
  private void addAll(LocalDate since) {
    LocalDate day = since.isBefore(from) ? from : since;
    while (!day.isAfter(to)) {
      days.add(day);
      day = day.plusDays(1);
    }
  }

  private void addComplete(@Nullable LocalDate day) {
    if (day != null) {
      windows.values().stream()
          .flatMap(Set::stream)
          .distinct()
          .forEach(
              window -> {
                add(day.plusDays(window - 1L));
                add(day.plusDays(window));
              });
      add(day);
    }
  }

  /** Facts that count months change with the calendar, or with the day on which it began. */
  private void addMonths(@Nullable LocalDate since) {
    for (LocalDate day = from.withDayOfMonth(1); !day.isAfter(to); day = day.plusMonths(1)) {
      add(day);
      if (since != null) {
        add(day.withDayOfMonth(Math.min(since.getDayOfMonth(), day.lengthOfMonth())));
      }
    }
  }

  private void add(LocalDate day) {
    if (!day.isBefore(from) && !day.isAfter(to)) {
      days.add(day);
    }
  }
}
