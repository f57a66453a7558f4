package org.gardefou.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gardefou.model.Freelancer;

/** Rules of her own, checked like the built-in ones. */
final class OwnRules {
  /** The most rules of her own. */
  static final int MOST = 200;

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private final Catalogue catalogue;
  private final Problems problems;
  private final List<Rule> read;

  /** Rules over a catalogue that has her own questions already. */
  OwnRules(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.read = new ArrayList<>(catalogue.rules().values());
  }

  Map<String, Rule> read(String file, Freelancer freelancer) {
    RuleReader reader = new RuleReader(new Expressions(catalogue.environment()));
    return new OwnPieces(file, "ownRules", MOST, ID, problems)
        .read(freelancer.ownRules(), catalogue.rules().keySet(), node -> rule(node, file, reader));
  }

  private Optional<Rule> rule(Node node, String file, RuleReader reader) {
    node.only(
        "id",
        "criterion",
        "name",
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
        "sources",
        "mark");
    if (node.has("name")) {
      node.text("name");
    }
    if (node.at("tiers").properties().isEmpty()) {
      noTier(node);
    }
    Optional<Rule> rule = reader.rule(node, node.string("criterion"), true);
    rule.ifPresent(r -> check(r, node));
    return rule;
  }

  /** Warns of what is odd, beside the built-in rules and her own before it. */
  private void check(Rule rule, Node node) {
    new CatalogueChecker(catalogue).rule(rule, node);
    if (read.stream().noneMatch(other -> other.id().equals(rule.id()))) {
      new StaticChecks(catalogue).rule(rule, read, node.file(), node.path()).forEach(problems::add);
      read.add(rule);
    }
  }

  private void noTier(Node node) {
    problems.add(
        node.at("tiers"),
        Problem.Code.MISSING,
        "a rule has a condition for at least one severity",
        "une règle a une condition pour au moins une gravité");
  }
}
