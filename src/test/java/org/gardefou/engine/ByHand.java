package org.gardefou.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.GiveUp;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.LawBook;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of a few lines, for examples worked by hand. A criterion is there once it is named,
 * and weighs 10 unless said otherwise; words are a, b, c, d; numbers are whole, from 0 to 100.
 */
final class ByHand {
  private static final Set<Phase> PHASES = Set.of(Phase.values());
  private static final Set<ClientKind> KINDS = Set.of(ClientKind.values());
  private static final List<Choice> WORDS =
      Stream.of("a", "b", "c", "d").map(id -> new Choice(id, text(id))).toList();

  private final Map<String, Asked> facts = new LinkedHashMap<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Map<String, Checked> rules = new LinkedHashMap<>();
  private final Map<String, Sign> greens = new LinkedHashMap<>();
  private final Map<String, String> giveUps = new LinkedHashMap<>();
  private final List<ExclusionGroup> groups = new ArrayList<>();

  /** A question on its way into the catalogue. */
  static final class Asked {
    private final FactType type;
    private Fact.Ask ask = Fact.Ask.CLIENT;
    private Set<Fact.Flag> flags = Set.of();
    private Set<Phase> phases = PHASES;
    private Set<ClientKind> kinds = KINDS;
    private @Nullable String value;
    private @Nullable String when;
    private List<Integer> steps = List.of();
    private @Nullable String detailOf;
    private List<String> counted = List.of();
    private @Nullable Count count;
    private int atLeast;

    private Asked(FactType type) {
      this.type = type;
    }

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

    Asked detailOf(String words) {
      detailOf = words;
      return this;
    }

    /** Words that numbers decide, one word further at each step. */
    Asked by(String number, @Nullable String condition, Integer... rising) {
      value = number;
      when = condition;
      steps = List.of(rising);
      return this;
    }
  }

  /** A rule on its way into the catalogue. */
  static final class Checked {
    private final String criterion;
    private final Map<Severity, String> tiers = new EnumMap<>(Severity.class);
    private Set<Phase> phases = EnumSet.allOf(Phase.class);
    private boolean question = true;
    private boolean askSelf;
    private List<String> clauses = List.of();

    private Checked(String criterion) {
      this.criterion = criterion;
    }

    Checked tier(Severity severity, String condition) {
      tiers.put(severity, condition);
      return this;
    }

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

    /** Lowered by the clause K. */
    Checked mitigable() {
      clauses = List.of("K");
      return this;
    }
  }

  private record Sign(String criterion, String when, boolean pays, Set<Phase> phases) {}

  private Asked asked(String id, FactType type) {
    Asked fact = new Asked(type);
    facts.put(id, fact);
    return fact;
  }

  Asked yesNo(String id) {
    return asked(id, FactType.YESNO);
  }

  Asked number(String id) {
    return asked(id, FactType.NUMBER);
  }

  Asked words(String id) {
    return asked(id, FactType.WORDS);
  }

  void count(String id, int atLeast, String... conditions) {
    Asked fact = yesNo(id);
    fact.counted = List.of(conditions);
    fact.atLeast = atLeast;
  }

  void countRules(String id, int atLeast, Severity severity, String criterion) {
    yesNo(id).count = new Count.OfRules(atLeast, severity, Set.of(criterion));
  }

  Checked rule(String id, String criterion, Severity severity, String condition) {
    criteria.computeIfAbsent(criterion, c -> criterion(c, 10));
    Checked rule = new Checked(criterion).tier(severity, condition);
    rules.put(id, rule);
    return rule;
  }

  void green(String id, String criterion, String when) {
    green(id, criterion, when, false, PHASES);
  }

  void green(String id, String criterion, String when, boolean pays, Set<Phase> phases) {
    criteria.computeIfAbsent(criterion, c -> criterion(c, 10));
    greens.put(id, new Sign(criterion, when, pays, phases));
  }

  void giveUp(String id, String when) {
    giveUps.put(id, when);
  }

  void weight(String criterion, int weight) {
    criteria.put(criterion, criterion(criterion, weight));
  }

  void group(boolean sameCriterion, String... members) {
    groups.add(new ExclusionGroup(sameCriterion, Set.of(members)));
  }

  static Text text(String word) {
    return new Text(word, word);
  }

  private static Criterion criterion(String id, int weight) {
    Text name = text(id);
    return new Criterion(
        id, id, name, name, name, name, BigDecimal.valueOf(weight), "icon", false, false, false);
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

  Catalogue catalogue() {
    CelEnvironment environment = environment();
    Map<String, Fact> made = new LinkedHashMap<>();
    facts.forEach((id, fact) -> made.put(id, fact(id, fact, environment)));
    Map<String, Rule> checked = new LinkedHashMap<>();
    rules.forEach((id, rule) -> checked.put(id, rule(id, rule, environment)));
    Map<String, Green> signs = new LinkedHashMap<>();
    greens.forEach((id, green) -> signs.put(id, green(id, green, environment)));
    Map<String, GiveUp> given = new LinkedHashMap<>();
    giveUps.forEach(
        (id, when) ->
            given.put(
                id, new GiveUp(id, compile(when, CelType.BOOL, environment), List.of(text(id)))));
    return new Catalogue(
        "by hand",
        LocalDate.of(2026, 11, 1),
        new Thresholds(20, 45, 3, 2, 3, 2, 2, 3, 0.6, 0.3),
        environment,
        criteria,
        made,
        checked,
        signs,
        given,
        Map.of("K", new Clause("K", text("K"), text("K"), List.of())),
        groups,
        Map.of(),
        new LawBook(Map.of(), List.of()));
  }

  private CelEnvironment environment() {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("client.kind", CelType.STRING);
    names.put("mission.phase", CelType.STRING);
    facts.forEach((id, fact) -> names.put(id, fact.type.celType()));
    return CelEnvironment.of(names);
  }

  private static Fact fact(String id, Asked fact, CelEnvironment environment) {
    return new Fact(
        id,
        id,
        "f",
        fact.type,
        fact.phases,
        fact.kinds,
        fact.flags,
        fact.ask,
        text(id),
        text(id + "?"),
        text(id),
        text(id),
        fact.type == FactType.WORDS ? WORDS : List.of(),
        List.of(),
        null,
        fact.type == FactType.NUMBER
            ? new Fact.Range(BigDecimal.ZERO, BigDecimal.valueOf(100), true)
            : null,
        exact(fact, environment),
        fact.detailOf,
        fact.counted.isEmpty() ? fact.count : counted(fact, environment),
        null);
  }

  private static Count counted(Asked fact, CelEnvironment environment) {
    return new Count.OfConditions(
        fact.atLeast,
        fact.counted.stream().map(one -> compile(one, CelType.BOOL, environment)).toList());
  }

  private static @Nullable Exact exact(Asked fact, CelEnvironment environment) {
    return fact.value == null
        ? null
        : new Exact(
            compile(fact.value, CelType.DOUBLE, environment),
            fact.when == null ? null : compile(fact.when, CelType.BOOL, environment),
            fact.steps.stream().map(BigDecimal::valueOf).toList());
  }

  private static Rule rule(String id, Checked rule, CelEnvironment environment) {
    Map<Severity, CelProgram> tiers = new EnumMap<>(Severity.class);
    rule.tiers.forEach(
        (severity, condition) ->
            tiers.put(severity, compile(condition, CelType.BOOL, environment)));
    return new Rule(
        id,
        rule.criterion,
        rule.phases,
        KINDS,
        tiers,
        List.of(text(id)),
        rule.question ? text(id + "?") : null,
        rule.askSelf,
        text(id),
        rule.clauses,
        true,
        null,
        List.of(),
        List.of(),
        null,
        null,
        false);
  }

  private static Green green(String id, Sign sign, CelEnvironment environment) {
    CelProgram when = compile(sign.when(), CelType.BOOL, environment);
    List<Text> words = List.of(text(id));
    return new Green(id, sign.criterion(), sign.phases(), when, words, sign.pays(), List.of());
  }

  private static CelProgram compile(String source, CelType type, CelEnvironment environment) {
    if (Cel.compile(source, environment, type) instanceof CelResult.Compiled compiled) {
      return Objects.requireNonNull(compiled.program());
    }
    throw new IllegalArgumentException(source);
  }
}
