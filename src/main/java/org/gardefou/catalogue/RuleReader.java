package org.gardefou.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * Reads rules, good signs and what she would give up. A piece with a refused expression is left
 * out.
 */
record RuleReader(Expressions expressions) {
  /** Rules that can be acknowledged but not switched off (domain.md A.5). */
  private static final Set<String> FAMILIES = Set.of("health", "abuse", "unlawful", "fraud");

  /** Not verified, an assumption (domain.md, marks). */
  static final Set<String> MARKS = Set.of("K", "A");

  private static final String[] PROPERTIES = {
    "id",
    "criterion",
    "phases",
    "kinds",
    "tiers",
    "evidence",
    "question",
    "askSelf",
    "why",
    "clauses",
    "mitigable",
    "family",
    "law",
    "sources",
    "mark",
    "veto"
  };

  Optional<Rule> rule(Node node, String criterion, boolean own) {
    if (!own) {
      node.only(PROPERTIES);
    }
    Map<Severity, CelProgram> tiers = tiers(node.at("tiers"));
    Rule rule =
        new Rule(
            node.string("id"),
            criterion,
            FactReader.constants(node, "phases", Phase.class),
            FactReader.constants(node, "kinds", ClientKind.class),
            tiers,
            node.texts("evidence"),
            node.has("question") ? node.text("question") : null,
            node.flag("askSelf"),
            own && !node.has("why") ? ownWhy(node) : node.text("why"),
            node.strings("clauses"),
            !node.has("mitigable") || node.flag("mitigable"),
            node.optionalOf("family", FAMILIES),
            node.strings("sources"),
            node.strings("law"),
            node.optionalOf("mark", MARKS),
            node.has("veto") ? node.text("veto") : null,
            own);
    boolean whole = tiers.size() == node.at("tiers").properties().size() && !tiers.isEmpty();
    return whole ? Optional.of(rule) : Optional.empty();
  }

  /** Where she does not say why, the name of her rule does. */
  private static Text ownWhy(Node node) {
    return node.has("name") ? node.text("name") : Bilingual.text("rules.own.why");
  }

  private Map<Severity, CelProgram> tiers(Node node) {
    Map<Severity, CelProgram> tiers = new EnumMap<>(Severity.class);
    node.only("info", "caution", "red", "dealbreaker");
    for (Severity severity : Severity.values()) {
      String name = severity.id();
      if (node.has(name)) {
        expressions.condition(node.at(name)).ifPresent(tier -> tiers.put(severity, tier));
      }
    }
    return tiers;
  }

  Optional<Green> green(Node node, String criterion) {
    node.only("id", "phases", "when", "text", "pays", "sources");
    return expressions
        .condition(node.at("when"))
        .map(
            when ->
                new Green(
                    node.string("id"),
                    criterion,
                    FactReader.constants(node, "phases", Phase.class),
                    when,
                    node.texts("text"),
                    node.flag("pays"),
                    node.strings("sources")));
  }

  Optional<GiveUp> giveUp(Node node) {
    node.only("id", "when", "text");
    return expressions
        .condition(node.at("when"))
        .map(when -> new GiveUp(node.string("id"), when, node.texts("text")));
  }

  static Clause clause(Node node) {
    node.only("id", "name", "text", "private", "note", "slots");
    List<Clause.Slot> slots =
        node.list("slots").stream()
            .map(s -> new Clause.Slot(s.string("id"), s.text("label"), s.text("default")))
            .toList();
    return new Clause(
        node.string("id"),
        node.text("name"),
        node.text("text"),
        slots,
        node.has("private") ? node.text("private") : null,
        node.has("note") ? node.text("note") : null);
  }
}
