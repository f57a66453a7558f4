package org.gardefou.ui.missions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Mission;
import org.gardefou.ui.words.Fold;

/**
 * One line of the list.
 *
 * @param folded name and title without accents and case, for the filter
 * @param reviewOrder the next review, the last of all days where there is none
 * @param changeOrder the last change, the first of all moments where there is none
 */
record MissionRow(
    Client client, Mission mission, String folded, LocalDate reviewOrder, Instant changeOrder) {
  static MissionRow of(Client client, Mission mission) {
    return new MissionRow(
        client,
        mission,
        Fold.fold(client.name() + " " + mission.title()),
        mission.decision().map(Decision::review).orElse(LocalDate.MAX),
        Optional.ofNullable(mission.changed()).orElse(Instant.MIN));
  }

  boolean shows(Client otherClient, Mission otherMission) {
    return client == otherClient && mission == otherMission;
  }

  Optional<LocalDate> review() {
    return mission.decision().map(Decision::review);
  }

  Optional<Instant> changed() {
    return Optional.ofNullable(mission.changed());
  }
}
