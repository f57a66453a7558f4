package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.gardefou.model.Journal;
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
  private final Set<Integer> lengths = new HashSet<>();
  private final Set<String> growing = new HashSet<>();
  private final Map<String, Integer> averaged = new HashMap<>();
  private final Set<String> personal = new HashSet<>();
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private ChangeDays(Catalogue catalogue, LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
    catalogue.facts().values().stream().map(Fact::counter).forEach(this::count);
    catalogue.incidents().values().stream()
        .filter(org.gardefou.catalogue.Incident::personal)
        .forEach(kind -> personal.add(kind.id()));
  }

  static NavigableSet<LocalDate> of(
      Catalogue catalogue, Mission mission, LocalDate from, LocalDate to) {
    ChangeDays change = new ChangeDays(catalogue, from, to);
    change.addDated(mission);
    change.addJournal(mission.journal());
    change.addOutdated(mission);
    change.addMonths(mission.since());
    change.addFirstWeeks(mission);
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
    Integer length = counter.days();
    if (length != null) {
      lengths.add(length);
      counter
          .reads()
          .forEach(kind -> windows.computeIfAbsent(kind, k -> new HashSet<>()).add(length));
    }
    switch (counter.measure()) {
      case OPEN_DAYS, AVERAGE_DAYS -> growing.addAll(counter.incidents());
      case HOURS_WEEK ->
          counter
              .incidents()
              .forEach(kind -> averaged.merge(kind, length == null ? 0 : length, Math::max));
      default -> {}
    }
  }

  private void addDated(Mission mission) {
    dated(mission).forEach(this::add);
    add(from);
    add(to);
  }

  private void addJournal(Journal journal) {
    journal.entries().forEach(this::addEntry);
    addNoted(daysOf(journal.entries().stream()));
    addNoted(daysOf(journal.entries().stream().filter(entry -> personal.contains(entry.kind()))));
    addFull(journal.completeFrom());
  }

  private static List<LocalDate> daysOf(Stream<Incident> entries) {
    return entries.map(Incident::date).distinct().sorted().toList();
  }

  /** A window of n days loses an entry n days later. */
  private void addEntry(Incident entry) {
    windows
        .getOrDefault(entry.kind(), Set.of())
        .forEach(window -> add(entry.date().plusDays(window)));
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

  /**
   * Whatever an entry is of, a window in which something was noted says more than an empty one, and
   * one that began before the first entry may have missed some.
   *
   * @param noted the days of some entries, rising
   */
  private void addNoted(List<LocalDate> noted) {
    for (int i = 0; i < noted.size(); i++) {
      LocalDate next = i + 1 < noted.size() ? noted.get(i + 1) : LocalDate.MAX;
      for (int length : lengths) {
        LocalDate empty = noted.get(i).plusDays(length);
        if (next.isAfter(empty)) {
          add(empty);
        }
      }
    }
    addFull(noted.isEmpty() ? null : noted.getFirst());
  }

  /** A window of n days lies at or after a day from n - 1 days later on. */
  private void addFull(@Nullable LocalDate day) {
    if (day != null) {
      add(day);
      lengths.forEach(length -> add(day.plusDays(length - 1L)));
    }
  }

  /** An empty window that is complete says so on every day: it is newer than her answer at once. */
  private void addOutdated(Mission mission) {
    if (mission.journal().completeFrom() != null) {
      mission.answers().values().stream()
          .flatMap(ChangeDays::dated)
          .forEach(day -> add(day.plusDays(1)));
    }
  }

  /** The average of a week is taken over the days that the mission has had, until they fill it. */
  private void addFirstWeeks(Mission mission) {
    LocalDate since = mission.since();
    if (since != null) {
      int longest =
          mission.journal().entries().stream()
              .mapToInt(entry -> averaged.getOrDefault(entry.kind(), 0))
              .max()
              .orElse(0);
      since.datesUntil(since.plusDays(longest)).forEach(this::add);
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
