package org.gardefou.engine.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a journal by kind and day, so that counting takes no walk through all of them.
 * Made once for a journal. Immutable.
 */
public final class JournalIndex {
  private static final Comparator<Incident> BY_DAY = Comparator.comparing(Incident::date);

  private final Journal journal;
  private final List<Incident> all;
  private final Map<String, List<Incident>> byKind = new HashMap<>();

  private JournalIndex(Journal journal) {
    this.journal = journal;
    this.all = journal.entries().stream().sorted(BY_DAY).toList();
    for (Incident entry : all) {
      if (!Boolean.TRUE.equals(entry.billed())) {
        byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The index of a journal. */
  public static JournalIndex of(Journal journal) {
    return new JournalIndex(journal);
  }

  /** This index, if it is of the same journal, else one of the other. */
  @SuppressWarnings("ReferenceEquality") // Comparing all entries takes longer than sorting them.
  public static JournalIndex of(Journal journal, @Nullable JournalIndex before) {
    return before != null && before.journal == journal ? before : of(journal);
  }

  Journal journal() {
    return journal;
  }

  /** The day of the oldest entry, of whatever kind. */
  Optional<LocalDate> first() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().date());
  }

  /** The oldest entry of some kinds from one day to another, both included. */
  public Optional<Incident> first(Collection<String> kinds, LocalDate from, LocalDate to) {
    return in(new Window(from, to), kinds).stream().findFirst();
  }

  /** All entries in a window, of whatever kind, the oldest first. */
  List<Incident> in(Window window) {
    return in(all, window);
  }

  /**
   * The entries of some kinds in a window, the oldest first. What was billed counts for nothing.
   */
  List<Incident> in(Window window, Collection<String> kinds) {
    if (kinds.size() == 1) {
      return of(kinds.iterator().next(), window);
    }
    List<Incident> found = new ArrayList<>();
    kinds.forEach(kind -> found.addAll(of(kind, window)));
    found.sort(BY_DAY);
    return found;
  }

  private List<Incident> of(String kind, Window window) {
    return in(byKind.getOrDefault(kind, List.of()), window);
  }

  private static List<Incident> in(List<Incident> sorted, Window window) {
    LocalDate from = window.from();
    int start = from == null ? 0 : before(sorted, from);
    return sorted.subList(start, Math.max(start, before(sorted, window.to().plusDays(1))));
  }

  /** How many entries lie before a day. */
  private static int before(List<Incident> sorted, LocalDate day) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).date().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
