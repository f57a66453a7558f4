package org.gardefou.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue whose questions and rules differ in more than what they read: in whom is asked,
 * when, and what is said. Each says its own id, its question with a question mark. A criterion is
 * there once it is named, and weighs 10 unless said otherwise.
 */
final class ByHand {
  private final CatalogueBuilder builder = new CatalogueBuilder();
  private final Map<String, Asked> facts = new HashMap<>();
  private final Map<String, Checked> rules = new HashMap<>();
  private final Set<String> criteria = new HashSet<>();

  /** What is unusual about a question. */
  static final class Asked {
    private Fact.Ask ask = Fact.Ask.CLIENT;
    private Set<Fact.Flag> flags = Set.of();
    private Set<Phase> phases = Set.of(Phase.values());
    private Set<ClientKind> kinds = Set.of(ClientKind.values());

    Asked of(Fact.Ask whom) {
      ask = whom;
      return this;
    }

    Asked mustKnow() {
      flags = Set.of(Fact.Flag.MUST_KNOW);
      return this;
    }

    Asked in(Phase phase) {
      phases = Set.of(phase);
      return this;
    }

    Asked ofKind(ClientKind kind) {
      kinds = Set.of(kind);
      return this;
    }

    private Fact of(Fact fact) {
      return new Fact(
          fact.id(),
          fact.ref(),
          fact.section(),
          fact.type(),
          phases,
          kinds,
          flags,
          ask,
          fact.shortName(),
          text(fact.id() + "?"),
          fact.help(),
          fact.why(),
          fact.choices(),
          fact.anchors(),
          fact.unit(),
          fact.range(),
          fact.exact(),
          fact.detailOf(),
          fact.count(),
          fact.counter());
    }
  }

  /** What is unusual about a rule. */
  static final class Checked {
    private Set<Phase> phases = Set.of(Phase.values());
    private boolean question = true;
    private boolean askSelf;

    Checked in(Phase phase) {
      phases = Set.of(phase);
      return this;
    }

    Checked withoutQuestion() {
      question = false;
      return this;
    }

    Checked askSelf() {
      askSelf = true;
      return this;
    }

    private Rule of(Rule rule) {
      return new Rule(
          rule.id(),
          rule.criterion(),
          phases,
          rule.kinds(),
          rule.tiers(),
          List.of(text(rule.id())),
          question ? text(rule.id() + "?") : null,
          askSelf,
          rule.why(),
          rule.clauses(),
          rule.mitigable(),
          rule.family(),
          rule.sources(),
          rule.law(),
          rule.mark(),
          rule.veto(),
          rule.own());
    }
  }

  static Text text(String word) {
    return new Text(word, word);
  }

  private Asked asked(String id) {
    return facts.computeIfAbsent(id, fact -> new Asked());
  }

  private void named(String criterion) {
    if (criteria.add(criterion)) {
      builder.criterion(criterion, 10);
    }
  }

  Asked yesNo(String id) {
    builder.yesNo(id);
    return asked(id);
  }

  /** A whole number from 0 to 100. */
  Asked number(String id) {
    builder.whole(id, 0, 100);
    return asked(id);
  }

  void detail(String id, String words) {
    builder.detail(id, words);
  }

  Asked words(String id) {
    builder.words(id);
    return asked(id);
  }

  /** Words that numbers decide, one word further at each step. */
  void words(String id, String value, @Nullable String when, int... steps) {
    builder.words(id, value, when, steps);
  }

  void count(String id, int atLeast, String... conditions) {
    builder.count(id, atLeast, conditions);
  }

  void reds(String id, int atLeast, String criterion) {
    builder.reds(id, atLeast, criterion);
  }

  Checked rule(String id, String criterion, Severity severity, String when) {
    return rule(id, criterion, Map.of(severity, when));
  }

  Checked rule(String id, String criterion, Map<Severity, String> tiers) {
    return rule(id, criterion, tiers, List.of());
  }

  /** A rule that clauses lower. */
  Checked rule(String id, String criterion, Map<Severity, String> tiers, List<String> clauses) {
    named(criterion);
    builder.rule(id, criterion, tiers, clauses);
    return rules.computeIfAbsent(id, rule -> new Checked());
  }

  void green(String id, String criterion, String when) {
    green(id, criterion, when, false, Set.of(Phase.values()));
  }

  void green(String id, String criterion, String when, boolean pays, Set<Phase> phases) {
    named(criterion);
    builder.green(id, criterion, when, pays, phases);
  }

  void giveUp(String id, String when) {
    builder.giveUp(id, when);
  }

  void criterion(String id, int weight, boolean payable) {
    criteria.add(id);
    builder.criterion(id, weight, false, payable);
  }

  void group(boolean sameCriterion, String... members) {
    builder.group(sameCriterion, members);
  }

  Catalogue catalogue() {
    Catalogue plain = builder.build();
    Map<String, Fact> asked = new LinkedHashMap<>();
    plain.facts().forEach((id, fact) -> asked.put(id, asked(id).of(fact)));
    Map<String, Rule> checked = new LinkedHashMap<>();
    plain
        .rules()
        .forEach((id, rule) -> checked.put(id, Objects.requireNonNull(rules.get(id)).of(rule)));
    return new Catalogue(
        plain.version(),
        plain.date(),
        plain.thresholds(),
        plain.environment(),
        plain.criteria(),
        asked,
        checked,
        plain.greens(),
        plain.giveUps(),
        plain.clauses(),
        plain.groups(),
        plain.incidents(),
        plain.law());
  }

  /** A prospect of a business client, nothing answered. */
  Fixture empty() {
    return new Fixture(
        catalogue(),
        Client.create("Client", ClientKind.BUSINESS),
        Mission.create("Mission", Phase.PROSPECT));
  }

  /** How it was worked out. */
  static Workings workings(Fixture fixture) {
    return new Engine(fixture.catalogue(), Freelancer.create())
        .examine(fixture.client(), fixture.mission(), Fixture.DAY)
        .workings();
  }
}
