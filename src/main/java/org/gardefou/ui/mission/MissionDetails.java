package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a mission.
 *
 * @param began first day of a running mission, null when not known
 */
public record MissionDetails(
    String name, ClientKind kind, String title, Phase phase, @Nullable LocalDate began) {
  /** Nothing said yet about a client and a mission. */
  public static MissionDetails empty() {
    return new MissionDetails("", ClientKind.BUSINESS, "", Phase.PROSPECT, null);
  }

  /** The details of a mission as they are. */
  public static MissionDetails of(Client client, Mission mission) {
    return new MissionDetails(
        client.name(), client.kind(), mission.title(), mission.phase(), mission.since());
  }

  /** A new mission of a client. */
  public static MissionDetails another(Client client) {
    return new MissionDetails(client.name(), client.kind(), "", Phase.PROSPECT, null);
  }

  /** First day of a running mission, if she noted it. */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(began);
  }

  /** The client with the client's part of these details. */
  public Client applyTo(Client client) {
    return client.withName(name).withKind(kind);
  }

  /** The mission with the mission's part of these details. */
  public Mission applyTo(Mission mission) {
    return mission.withTitle(title).withPhase(phase, began);
  }
}
