package org.gardefou.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.store.Difference;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Places and values of a document in the words of the screens: which question, from what to what.
 */
final class DifferenceWords {
  private static final String MISSIONS = "missions";

  /** Properties that have a name of their own on the screens. */
  private static final Set<String> NAMED =
      Set.of(
          "name",
          "kind",
          "notes",
          "people",
          "lastContact",
          "keepUntil",
          "title",
          "phase",
          "since",
          "agreements",
          "decisions",
          "letters",
          "rehearsals",
          "leaving",
          "journal",
          "checkIns",
          "strain",
          "ended",
          "review",
          "floorRate",
          "role",
          "limits",
          "money",
          "weights",
          "thresholds",
          "severities",
          "switchedOff",
          "acknowledged",
          "ownQuestions",
          "ownRules",
          "ownBlocks",
          "houseRules",
          "settings");

  private final Catalogue catalogue;
  private final Messages messages;
  private final List<Client> sides;
  private final ValueWords values;

  /** Words for differences between states of a client; no states for those of her profile. */
  DifferenceWords(Catalogue catalogue, Messages messages, Client... sides) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.sides = List.of(sides);
    this.values = new ValueWords(catalogue, messages);
  }

  /** Moments are noted by the program; nobody reads them as a change. */
  static boolean matters(Difference difference) {
    return !difference.path().isEmpty() && !difference.path().getLast().equals("changed");
  }

  /** What differs, such as {@code Site · Deposit}. */
  String place(List<String> path) {
    if (path.isEmpty()) {
      return messages.get("data.whole");
    }
    if (!path.getFirst().equals(MISSIONS) || path.size() < 2) {
      return field(path.getFirst());
    }
    String title = title(path.get(1));
    return path.size() == 2 ? title : title + " · " + inMission(path.subList(2, path.size()));
  }

  private String title(String mission) {
    return sides.stream()
        .flatMap(client -> client.missions().stream())
        .filter(m -> m.id().equals(uuid(mission)))
        .map(Mission::title)
        .findFirst()
        .orElse(messages.get("data.field.mission"));
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private String inMission(List<String> path) {
    if (path.size() > 1 && path.getFirst().equals("answers")) {
      return Optional.ofNullable(catalogue.facts().get(path.get(1)))
          .map(Fact::shortName)
          .map(messages::of)
          .orElse(path.get(1));
    }
    if (path.size() > 1 && path.getFirst().equals("agreements")) {
      return clause(path.get(1));
    }
    return field(path.getFirst());
  }

  private String clause(String id) {
    return Optional.ofNullable(catalogue.clauses().get(id))
        .map(Clause::name)
        .map(messages::of)
        .orElse(id);
  }

  private String field(String name) {
    return NAMED.contains(name) ? messages.get("data.field." + name) : name;
  }

  /** A value at a place. */
  String value(List<String> path, @Nullable JsonNode value) {
    int answers = path.indexOf("answers");
    return answers == 2 && path.size() == 4 ? values.answer(path.get(3), value) : values.of(value);
  }

  /** From what to what. */
  String change(Difference difference) {
    return messages.get(
        "data.change",
        value(difference.path(), difference.before()),
        value(difference.path(), difference.after()));
  }

  /** The differences that matter to a person. */
  static List<Difference> mattering(List<Difference> all) {
    return all.stream().filter(DifferenceWords::matters).toList();
  }

  /** All values as one text, for a test or a screen reader. */
  Stream<String> lines(List<Difference> all) {
    return mattering(all).stream().map(d -> place(d.path()) + " " + change(d));
  }
}
