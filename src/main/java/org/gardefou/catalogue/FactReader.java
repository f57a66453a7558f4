package org.gardefou.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads facts once all names and types are declared. */
record FactReader(Expressions expressions, Map<String, Scale> scales) {

  Fact read(Node node) {
    FactType type = node.constant("type", FactType.class);
    String id = node.string("id");
    boolean derived = node.has("derived");
    return new Fact(
        id,
        node.string("ref"),
        id.replaceFirst("\\..*", ""),
        type,
        constants(node, "phases", Phase.class),
        constants(node, "kinds", ClientKind.class),
        flags(node),
        derived ? Fact.Ask.SELF : node.constant("ask", Fact.Ask.class),
        node.text("short"),
        derived ? node.text("short") : node.text("question"),
        derived ? node.text("short") : node.text("help"),
        node.text("why"),
        choices(node, type),
        type == FactType.SCALE ? anchors(node) : List.of(),
        node.has("unit") ? node.text("unit") : null,
        range(node, type),
        exact(node),
        node.optional("detailOf").orElse(null),
        derived ? count(node.at("derived")) : null,
        node.has("counter") ? counter(node.at("counter")) : null);
  }

  /** Those that are named; all when the property is left out. */
  static <E extends Enum<E>> Set<E> constants(Node node, String name, Class<E> type) {
    Set<E> all = node.constants(name, type);
    return all.isEmpty() ? EnumSet.allOf(type) : all;
  }

  static Set<Fact.Flag> flags(Node node) {
    Set<Fact.Flag> flags = EnumSet.noneOf(Fact.Flag.class);
    if (node.flag("mustKnow")) {
      flags.add(Fact.Flag.MUST_KNOW);
    }
    if (node.flag("quick") || node.flag("mustKnow")) {
      flags.add(Fact.Flag.QUICK);
    }
    if (node.flag("grave")) {
      flags.add(Fact.Flag.GRAVE);
    }
    if (node.optionalOf("about", Set.of("client")) != null) {
      flags.add(Fact.Flag.CLIENT);
    }
    if (node.flag("context")) {
      flags.add(Fact.Flag.CONTEXT);
    }
    return flags;
  }

  /** Choices, or words from the mildest on, written out. */
  static List<Choice> choices(Node node) {
    return node.list("choices").stream()
        .map(c -> new Choice(c.string("id"), c.text("label")))
        .toList();
  }

  private List<Choice> choices(Node node, FactType type) {
    return switch (type) {
      case CHOICE -> choices(node);
      case WORDS -> scale(node);
      default -> List.of();
    };
  }

  private List<Choice> scale(Node node) {
    String id = node.oneOf("scale", scales.keySet());
    return Optional.ofNullable(scales.get(id)).map(Scale::words).orElse(List.of());
  }

  static List<Text> anchors(Node node) {
    List<Text> anchors = node.texts("anchors");
    if (anchors.size() != 5) {
      node.problems()
          .add(
              node.at("anchors"),
              Problem.Code.WRONG_VALUE,
              "a scale has five anchors",
              "une échelle a cinq repères");
    }
    return anchors;
  }

  static Fact.@Nullable Range range(Node node, FactType type) {
    if (type != FactType.NUMBER && type != FactType.MONEY) {
      return null;
    }
    Fact.Range range = new Fact.Range(node.number("min"), node.number("max"), node.flag("integer"));
    if (range.min().compareTo(range.max()) >= 0) {
      node.at("max")
          .problem(
              Problem.Code.WRONG_VALUE,
              "the largest value is not above the smallest",
              "la plus grande valeur ne dépasse pas la plus petite");
    }
    return range;
  }

  private @Nullable Exact exact(Node node) {
    if (!node.has("exact")) {
      return null;
    }
    Node exact = node.at("exact");
    Optional<CelProgram> value = expressions.number(exact.at("value"));
    CelProgram when =
        exact.has("when") ? expressions.condition(exact.at("when")).orElse(null) : null;
    return value.map(v -> new Exact(v, when, exact.numbers("steps"))).orElse(null);
  }

  private Count count(Node node) {
    if (node.has("limit")) {
      return new Count.OwnLimit(node.number("limit"));
    }
    int atLeast = node.number("atLeast").intValue();
    return node.has("of")
        ? new Count.OfConditions(
            atLeast,
            node.list("of").stream().flatMap(n -> expressions.condition(n).stream()).toList())
        : new Count.OfRules(
            atLeast,
            node.constant("severity", Severity.class),
            Set.copyOf(node.strings("criteria")));
  }

  private static Counter counter(Node node) {
    node.only("measure", "incidents", "of", "days");
    return new Counter(
        node.constant("measure", Counter.Measure.class),
        Set.copyOf(node.strings("incidents")),
        Set.copyOf(node.strings("of")),
        node.has("days") ? node.number("days").intValue() : null);
  }
}
