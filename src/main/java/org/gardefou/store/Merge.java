package org.gardefou.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together two states of a document that come from one base: what only one side changed is
 * taken from that side; where both changed the same field, somebody has to choose. Lists are
 * compared by the ids of their elements, answers by fact.
 */
public final class Merge {
  /** Fields that say when something was changed; of two moments the later one counts. */
  private static final Set<String> MOMENTS = Set.of("changed", "lastContact");

  private static final Trees TREES = new Trees();

  private final Set<List<String>> theirs;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge(Set<List<String>> theirs) {
    this.theirs = theirs;
  }

  /**
   * A field that both sides changed, each in its own way.
   *
   * @param base null where it was not there
   * @param mine null where this side took it away
   * @param theirs null where the other side took it away
   */
  public record Conflict(
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode theirs) {
    public Conflict {
      path = List.copyOf(path);
    }
  }

  /**
   * Two states brought together.
   *
   * @param document holds this side's value wherever a conflict was not decided for the other side
   */
  public record Merged<T>(T document, List<Conflict> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Merges two states of a client.
   *
   * @param base the last state that both sides know; null where there is none: then every field
   *     that both have, and that differs, is a conflict
   * @param theirs paths of the conflicts that are decided for the other side
   * @throws BadFileException when the result would not be a client that can be saved
   */
  public static Merged<Client> of(
      @Nullable Client base, Client mine, Client other, Set<List<String>> theirs)
      throws BadFileException {
    Merge merge = new Merge(theirs);
    JsonNode tree =
        merge.root(base == null ? null : TREES.of(base), TREES.of(mine), TREES.of(other));
    return new Merged<>(TREES.client(tree), merge.conflicts);
  }

  /** Merges two states of her profile, as those of a client. */
  public static Merged<Freelancer> of(
      @Nullable Freelancer base, Freelancer mine, Freelancer other, Set<List<String>> theirs)
      throws BadFileException {
    Merge merge = new Merge(theirs);
    JsonNode tree =
        merge.root(base == null ? null : TREES.of(base), TREES.of(mine), TREES.of(other));
    return new Merged<>(TREES.freelancer(tree), merge.conflicts);
  }

  private JsonNode root(@Nullable JsonNode base, JsonNode mine, JsonNode other) {
    return Objects.requireNonNull(merged(List.of(), base, mine, other));
  }

  private @Nullable JsonNode merged(
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode other) {
    if (Objects.equals(mine, other) || Objects.equals(base, other)) {
      return mine;
    }
    if (Objects.equals(base, mine)) {
      return other;
    }
    return bothChanged(path, base, mine, other);
  }

  private @Nullable JsonNode bothChanged(
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode other) {
    if ((mine == null || other == null) && Shape.isElement(path)) {
      return choose(path, base, mine, other);
    }
    Shape shape = Shape.of(path, Arrays.asList(base, mine, other));
    return switch (shape) {
      case FIELDS, KEYED -> parts(shape, path, base, mine, other);
      case BAG -> bag(path, base, mine, other);
      case WHOLE -> later(path, mine, other).orElseGet(() -> choose(path, base, mine, other));
    };
  }

  private static Optional<JsonNode> later(
      List<String> path, @Nullable JsonNode mine, @Nullable JsonNode other) {
    return mine != null
            && other != null
            && MOMENTS.contains(path.getLast())
            && mine.isString()
            && other.isString()
        ? Optional.of(mine.asString().compareTo(other.asString()) < 0 ? other : mine)
        : Optional.empty();
  }

  private @Nullable JsonNode choose(
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode other) {
    conflicts.add(new Conflict(path, base, mine, other));
    return theirs.contains(path) ? other : mine;
  }

  private JsonNode parts(
      Shape shape,
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode other) {
    String name = path.isEmpty() ? "" : path.getLast();
    Map<String, JsonNode> before = Shape.children(shape, name, base);
    Map<String, JsonNode> here = Shape.children(shape, name, mine);
    Map<String, JsonNode> there = Shape.children(shape, name, other);
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (String key : union(here.keySet(), there.keySet())) {
      JsonNode part = merged(with(path, key), before.get(key), here.get(key), there.get(key));
      if (part != null) {
        all.put(key, part);
      }
    }
    return shape == Shape.KEYED ? array(all.values()) : object(all);
  }

  private static Set<String> union(Set<String> here, Set<String> there) {
    Set<String> all = new LinkedHashSet<>(here);
    all.addAll(there);
    return all;
  }

  private static List<String> with(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private static JsonNode bag(
      List<String> path,
      @Nullable JsonNode base,
      @Nullable JsonNode mine,
      @Nullable JsonNode other) {
    String name = path.getLast();
    Set<String> before = new TreeSet<>(Shape.children(Shape.BAG, name, base).keySet());
    Map<String, JsonNode> here = Shape.children(Shape.BAG, name, mine);
    Map<String, JsonNode> there = Shape.children(Shape.BAG, name, other);
    Map<String, JsonNode> all = new LinkedHashMap<>(here);
    all.putAll(there);
    all.keySet()
        .removeIf(
            key -> before.contains(key) && !(here.containsKey(key) && there.containsKey(key)));
    return array(byDate(all.values()));
  }

  /** Of decisions the newest counts, and stands last. */
  private static List<JsonNode> byDate(Collection<JsonNode> elements) {
    List<JsonNode> ordered = new ArrayList<>(elements);
    ordered.sort(Comparator.comparing(element -> element.path("date").asString("")));
    return ordered;
  }

  private static ArrayNode array(Iterable<JsonNode> elements) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    elements.forEach(array::add);
    return array;
  }

  private static ObjectNode object(Map<String, JsonNode> fields) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(object::set);
    return object;
  }

  /** In what two states of a client differ, field by field. */
  public static List<Difference> differences(Client before, Client after) {
    List<Difference> all = new ArrayList<>();
    compare(List.of(), TREES.of(before), TREES.of(after), all);
    return List.copyOf(all);
  }

  /** In what two states of her profile differ, field by field. */
  public static List<Difference> differences(Freelancer before, Freelancer after) {
    List<Difference> all = new ArrayList<>();
    compare(List.of(), TREES.of(before), TREES.of(after), all);
    return List.copyOf(all);
  }

  private static void compare(
      List<String> path,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      List<Difference> all) {
    if (Objects.equals(before, after)) {
      return;
    }
    Shape shape = Shape.of(path, Arrays.asList(before, after));
    boolean gone = before == null || after == null;
    if (shape == Shape.WHOLE || (gone && Shape.isElement(path))) {
      all.add(new Difference(path, before, after));
      return;
    }
    String name = path.isEmpty() ? "" : path.getLast();
    Map<String, JsonNode> here = Shape.children(shape, name, before);
    Map<String, JsonNode> there = Shape.children(shape, name, after);
    for (String key : union(here.keySet(), there.keySet())) {
      compare(with(path, key), here.get(key), there.get(key), all);
    }
  }
}
