package org.gardefou.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Optional<Rule> rule(Node node, String criterion, boolean own) {
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
            node.optional("family").orElse(null),
            node.strings("sources"),
            node.optional("mark").orElse(null),
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
      String name = severity.name().toLowerCase(java.util.Locale.ROOT);
      if (node.has(name)) {
        expressions.condition(node.at(name)).ifPresent(tier -> tiers.put(severity, tier));
      }
    }
    return tiers;
  }

  Optional<Green> green(Node node, String criterion) {
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
    return expressions
        .condition(node.at("when"))
        .map(when -> new GiveUp(node.string("id"), when, node.texts("text")));
  }

  static Clause clause(Node node) {
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
