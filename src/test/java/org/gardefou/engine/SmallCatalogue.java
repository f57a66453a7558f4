package org.gardefou.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes random catalogues so small that every completion can be tried: yes/no facts, choices, words
 * that a number may decide, whole numbers from 0 to 4, counts, groups, good signs, clauses.
 */
final class SmallCatalogue {
  private static final Text TEXT = new Text("text", "texte");
  private static final List<Choice> WORDS =
      Stream.of("a", "b", "c", "d").map(id -> new Choice(id, TEXT)).toList();

  private final Random random;
  private final boolean arithmetic;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<String> atoms = new ArrayList<>();
  private CelEnvironment environment = CelEnvironment.of(Map.of());

  private SmallCatalogue(Random random, boolean arithmetic) {
    this.random = random;
    this.arithmetic = arithmetic;
  }

  /**
   * A catalogue.
   *
   * @param questions so many facts are asked, besides the number that decides a word
   * @param arithmetic whether rules compare numbers with each other
   */
  static Catalogue random(Random random, int questions, boolean arithmetic) {
    return new SmallCatalogue(random, arithmetic).make(questions);
  }

  private Catalogue make(int questions) {
    List<FactType> types = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      types.add(pick(FactType.YESNO, FactType.CHOICE, FactType.WORDS, FactType.NUMBER));
    }
    environment = environment(types);
    for (int i = 0; i < questions; i++) {
      String id = "f.q" + i;
      Exact exact = null;
      if (types.get(i) == FactType.WORDS && random.nextInt(3) == 0) {
        exact = exact(id);
      }
      put(fact(id, types.get(i), exact, null));
      atoms(id, types.get(i));
    }
    numbersTied();
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      criteria.put("C" + i, criterion("C" + i));
    }
    put(fact("f.count", FactType.YESNO, null, conditions()));
    atoms.add("f.count");
    rules(3 + random.nextInt(5), criteria.keySet());
    if (random.nextInt(3) == 0) {
      put(fact("f.reds", FactType.YESNO, null, new Count.OfRules(1, Severity.RED, Set.of("C0"))));
      rule("R-C", "C1", Map.of(pick(Severity.CAUTION, Severity.RED), "f.reds && " + condition()));
    }
    return new Catalogue(
        "small",
        LocalDate.of(2026, 11, 1),
        new Thresholds(20, 45, 2, 2, 3, 2, 3, 4, 0.6, 0.3),
        environment,
        criteria,
        facts,
        rules,
        greens(criteria.keySet()),
        Map.of(),
        Map.of("K", new Clause("K", TEXT, TEXT, List.of())),
        List.of(new ExclusionGroup(random.nextBoolean(), Set.of("R0", "R1", "R2"))),
        Map.of(),
        new LawBook(Map.of(), List.of()));
  }

  private static CelEnvironment environment(List<FactType> types) {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("client.kind", CelType.STRING);
    names.put("mission.phase", CelType.STRING);
    for (int i = 0; i < types.size(); i++) {
      names.put("f.q" + i, types.get(i).celType());
    }
    names.put("f.number", CelType.DOUBLE);
    names.put("f.count", CelType.BOOL);
    names.put("f.reds", CelType.BOOL);
    return CelEnvironment.of(names);
  }

  private void put(Fact fact) {
    facts.put(fact.id(), fact);
  }

  /** The number {@code f.number} decides a word; half of the time rules read it too. */
  private @Nullable Exact exact(String words) {
    if (facts.containsKey("f.number")) {
      return null;
    }
    put(fact("f.number", FactType.NUMBER, null, null, words));
    if (random.nextBoolean()) {
      atoms("f.number", FactType.NUMBER);
    }
    List<BigDecimal> steps = Stream.of(1, 2, 4).map(BigDecimal::valueOf).toList();
    return new Exact(number("f.number"), null, steps);
  }

  private void numbersTied() {
    List<String> numbers =
        facts.values().stream().filter(f -> f.type() == FactType.NUMBER).map(Fact::id).toList();
    for (int i = 1; arithmetic && i < numbers.size(); i++) {
      atoms.add(numbers.get(i - 1) + " > " + pick("0.5", "2.0") + " * " + numbers.get(i));
      atoms.add(numbers.get(i - 1) + " + " + numbers.get(i) + " >= " + pick("3.0", "6.0"));
    }
  }

  private void atoms(String id, FactType type) {
    switch (type) {
      case YESNO -> atoms.addAll(List.of(id, "!" + id, id + " == false"));
      case CHOICE -> atoms.addAll(List.of(id + " == 'a'", id + " in ['a', 'b']", id + " != 'c'"));
      case WORDS -> atoms.addAll(List.of(id + " >= 3", id + " <= 1", id + " == 4", "2 < " + id));
      default -> atoms.addAll(List.of(id + " > 2.0", id + " == 0.0", id + " <= 3.0"));
    }
  }

  private Count conditions() {
    List<CelProgram> some = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      some.add(bool(pick(atoms)));
    }
    return new Count.OfConditions(2, some);
  }

  private void rules(int count, Set<String> criteria) {
    for (int i = 0; i < count; i++) {
      Map<Severity, String> tiers = new EnumMap<>(Severity.class);
      tiers.put(pick(Severity.values()), condition());
      if (random.nextBoolean()) {
        tiers.put(pick(Severity.CAUTION, Severity.RED), condition());
      }
      rule("R" + i, pick(List.copyOf(criteria)), tiers);
    }
  }

  private String condition() {
    return switch (random.nextInt(5)) {
      case 0 -> pick(atoms) + " && " + pick(atoms);
      case 1 -> pick(atoms) + " || " + pick(atoms);
      case 2 -> "(" + pick(atoms) + " || " + pick(atoms) + ") && " + pick(atoms);
      case 3 -> pick(atoms) + " ? " + pick(atoms) + " : " + pick(atoms);
      default -> pick(atoms);
    };
  }

  private void rule(String id, String criterion, Map<Severity, String> tiers) {
    Map<Severity, CelProgram> programs = new EnumMap<>(Severity.class);
    tiers.forEach((severity, condition) -> programs.put(severity, bool(condition)));
    rules.put(
        id,
        new Rule(
            id,
            criterion,
            Set.of(Phase.values()),
            Set.of(ClientKind.values()),
            programs,
            List.of(TEXT),
            TEXT,
            false,
            TEXT,
            random.nextInt(3) == 0 ? List.of("K") : List.of(),
            true,
            null,
            List.of(),
            List.of(),
            null,
            null,
            false));
  }

  private Map<String, Green> greens(Set<String> criteria) {
    Map<String, Green> greens = new LinkedHashMap<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      String id = "G" + i;
      Set<Phase> phases = Set.of(Phase.values());
      String criterion = pick(List.copyOf(criteria));
      CelProgram when = bool(condition());
      greens.put(
          id,
          new Green(id, criterion, phases, when, List.of(TEXT), random.nextInt(3) == 0, List.of()));
    }
    return greens;
  }

  private Criterion criterion(String id) {
    BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(3));
    return new Criterion(
        id,
        "f" + id,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        weight,
        "icon",
        false,
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static Fact fact(String id, FactType type, @Nullable Exact exact, @Nullable Count count) {
    return fact(id, type, exact, count, null);
  }

  private static Fact fact(
      String id,
      FactType type,
      @Nullable Exact exact,
      @Nullable Count count,
      @Nullable String detailOf) {
    boolean number = type == FactType.NUMBER;
    return new Fact(
        id,
        id,
        "f",
        type,
        Set.of(Phase.values()),
        Set.of(ClientKind.values()),
        Set.of(),
        Fact.Ask.CLIENT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        type == FactType.CHOICE || type == FactType.WORDS ? WORDS : List.of(),
        List.of(),
        null,
        number ? new Fact.Range(BigDecimal.ZERO, BigDecimal.valueOf(4), true) : null,
        exact,
        detailOf,
        count,
        null);
  }

  private CelProgram bool(String source) {
    return compile(source, CelType.BOOL);
  }

  private CelProgram number(String source) {
    return compile(source, CelType.DOUBLE);
  }

  private CelProgram compile(String source, CelType type) {
    if (Cel.compile(source, environment, type) instanceof CelResult.Compiled compiled) {
      return Objects.requireNonNull(compiled.program());
    }
    throw new IllegalArgumentException(source);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
