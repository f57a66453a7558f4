package org.gardefou.ui.missions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.letters.Reminder;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.ui.words.Fold;

/**
 * One line of the list.
 *
 * @param folded name and title without accents and case, for the filter
 * @param reminders what is due, the earliest first
 * @param changeOrder the last change, the first of all moments where there is none
 */
record MissionRow(
    Client client, Mission mission, String folded, List<Reminder> reminders, Instant changeOrder) {
  MissionRow {
    reminders = List.copyOf(reminders);
  }

  static MissionRow of(Client client, Mission mission, List<Reminder> reminders) {
    return new MissionRow(
        client,
        mission,
        Fold.fold(client.name() + " " + mission.title()),
        reminders,
        Optional.ofNullable(mission.changed()).orElse(Instant.MIN));
  }

  boolean shows(Client otherClient, Mission otherMission) {
    return client == otherClient && mission == otherMission;
  }

  /** What is due first. */
  Optional<Reminder> next() {
    return reminders.stream().findFirst();
  }

  /** The day of what is due first; the last of all days where nothing is. */
  LocalDate nextDay() {
    return next().map(Reminder::day).orElse(LocalDate.MAX);
  }

  Optional<Instant> changed() {
    return Optional.ofNullable(mission.changed());
  }
}
