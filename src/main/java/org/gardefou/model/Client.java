package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client with all missions; one file of the store.
 *
 * @param format version of the file format, {@value #FORMAT} for files that this version writes
 * @param sample true for the sample clients that come with the program
 * @param people names of persons at the client or around it, left out of what is shared
 * @param lastContact the last day on which a contact came from the client (domain.md F.1)
 * @param keepUntil the day after which these notes are to be erased, where she chose one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Client(
    int format,
    @Required UUID id,
    @Required String name,
    @Required ClientKind kind,
    boolean sample,
    @Nullable String notes,
    @NoNulls List<String> people,
    @Nullable LocalDate lastContact,
    @Nullable LocalDate keepUntil,
    @NoNulls List<Mission> missions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** The file format that this version reads and writes. */
  public static final int FORMAT = 1;

  public Client {
    people = people == null ? List.of() : List.copyOf(people);
    missions = missions == null ? List.of() : List.copyOf(missions);
    extra = Extras.copy(extra);
  }

  /** A new client without missions. */
  public static Client create(String name, ClientKind kind) {
    return new Client(
        FORMAT,
        UUID.randomUUID(),
        name,
        kind,
        false,
        null,
        List.of(),
        null,
        null,
        List.of(),
        Map.of());
  }

  /** The mission with the given id. */
  public Optional<Mission> mission(UUID mission) {
    return missions.stream().filter(m -> m.id().equals(mission)).findFirst();
  }

  private Client with(Consumer<ClientDraft> change) {
    ClientDraft draft = new ClientDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** With another name. */
  public Client withName(String newName) {
    return with(d -> d.name = newName);
  }

  /** Of another kind. */
  public Client withKind(ClientKind newKind) {
    return with(d -> d.kind = newKind);
  }

  /** As one of the sample clients, or not. */
  public Client withSample(boolean newSample) {
    return with(d -> d.sample = newSample);
  }

  /** With other notes. */
  public Client withNotes(@Nullable String newNotes) {
    return with(d -> d.notes = newNotes);
  }

  /** With these persons. */
  public Client withPeople(List<String> newPeople) {
    return with(d -> d.people = newPeople);
  }

  /** With the last contact on that day. */
  public Client withLastContact(@Nullable LocalDate day) {
    return with(d -> d.lastContact = day);
  }

  /** To be erased after that day; null where she chose none. */
  public Client withKeepUntil(@Nullable LocalDate day) {
    return with(d -> d.keepUntil = day);
  }

  /** With these missions instead. */
  public Client withMissions(List<Mission> newMissions) {
    return with(d -> d.missions = newMissions);
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
