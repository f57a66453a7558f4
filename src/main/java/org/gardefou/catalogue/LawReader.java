package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;

/** Reads the law packs. An entry with a fault is left out, the others stay. */
final class LawReader {
  private LawReader() {}

  /** The book that the files of the packs make. */
  static LawBook book(Node law, List<Node> files) {
    law.only("files", "topics");
    Map<String, Text> topics = new LinkedHashMap<>();
    law.list("topics").forEach(topic -> topics.put(topic.string("id"), topic.text("label")));
    Set<String> names = new TreeSet<>(law.strings("files"));
    return new LawBook(
        topics, files.stream().map(file -> pack(file, names, topics.keySet())).toList());
  }

  private static LawPack pack(Node node, Set<String> packs, Set<String> topics) {
    node.only("format", "id", "name", "countries", "fallback", "entries");
    Pieces<LawEntry> entries = new Pieces<>(LawEntry::id);
    entries.read(node.list("entries"), entry -> Optional.of(entry(entry, topics)));
    return new LawPack(
        node.oneOf("id", packs),
        node.text("name"),
        Set.copyOf(node.strings("countries")),
        node.optionalOf("fallback", packs),
        List.copyOf(entries.byId().values()));
  }

  private static LawEntry entry(Node node, Set<String> topics) {
    node.only(
        "id", "topic", "kinds", "cite", "text", "figures", "validOn", "pending", "sources", "mark");
    return new LawEntry(
        node.string("id"),
        node.oneOf("topic", topics),
        FactReader.constants(node, "kinds", ClientKind.class),
        node.text("cite"),
        node.text("text"),
        figures(node.at("figures")),
        node.date("validOn"),
        node.has("pending") ? node.text("pending") : null,
        node.optionalOf("mark", RuleReader.MARKS));
  }

  private static Map<String, BigDecimal> figures(Node node) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    node.properties().forEach(figure -> figures.put(figure.name(), node.number(figure.name())));
    return figures;
  }
}
