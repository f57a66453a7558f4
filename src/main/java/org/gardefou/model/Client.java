package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client with all missions; one file of the store.
 *
 * @param format version of the file format, {@value #FORMAT} for files that this version writes
 * @param sample true for the sample clients that come with the program
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Client(
    int format,
    @Required UUID id,
    @Required String name,
    @Required ClientKind kind,
    boolean sample,
    @Nullable String notes,
    @NoNulls List<Mission> missions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** The file format that this version reads and writes. */
  public static final int FORMAT = 1;

  public Client {
    missions = missions == null ? List.of() : List.copyOf(missions);
    extra = Extras.copy(extra);
  }

  /** A new client without missions. */
  public static Client create(String name, ClientKind kind) {
    return new Client(FORMAT, UUID.randomUUID(), name, kind, false, null, List.of(), Map.of());
  }

  /** The mission with the given id. */
  public Optional<Mission> mission(UUID mission) {
    return missions.stream().filter(m -> m.id().equals(mission)).findFirst();
  }

  /** With another name. */
  public Client withName(String newName) {
    return new Client(format, id, newName, kind, sample, notes, missions, extra);
  }

  /** Of another kind. */
  public Client withKind(ClientKind newKind) {
    return new Client(format, id, name, newKind, sample, notes, missions, extra);
  }

  /** As one of the sample clients, or not. */
  public Client withSample(boolean newSample) {
    return new Client(format, id, name, kind, newSample, notes, missions, extra);
  }

  /** With other notes. */
  public Client withNotes(@Nullable String newNotes) {
    return new Client(format, id, name, kind, sample, newNotes, missions, extra);
  }

  /** With these missions instead. */
  public Client withMissions(List<Mission> newMissions) {
    return new Client(format, id, name, kind, sample, notes, newMissions, extra);
  }

  /** With a mission added, or replaced where its id is there already. */
  public Client withMission(Mission mission) {
    List<Mission> all = new ArrayList<>(missions);
    all.removeIf(m -> m.id().equals(mission.id()));
    all.add(indexOf(mission.id()).orElse(all.size()), mission);
    return withMissions(all);
  }

  /** With one mission changed; the same client when it has no such mission. */
  public Client editMission(UUID mission, UnaryOperator<Mission> edit) {
    return mission(mission).map(m -> withMission(edit.apply(m))).orElse(this);
  }

  private Optional<Integer> indexOf(UUID mission) {
    for (int i = 0; i < missions.size(); i++) {
      if (missions.get(i).id().equals(mission)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
