package org.gardefou.desk.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.text.Folded;
import org.jspecify.annotations.Nullable;

/** All texts of a mission and its client, or of her profile, folded into one. */
final class Unit {
  /** Hits of a unit that are shown. */
  private static final int SHOWN = 4;

  /** Between two passages; no word holds it. */
  private static final String BREAK = "\n";

  private final @Nullable Client client;
  private final @Nullable Mission mission;
  private final @Nullable Freelancer freelancer;
  private final String names;
  private final String folded;

  private Unit(
      @Nullable Client client,
      @Nullable Mission mission,
      @Nullable Freelancer freelancer,
      Vocabulary words) {
    this.client = client;
    this.mission = mission;
    this.freelancer = freelancer;
    this.names = client == null ? "" : fold(client.name() + " " + title());
    this.folded =
        passages(words).stream()
            .map(passage -> fold(passage.text()))
            .collect(Collectors.joining(BREAK));
  }

  static Unit of(Client client, @Nullable Mission mission, Vocabulary words) {
    return new Unit(client, mission, null, words);
  }

  static Unit of(Freelancer freelancer, Vocabulary words) {
    return new Unit(null, null, freelancer, words);
  }

  private String title() {
    return mission == null ? "" : mission.title();
  }

  private static String fold(String text) {
    return Folded.of(text).text();
  }

  /** Instances, not contents: an edit makes a new one, and comparing all of it takes time. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Client otherClient, @Nullable Mission otherMission) {
    return client == otherClient && mission == otherMission;
  }

  boolean matches(Query query) {
    return query.isIn(folded);
  }

  /** Whether the names alone hold all words. */
  boolean isNamed(Query query) {
    return query.isIn(names);
  }

  /** The last change, the first of all moments where there is none. */
  Instant changed() {
    return Optional.ofNullable(mission)
        .flatMap(m -> Optional.ofNullable(m.changed()))
        .orElse(Instant.MIN);
  }

  private List<Passage> passages(Vocabulary words) {
    if (freelancer != null) {
      return Passages.of(freelancer, words);
    }
    return client == null ? List.of() : Passages.of(client, mission, words);
  }

  /** Where the words are; where one text holds them all, those that hold but some say nothing. */
  Found found(Query query, Vocabulary words) {
    record Counted(Passage passage, int count) {}
    List<Counted> all = new ArrayList<>();
    for (Passage passage : passages(words)) {
      int count = query.countIn(fold(passage.text()));
      if (count > 0) {
        all.add(new Counted(passage, count));
      }
    }
    boolean whole = all.stream().anyMatch(c -> c.count() == query.words().size());
    all.removeIf(c -> whole && c.count() < query.words().size());
    List<Hit> hits =
        all.stream()
            .sorted(Comparator.comparing(Counted::count).reversed())
            .limit(SHOWN)
            .map(c -> new Hit(c.passage(), Excerpt.of(c.passage().text(), query)))
            .toList();
    return new Found(
        Optional.ofNullable(client), Optional.ofNullable(mission), hits, all.size() - hits.size());
  }
}
