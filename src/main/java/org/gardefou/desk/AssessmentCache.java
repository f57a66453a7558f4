package org.gardefou.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Examination;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * The last assessments of the missions that were opened last, for as long as client, mission,
 * profile and day stay the same. After an edit, only what it has changed is worked out anew.
 */
final class AssessmentCache {
  /** One of them. */
  record Entry(
      Engine engine,
      Client client,
      Mission mission,
      LocalDate day,
      Examination examination,
      Assessment assessment) {
    static Entry of(
        Engine engine, Client client, Mission mission, LocalDate day, @Nullable Entry before) {
      return before == null
          ? first(engine, client, mission, day)
          : next(engine, client, mission, day, before);
    }

    private static Entry first(Engine engine, Client client, Mission mission, LocalDate day) {
      Examination examination = engine.examine(client, mission, day);
      return new Entry(engine, client, mission, day, examination, examination.assessment());
    }

    private static Entry next(
        Engine engine, Client client, Mission mission, LocalDate day, Entry before) {
      Examination examination = engine.reexamine(before.examination, client, mission, day);
      Assessment assessment = examination.assessment(before.examination, before.assessment);
      return new Entry(engine, client, mission, day, examination, assessment);
    }

    /** Instances, not contents: an edit makes a new one, and comparing all answers takes time. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Engine otherEngine, Client otherClient, Mission otherMission, LocalDate otherDay) {
      return engine == otherEngine
          && client == otherClient
          && mission == otherMission
          && day.equals(otherDay);
    }
  }

  /** So many missions are open one after the other; what one examination holds is large. */
  private static final int MOST = 40;

  private final Map<UUID, Entry> entries = new LinkedHashMap<>(MOST * 2, 0.75f, true);

  Assessment get(Engine engine, Client client, Mission mission, LocalDate day) {
    @Nullable Entry entry = entries.get(mission.id());
    if (entry == null || !entry.isOf(engine, client, mission, day)) {
      entry = work(engine, client, mission, day).get();
      keep(entry);
    }
    return entry.assessment();
  }

  /** What works one out, on any thread; it is to be kept then. */
  Supplier<Entry> work(Engine engine, Client client, Mission mission, LocalDate day) {
    @Nullable Entry before = entries.get(mission.id());
    return () -> Entry.of(engine, client, mission, day, before);
  }

  void keep(Entry entry) {
    entries.put(entry.mission().id(), entry);
    if (entries.size() > MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
  }

  /** The last assessment, where it is of just this. */
  Optional<Assessment> known(Engine engine, Client client, Mission mission, LocalDate day) {
    return last(engine, client, mission, day).map(Entry::assessment);
  }

  /** The last examination, where it is of just this. */
  Optional<Examination> peek(Engine engine, Client client, Mission mission, LocalDate day) {
    return last(engine, client, mission, day).map(Entry::examination);
  }

  private Optional<Entry> last(Engine engine, Client client, Mission mission, LocalDate day) {
    return Optional.ofNullable(entries.get(mission.id()))
        .filter(entry -> entry.isOf(engine, client, mission, day));
  }

  /** Forgets all. */
  void clear() {
    entries.clear();
  }

  /** Forgets a client that is gone. */
  void forget(Client client) {
    client.missions().forEach(mission -> entries.remove(mission.id()));
  }
}
