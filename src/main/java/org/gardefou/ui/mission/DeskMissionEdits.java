package org.gardefou.ui.mission;

import java.util.UUID;
import org.gardefou.desk.Desk;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.ui.Texts;

/** The edits of missions, on the desk. */
public record DeskMissionEdits(Desk desk, Texts texts) implements MissionEdits {
  @Override
  public Place create(MissionDetails details) {
    Client client = desk.create(details.name(), details.kind(), details.title(), details.phase());
    UUID mission = client.missions().getFirst().id();
    details
        .since()
        .ifPresent(
            since ->
                desk.editMission(texts.both("edit.since"), client.id(), mission, details::applyTo));
    return new Place(client.id(), mission);
  }

  @Override
  public Place add(UUID client, MissionDetails details) {
    Mission mission = details.applyTo(Mission.create(details.title(), details.phase()));
    desk.edit(texts.both("edit.mission.new"), client, c -> c.withMission(mission));
    return new Place(client, mission.id());
  }

  @Override
  public void change(Place place, MissionDetails details) {
    desk.edit(
        texts.both("edit.details"),
        place.client(),
        c -> details.applyTo(c).editMission(place.mission(), details::applyTo));
  }

  @Override
  public void delete(Place place) {
    desk.deleteMission(place.client(), place.mission());
  }

  @Override
  public void undo() {
    desk.undo();
  }
}
