package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelType;

/** A catalogue while it is being read: pieces with faults can still be left out. */
final class CatalogueDraft {
  private static final String[] PROPERTIES = {
    "format", "version", "date", "thresholds", "files", "law", "scales", "incidents", "groups"
  };

  private final Catalogue frame;
  private final Pieces<Fact> facts = new Pieces<>(Fact::id);
  private final Pieces<Rule> rules = new Pieces<>(Rule::id);
  private final Pieces<Green> greens = new Pieces<>(Green::id);
  private final Pieces<GiveUp> giveUps = new Pieces<>(GiveUp::id);
  private final Pieces<Clause> clauses = new Pieces<>(Clause::id);

  private CatalogueDraft(Catalogue frame) {
    this.frame = frame;
  }

  static CatalogueDraft read(Node index, List<Node> parts, List<Node> packs) {
    index.only(PROPERTIES);
    CatalogueDraft draft = new CatalogueDraft(frame(index, parts, packs));
    Expressions expressions = new Expressions(draft.frame.environment());
    FactReader factReader = new FactReader(expressions, scales(index, parts));
    parts.forEach(part -> draft.read(part, factReader, new RuleReader(expressions)));
    return draft;
  }

  /** What stands around the pieces. */
  private static Catalogue frame(Node index, List<Node> parts, List<Node> packs) {
    List<Node> criteria =
        parts.stream().filter(p -> p.has("criterion")).map(p -> p.at("criterion")).toList();
    return new Catalogue(
        index.string("version"),
        index.date("date"),
        thresholds(index.at("thresholds")),
        environment(parts),
        read(criteria, CatalogueDraft::criterion, Criterion::id),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        groups(index),
        read(index.list("incidents"), CatalogueDraft::incident, Incident::id),
        LawReader.book(index.at("law"), packs));
  }

  private static <T> Map<String, T> read(
      List<Node> nodes, Function<Node, T> reader, Function<T, String> id) {
    return new Pieces<>(id).read(nodes, node -> Optional.of(reader.apply(node))).byId();
  }

  private void read(Node part, FactReader factReader, RuleReader reader) {
    part.only("format", "criterion", "scales", "facts", "rules", "greens", "clauses", "giveUps");
    facts.read(part.list("facts"), node -> Optional.of(factReader.read(node)));
    clauses.read(part.list("clauses"), node -> Optional.of(RuleReader.clause(node)));
    giveUps.read(part.list("giveUps"), reader::giveUp);
    if (part.has("criterion")) {
      String criterion = part.at("criterion").string("id");
      rules.read(part.list("rules"), node -> reader.rule(node, criterion, false));
      greens.read(part.list("greens"), node -> reader.green(node, criterion));
    }
  }

  /** The catalogue without the pieces that name something that does not exist. */
  Catalogue checked() {
    Catalogue catalogue = catalogue();
    while (drop(new CatalogueChecker(catalogue))) {
      catalogue = catalogue();
    }
    return catalogue;
  }

  private boolean drop(CatalogueChecker check) {
    return facts.drop(check::fact)
        | clauses.drop(check::clause)
        | rules.drop(check::rule)
        | greens.drop(check::green)
        | giveUps.drop(check::giveUp);
  }

  private Catalogue catalogue() {
    return new Catalogue(
        frame.version(),
        frame.date(),
        frame.thresholds(),
        frame.environment(),
        frame.criteria(),
        facts.byId(),
        rules.byId(),
        greens.byId(),
        giveUps.byId(),
        clauses.byId(),
        frame.groups(),
        frame.incidents(),
        frame.law());
  }

  /** Faults in the declarations are told where the facts are read. */
  private static CelEnvironment environment(List<Node> parts) {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("client.kind", CelType.STRING);
    names.put("mission.phase", CelType.STRING);
    parts.stream()
        .flatMap(part -> part.list("facts").stream())
        .forEach(fact -> fact.declared().ifPresent(type -> names.put(fact.string("id"), type)));
    return CelEnvironment.of(names);
  }

  private static Map<String, Scale> scales(Node index, List<Node> parts) {
    List<Node> all = new ArrayList<>(index.list("scales"));
    parts.forEach(part -> all.addAll(part.list("scales")));
    return read(all, CatalogueDraft::scale, Scale::id);
  }

  private static Scale scale(Node node) {
    return new Scale(
        node.string("id"),
        node.list("words").stream().map(w -> new Choice(w.string("id"), w.text("label"))).toList());
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

  private static Incident incident(Node node) {
    node.only("id", "name", "details", "good", "neutral", "personal", "sign", "when", "words");
    node.at("words").only("french", "english");
    return new Incident(
        node.string("id"),
        node.text("name"),
        node.constants("details", Incident.Detail.class),
        node.flag("good"),
        node.flag("neutral"),
        node.flag("personal"),
        node.constant("sign", Incident.Sign.class),
        node.has("when") ? node.constant("when", Incident.When.class) : Incident.When.ANY,
        Stream.of("french", "english")
            .flatMap(language -> node.at("words").strings(language).stream())
            .toList());
  }

  private static List<ExclusionGroup> groups(Node index) {
    return index.list("groups").stream()
        .map(g -> new ExclusionGroup(g.flag("sameCriterion"), Set.copyOf(g.strings("rules"))))
        .toList();
  }
}
