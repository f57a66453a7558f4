package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a mission (domain.md A.3).
 *
 * @param entries what happened, in the order in which it was noted
 * @param completeFrom first day since which everything was noted: a window that begins on it or
 *     later, and in which nothing stands, counts as nothing happened; null while an empty window
 *     says nothing
 * @param ownAnswers facts for which her own answer counts where the journal says otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Journal(
    @NoNulls List<Incident> entries,
    @Nullable LocalDate completeFrom,
    @NoNulls Set<String> ownAnswers,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** Nothing noted yet. */
  public static final Journal EMPTY = new Journal(List.of(), null, Set.of(), Map.of());

  public Journal {
    entries = entries == null ? List.of() : List.copyOf(entries);
    ownAnswers = Extras.sorted(ownAnswers);
    extra = Extras.copy(extra);
  }

  /** The entry with the given id. */
  public Optional<Incident> entry(UUID id) {
    return entries.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** With an entry added, or replaced where its id is there already. */
  public Journal withEntry(Incident entry) {
    List<Incident> all = new ArrayList<>(entries);
    all.replaceAll(e -> e.id().equals(entry.id()) ? entry : e);
    if (entry(entry.id()).isEmpty()) {
      all.add(entry);
    }
    return withEntries(all);
  }

  /** With one entry taken out. */
  public Journal withoutEntry(UUID id) {
    return withEntries(entries.stream().filter(e -> !e.id().equals(id)).toList());
  }

  /** With these entries instead. */
  public Journal withEntries(List<Incident> newEntries) {
    return new Journal(newEntries, completeFrom, ownAnswers, extra);
  }

  /** As it stood at the end of that day: without the entries of later days. */
  public Journal asOf(LocalDate day) {
    return withEntries(entries.stream().filter(e -> !e.date().isAfter(day)).toList());
  }

  /** Complete since that day; null where nothing is promised. */
  public Journal withCompleteFrom(@Nullable LocalDate day) {
    return new Journal(entries, day, ownAnswers, extra);
  }

  /** With her own answers counting for these facts. */
  public Journal withOwnAnswers(Set<String> facts) {
    return new Journal(entries, completeFrom, facts, extra);
  }
}
