package org.gardefou.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gardefou.letters.Reminder;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows of a mission besides the advice; known from the last time while its file
 * waits to be read.
 *
 * @param since first day of a running mission
 * @param over the day on which it ended or was refused
 * @param changed moment of the last edit
 * @param reminders what is due in it, but for looking at it again
 */
public record MissionLine(
    UUID client,
    UUID mission,
    String name,
    ClientKind kind,
    boolean sample,
    String title,
    Phase phase,
    Stage stage,
    @Nullable LocalDate since,
    @Nullable LocalDate over,
    @Nullable Instant changed,
    List<Reminder> reminders) {
  public MissionLine {
    reminders = List.copyOf(reminders);
  }

  /** The line of a mission that was read. */
  public static MissionLine of(Client client, Mission mission, List<Reminder> reminders) {
    return new MissionLine(
        client.id(),
        mission.id(),
        client.name(),
        client.kind(),
        client.sample(),
        mission.title(),
        mission.phase(),
        mission.stage(),
        mission.since(),
        mission.over().orElse(null),
        mission.changed(),
        reminders);
  }
}
