package org.gardefou.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelType;
import org.gardefou.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads a catalogue from its files, checks all of it and compiles its expressions. */
public final class CatalogueLoader {
  /** Where the files come from: the content of a file by its name. */
  @FunctionalInterface
  public interface Files {
    /** The bytes of a file, none when there is no such file. */
    Optional<byte[]> read(String name);
  }

  /** The catalogue without the pieces that were refused, and everything that is wrong. */
  public record Loaded(Catalogue catalogue, List<Problem> problems) {}

  private final JsonMapper mapper = StrictJson.mapper();
  private final Problems problems = new Problems();
  private final Files files;

  private CatalogueLoader(Files files) {
    this.files = files;
  }

  /** The catalogue that comes with the program. */
  public static Loaded builtIn() {
    return load(CatalogueLoader::resource);
  }

  /** The catalogue in the given files; {@code catalogue.json} names the others. */
  public static Loaded load(Files files) {
    return new CatalogueLoader(files).load();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = CatalogueLoader.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Loaded load() {
    Node index = file("catalogue.json");
    List<Node> parts = index.strings("files").stream().map(name -> file(name + ".json")).toList();
    Map<String, Scale> scales = scales(index, parts);
    CelEnvironment environment = environment(parts);
    Expressions expressions = new Expressions(environment);
    FactReader facts = new FactReader(expressions, scales);
    RuleReader rules = new RuleReader(expressions);
    Catalogue catalogue =
        new Catalogue(
            index.string("version"),
            date(index),
            thresholds(index.at("thresholds")),
            environment,
            collect(criteria(parts), Criterion::id),
            collect(each(parts, "facts", node -> Optional.of(facts.read(node))), Fact::id),
            collect(inCriteria(parts, "rules", (n, c) -> rules.rule(n, c, false)), Rule::id),
            collect(inCriteria(parts, "greens", rules::green), Green::id),
            collect(each(parts, "giveUps", rules::giveUp), GiveUp::id),
            collect(each(parts, "clauses", n -> Optional.of(RuleReader.clause(n))), Clause::id),
            groups(index));
    new CatalogueChecker(catalogue, problems).check();
    return new Loaded(catalogue, problems.all());
  }

  private Node file(String name) {
    return Node.root(name, parse(name), problems);
  }

  private JsonNode parse(String name) {
    try {
      return files
          .read(name)
          .map(mapper::readTree)
          .orElseGet(() -> unreadable(name, "the file is missing", "le fichier manque"));
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      return unreadable(
          name,
          "not readable as JSON" + place + ": " + e.getOriginalMessage(),
          "illisible comme JSON" + place + " : " + e.getOriginalMessage());
    }
  }

  private JsonNode unreadable(String name, String en, String fr) {
    problems.add(name, "", Problem.Code.NOT_JSON, en, fr);
    return mapper.createObjectNode();
  }

  private static LocalDate date(Node index) {
    return LocalDate.parse(index.string("date"));
  }

  private static Map<String, Scale> scales(Node index, List<Node> parts) {
    List<Node> all = new ArrayList<>(index.list("scales"));
    parts.forEach(part -> all.addAll(part.list("scales")));
    return Catalogue.byId(all.stream().map(CatalogueLoader::scale).toList(), Scale::id);
  }

  private static Scale scale(Node node) {
    return new Scale(
        node.string("id"),
        node.list("words").stream().map(w -> new Choice(w.string("id"), w.text("label"))).toList());
  }

  private static CelEnvironment environment(List<Node> parts) {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("client.kind", CelType.STRING);
    names.put("mission.phase", CelType.STRING);
    for (Node part : parts) {
      for (Node fact : part.list("facts")) {
        names.put(fact.string("id"), fact.constant("type", FactType.class).celType());
      }
    }
    return CelEnvironment.of(names);
  }

  private static Thresholds thresholds(Node node) {
    return new Thresholds(
        node.number("conditions").doubleValue(),
        node.number("decline").doubleValue(),
        node.number("reds").intValue(),
        node.number("redCriteria").intValue(),
        node.number("cautions").intValue(),
        node.number("cautionCriteria").intValue(),
        node.number("goodCriteria").intValue(),
        node.number("goodCriteriaBefore").intValue(),
        node.number("coverage").doubleValue(),
        node.number("greenShare").doubleValue());
  }

  private static List<Criterion> criteria(List<Node> parts) {
    return parts.stream()
        .filter(p -> p.has("criterion"))
        .map(p -> criterion(p.at("criterion")))
        .toList();
  }

  private static Criterion criterion(Node node) {
    return new Criterion(
        node.string("id"),
        node.string("key"),
        node.text("name"),
        node.text("short"),
        node.text("description"),
        node.text("why"),
        node.number("weight"),
        node.string("icon"),
        node.flag("health"),
        node.flag("workable"),
        node.flag("payable"));
  }

  private static <T> List<T> each(
      List<Node> parts, String name, Function<Node, Optional<T>> reader) {
    return parts.stream()
        .flatMap(part -> part.list(name).stream())
        .flatMap(node -> reader.apply(node).stream())
        .toList();
  }

  /** Reads a piece that belongs to the criterion of its file. */
  private interface InCriterion<T> {
    Optional<T> read(Node node, String criterion);
  }

  private static <T> List<T> inCriteria(List<Node> parts, String name, InCriterion<T> reader) {
    List<T> all = new ArrayList<>();
    for (Node part : parts.stream().filter(p -> p.has("criterion")).toList()) {
      String criterion = part.at("criterion").string("id");
      part.list(name).forEach(node -> reader.read(node, criterion).ifPresent(all::add));
    }
    return all;
  }

  private <T> Map<String, T> collect(List<T> all, Function<T, String> id) {
    Map<String, T> byId = Catalogue.byId(all, id);
    all.stream()
        .filter(piece -> byId.get(id.apply(piece)) != piece)
        .forEach(piece -> duplicate(id.apply(piece)));
    return byId;
  }

  private void duplicate(String id) {
    problems.add(
        "catalogue.json",
        id,
        Problem.Code.DUPLICATE,
        "the id “" + id + "” stands twice",
        "l’identifiant « " + id + " » figure deux fois");
  }

  private static List<ExclusionGroup> groups(Node index) {
    return index.list("groups").stream()
        .map(
            g ->
                new ExclusionGroup(
                    g.flag("sameCriterion"), java.util.Set.copyOf(g.strings("rules"))))
        .toList();
  }
}
