package org.gardefou.store.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.json.PlainJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The state of the window as JSON. Whatever cannot be read in it counts as not remembered.
 *
 * @param base paths below this folder are written relative to it, so that a portable program finds
 *     them wherever it is carried
 */
record WindowStateJson(Path base) {
  WindowState read(byte[] content) {
    try {
      Map<?, ?> root = fields(PlainJson.read(content).orElse(null));
      return new WindowState(
          frame(fields(root.get("window"))),
          path(root.get("folder")),
          all(root.get("visits"), visit -> visit(fields(visit))));
    } catch (JacksonException e) {
      return WindowState.NONE;
    }
  }

  private static Map<?, ?> fields(@Nullable Object value) {
    return value instanceof Map<?, ?> fields ? fields : Map.of();
  }

  private static Optional<Frame> frame(Map<?, ?> fields) {
    List<Double> at =
        Stream.of("x", "y", "width", "height")
            .map(fields::get)
            .filter(Double.class::isInstance)
            .map(Double.class::cast)
            .toList();
    return at.size() < 4
        ? Optional.empty()
        : Optional.of(
            new Frame(
                at.get(0),
                at.get(1),
                at.get(2),
                at.get(3),
                Boolean.TRUE.equals(fields.get("maximized"))));
  }

  private Optional<Path> path(@Nullable Object value) {
    try {
      return value instanceof String text && !text.isEmpty()
          ? Optional.of(base.resolve(text).normalize())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static <T> List<T> all(@Nullable Object array, Function<Object, Optional<T>> read) {
    List<T> found = new ArrayList<>();
    if (array instanceof List<?> items) {
      items.forEach(item -> read.apply(item).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Visit> visit(Map<?, ?> fields) {
    return path(fields.get("folder"))
        .map(
            folder ->
                new Visit(
                    folder,
                    spot(fields(fields.get("last"))),
                    all(fields.get("recent"), mission -> mission(fields(mission)))));
  }

  private static Optional<Spot> spot(Map<?, ?> fields) {
    int tab = fields.get("tab") instanceof Double number ? number.intValue() : 0;
    Optional<Spot> mission = mission(fields).map(id -> new Spot.OfMission(id, tab));
    return mission
        .or(() -> id(fields.get("client")).map(Spot.OfClient::new))
        .or(() -> page(fields.get("page")).map(Spot.OfPage::new));
  }

  private static Optional<Spot.Page> page(@Nullable Object name) {
    return Stream.of(Spot.Page.values()).filter(page -> name(page).equals(name)).findFirst();
  }

  static String name(Spot.Page page) {
    return page.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<MissionId> mission(Map<?, ?> fields) {
    return id(fields.get("client"))
        .flatMap(client -> id(fields.get("mission")).map(id -> new MissionId(client, id)));
  }

  private static Optional<UUID> id(@Nullable Object value) {
    try {
      return value instanceof String text ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
