package org.gardefou.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in everything. Remembers the folded texts, and folds anew only what has changed since
 * the last search. Used by one thread at a time.
 */
public final class Searcher {
  /** So many units are looked through before it is asked whether anyone still waits. */
  private static final int PORTION = 256;

  private Map<UUID, Unit> known = new HashMap<>();
  private @Nullable Vocabulary vocabulary;

  /**
   * Where to look.
   *
   * @param words of the language in which values are looked for
   */
  public record Library(List<Client> clients, Freelancer freelancer, Vocabulary words) {}

  /**
   * Looks for all words of a query.
   *
   * @param stale whether nobody waits for the answer any more
   * @return empty where it was given up
   */
  public Optional<Results> search(Library library, String text, BooleanSupplier stale) {
    Query query = Query.of(text);
    List<Ranked> matching = new ArrayList<>();
    int looked = 0;
    for (Unit unit : units(library, stale)) {
      if (looked++ % PORTION == 0 && stale.getAsBoolean()) {
        return Optional.empty();
      }
      if (!query.isEmpty() && unit.matches(query)) {
        matching.add(new Ranked(unit, unit.isNamed(query)));
      }
    }
    return stale.getAsBoolean() ? Optional.empty() : Optional.of(results(matching, query, library));
  }

  /** A unit that holds all words; {@code named} where its names do. */
  private record Ranked(Unit unit, boolean named) {
    /** Those that are called so first, then what she worked on last. */
    static final Comparator<Ranked> ORDER =
        Comparator.comparing(Ranked::named)
            .thenComparing(ranked -> ranked.unit().changed())
            .reversed();
  }

  private static Results results(List<Ranked> matching, Query query, Library library) {
    return new Results(
        matching.stream()
            .sorted(Ranked.ORDER)
            .limit(Results.SHOWN)
            .map(ranked -> ranked.unit().found(query, library.words()))
            .toList(),
        matching.size());
  }

  /** What was folded before it was given up is kept for the next search. */
  private List<Unit> units(Library library, BooleanSupplier stale) {
    if (!library.words().equals(vocabulary)) {
      vocabulary = library.words();
      known = new HashMap<>();
    }
    Map<UUID, Unit> now = new HashMap<>();
    List<Unit> units = new ArrayList<>();
    for (Client client : library.clients()) {
      if (units.size() % PORTION == 0 && stale.getAsBoolean()) {
        known.putAll(now);
        return units;
      }
      add(client, library.words(), now, units);
    }
    known = now;
    units.add(Unit.of(library.freelancer(), library.words()));
    return units;
  }

  private void add(Client client, Vocabulary words, Map<UUID, Unit> now, List<Unit> units) {
    if (client.missions().isEmpty()) {
      units.add(unit(client.id(), client, null, words, now));
    }
    client.missions().forEach(m -> units.add(unit(m.id(), client, m, words, now)));
  }

  private Unit unit(
      UUID id, Client client, @Nullable Mission mission, Vocabulary words, Map<UUID, Unit> now) {
    Unit before = known.get(id);
    Unit unit =
        before != null && before.isOf(client, mission) ? before : Unit.of(client, mission, words);
    now.put(id, unit);
    return unit;
  }
}
