package org.gardefou.store.window;

import java.nio.file.Path;
import java.util.UUID;
import org.gardefou.json.StrictJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the state of the window as JSON; apart from the reading, which every start waits for.
 *
 * @param base as in {@link WindowStateJson}
 */
record WindowStateWriter(Path base) {
  byte[] write(WindowState state) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    state.frame().ifPresent(frame -> root.set("window", json(frame)));
    state.folder().ifPresent(folder -> root.put("folder", text(folder)));
    ArrayNode visits = root.putArray("visits");
    state.visits().forEach(visit -> visits.add(json(visit)));
    return StrictJson.mapper().writeValueAsBytes(root);
  }

  private static ObjectNode json(Frame frame) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("x", Math.round(frame.x()))
        .put("y", Math.round(frame.y()))
        .put("width", Math.round(frame.width()))
        .put("height", Math.round(frame.height()))
        .put("maximized", frame.maximized());
  }

  private String text(Path folder) {
    boolean below = folder.startsWith(base) && !folder.equals(base);
    return (below ? base.relativize(folder) : folder).toString();
  }

  private ObjectNode json(Visit visit) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("folder", text(visit.folder()));
    visit.last().ifPresent(spot -> node.set("last", json(spot)));
    ArrayNode recent = node.putArray("recent");
    visit.recent().forEach(mission -> recent.add(json(mission)));
    return node;
  }

  private static ObjectNode json(Spot spot) {
    return switch (spot) {
      case Spot.OfPage(Spot.Page page) ->
          JsonNodeFactory.instance.objectNode().put("page", WindowStateJson.name(page));
      case Spot.OfClient(UUID client) ->
          JsonNodeFactory.instance.objectNode().put("client", client.toString());
      case Spot.OfMission(MissionId mission, int tab) -> json(mission).put("tab", tab);
    };
  }

  private static ObjectNode json(MissionId mission) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("client", mission.client().toString())
        .put("mission", mission.mission().toString());
  }
}
