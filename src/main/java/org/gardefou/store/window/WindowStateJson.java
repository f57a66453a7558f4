package org.gardefou.store.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of the window as JSON. Whatever cannot be read in it counts as not remembered.
 *
 * @param base paths below this folder are written relative to it, so that a portable program finds
 *     them wherever it is carried
 */
record WindowStateJson(Path base) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  WindowState read(byte[] content) {
    try {
      JsonNode root = StrictJson.tree(content);
      return new WindowState(
          frame(root.path("window")),
          path(root.path("folder")),
          all(root.path("visits"), this::visit));
    } catch (JacksonException e) {
      return WindowState.NONE;
    }
  }

  private static Optional<Frame> frame(JsonNode node) {
    List<JsonNode> numbers =
        Stream.of("x", "y", "width", "height").map(node::path).filter(JsonNode::isNumber).toList();
    if (numbers.size() < 4) {
      return Optional.empty();
    }
    List<Double> at = numbers.stream().map(JsonNode::asDouble).toList();
    boolean maximized = node.path("maximized").asBoolean(false);
    return Optional.of(new Frame(at.get(0), at.get(1), at.get(2), at.get(3), maximized));
  }

  private Optional<Path> path(JsonNode node) {
    try {
      return node.isString() && !node.asString().isEmpty()
          ? Optional.of(base.resolve(node.asString()).normalize())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, Optional<T>> read) {
    List<T> found = new ArrayList<>();
    array.forEach(node -> read.apply(node).ifPresent(found::add));
    return found;
  }

  private Optional<Visit> visit(JsonNode node) {
    return path(node.path("folder"))
        .map(
            folder ->
                new Visit(
                    folder,
                    spot(node.path("last")),
                    all(node.path("recent"), WindowStateJson::mission)));
  }

  private static Optional<Spot> spot(JsonNode node) {
    Optional<Spot> mission =
        mission(node).map(id -> new Spot.OfMission(id, node.path("tab").asInt(0)));
    return mission
        .or(() -> id(node.path("client")).map(Spot.OfClient::new))
        .or(() -> page(node.path("page").asString("")).map(Spot.OfPage::new));
  }

  private static Optional<Spot.Page> page(String name) {
    return Stream.of(Spot.Page.values()).filter(page -> name(page).equals(name)).findFirst();
  }

  private static String name(Spot.Page page) {
    return page.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<MissionId> mission(JsonNode node) {
    return id(node.path("client"))
        .flatMap(client -> id(node.path("mission")).map(id -> new MissionId(client, id)));
  }

  private static Optional<UUID> id(JsonNode node) {
    try {
      return node.isString() ? Optional.of(UUID.fromString(node.asString())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  byte[] write(WindowState state) {
    ObjectNode root = NODES.objectNode();
    state.frame().ifPresent(frame -> root.set("window", json(frame)));
    state.folder().ifPresent(folder -> root.put("folder", text(folder)));
    ArrayNode visits = root.putArray("visits");
    state.visits().forEach(visit -> visits.add(json(visit)));
    return StrictJson.mapper().writeValueAsBytes(root);
  }

  private static ObjectNode json(Frame frame) {
    return NODES
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
    ObjectNode node = NODES.objectNode().put("folder", text(visit.folder()));
    visit.last().ifPresent(spot -> node.set("last", json(spot)));
    ArrayNode recent = node.putArray("recent");
    visit.recent().forEach(mission -> recent.add(json(mission)));
    return node;
  }

  private static ObjectNode json(Spot spot) {
    return switch (spot) {
      case Spot.OfPage(Spot.Page page) -> NODES.objectNode().put("page", name(page));
      case Spot.OfClient(UUID client) -> NODES.objectNode().put("client", client.toString());
      case Spot.OfMission(MissionId mission, int tab) -> json(mission).put("tab", tab);
    };
  }

  private static ObjectNode json(MissionId mission) {
    return NODES
        .objectNode()
        .put("client", mission.client().toString())
        .put("mission", mission.mission().toString());
  }
}
