package org.gardefou.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.ExclusionGroup;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.catalogue.GiveUp;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.Incident;
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
 * Puts a small catalogue together: facts first, then what reads them. Its one clause is {@code K};
 * conditions begin at 20 points, a no at 45, 2 reds or 3 cautions over 2 criteria.
 */
public final class CatalogueBuilder {
  public static final Text TEXT = new Text("text", "texte");
  private static final List<Choice> WORDS = choices("a", "b", "c", "d");

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Green> greens = new LinkedHashMap<>();
  private final Map<String, GiveUp> giveUps = new LinkedHashMap<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final List<ExclusionGroup> groups = new ArrayList<>();
  private final Map<String, Incident> incidents = new LinkedHashMap<>();

  private CelEnvironment environment =
      CelEnvironment.of(Map.of("client.kind", CelType.STRING, "mission.phase", CelType.STRING));

  private static List<Choice> choices(String... ids) {
    return Stream.of(ids).map(id -> new Choice(id, TEXT)).toList();
  }

  public CatalogueBuilder yesNo(String id) {
    return fact(id, FactType.YESNO, List.of(), null, null, null, null, null);
  }

  /** A choice among a, b, c, d. */
  public CatalogueBuilder choice(String id) {
    return fact(id, FactType.CHOICE, WORDS, null, null, null, null, null);
  }

  /** The words a, b, c, d in that order. */
  public CatalogueBuilder words(String id) {
    return fact(id, FactType.WORDS, WORDS, null, null, null, null, null);
  }

  /** The same words, decided by numbers. */
  public CatalogueBuilder words(String id, String value, @Nullable String when, int... steps) {
    CelProgram condition = when == null ? null : bool(when);
    List<BigDecimal> limits = new ArrayList<>();
    for (int step : steps) {
      limits.add(BigDecimal.valueOf(step));
    }
    Exact exact = new Exact(compile(value, CelType.DOUBLE), condition, limits);
    return fact(id, FactType.WORDS, WORDS, null, exact, null, null, null);
  }

  /** A scale of five. */
  public CatalogueBuilder scale(String id) {
    return fact(id, FactType.SCALE, List.of(), null, null, null, null, null);
  }

  public CatalogueBuilder date(String id) {
    return fact(id, FactType.DATE, List.of(), null, null, null, null, null);
  }

  /** A whole number. */
  public CatalogueBuilder whole(String id, int min, int max) {
    return fact(id, FactType.NUMBER, List.of(), range(min, max, true), null, null, null, null);
  }

  /** A whole number from 0 to 4 that only refines a words fact. */
  public CatalogueBuilder detail(String id, String words) {
    return fact(id, FactType.NUMBER, List.of(), range(0, 4, true), null, words, null, null);
  }

  /** A number without limits. */
  public CatalogueBuilder number(String id) {
    return fact(id, FactType.NUMBER, List.of(), null, null, null, null, null);
  }

  /** An amount, with cents. */
  public CatalogueBuilder money(String id, int min, int max) {
    return fact(id, FactType.MONEY, List.of(), range(min, max, false), null, null, null, null);
  }

  /** A fact that is true once so many conditions are. */
  public CatalogueBuilder count(String id, int atLeast, String... conditions) {
    List<CelProgram> programs = Stream.of(conditions).map(this::bool).toList();
    Count count = new Count.OfConditions(atLeast, programs);
    return fact(id, FactType.YESNO, List.of(), null, null, null, count, null);
  }

  /** A fact that is true once a rule of these criteria is red. */
  public CatalogueBuilder reds(String id, String... criteria) {
    return reds(id, 1, criteria);
  }

  /** A fact that is true once so many rules of these criteria are red. */
  public CatalogueBuilder reds(String id, int atLeast, String... criteria) {
    Count count = new Count.OfRules(atLeast, Severity.RED, Set.of(criteria));
    return fact(id, FactType.YESNO, List.of(), null, null, null, count, null);
  }

  /** A yes or no that the journal answers. */
  public CatalogueBuilder noted(String id, Counter counter) {
    return fact(id, FactType.YESNO, List.of(), null, null, null, null, counter);
  }

  /** A number up to 1,000 that the journal answers. */
  public CatalogueBuilder counted(String id, Counter counter) {
    Fact.Range range = range(0, 1_000, false);
    return fact(id, FactType.NUMBER, List.of(), range, null, null, null, counter);
  }

  /** A kind of entry that speaks against the client. */
  public CatalogueBuilder incident(String id, boolean personal) {
    incidents.put(
        id,
        new Incident(
            id,
            TEXT,
            Set.of(),
            false,
            false,
            personal,
            Incident.Sign.NOTE,
            Incident.When.ANY,
            List.of()));
    return this;
  }

  private static Fact.Range range(int min, int max, boolean whole) {
    return new Fact.Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max), whole);
  }

  private CatalogueBuilder fact(
      String id,
      FactType type,
      List<Choice> choices,
      Fact.@Nullable Range range,
      @Nullable Exact exact,
      @Nullable String detailOf,
      @Nullable Count count,
      @Nullable Counter counter) {
    environment = environment.with(Map.of(id, type.celType()));
    facts.put(
        id,
        new Fact(
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
            choices,
            type == FactType.SCALE ? List.of(TEXT, TEXT, TEXT, TEXT, TEXT) : List.of(),
            null,
            range,
            exact,
            detailOf,
            count,
            counter));
    return this;
  }

  public CatalogueBuilder criterion(String id, int weight) {
    return criterion(id, weight, false, false);
  }

  /** A criterion about health. */
  public CatalogueBuilder health(String id) {
    criteria.put(id, criterion(id, BigDecimal.ONE, true, false, false));
    return this;
  }

  public CatalogueBuilder criterion(String id, int weight, boolean workable, boolean payable) {
    criteria.put(id, criterion(id, BigDecimal.valueOf(weight), false, workable, payable));
    return this;
  }

  private static Criterion criterion(
      String id, BigDecimal weight, boolean health, boolean workable, boolean payable) {
    return new Criterion(
        id, "f" + id, TEXT, TEXT, TEXT, TEXT, weight, "icon", health, workable, payable);
  }

  /** A catalogue with these rules alone: without good signs, what would be given up, and groups. */
  public static Catalogue withRules(Catalogue all, Map<String, Rule> rules) {
    return new Catalogue(
        all.version(),
        all.date(),
        all.thresholds(),
        all.environment(),
        all.criteria(),
        all.facts(),
        rules,
        Map.of(),
        Map.of(),
        all.clauses(),
        List.of(),
        all.incidents(),
        all.law());
  }

  public CatalogueBuilder rule(String id, String criterion, Severity severity, String when) {
    return rule(id, criterion, Map.of(severity, when), List.of());
  }

  public CatalogueBuilder rule(
      String id, String criterion, Map<Severity, String> tiers, List<String> clauses) {
    Map<Severity, CelProgram> programs = new LinkedHashMap<>();
    tiers.forEach((severity, when) -> programs.put(severity, bool(when)));
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
            clauses,
            true,
            null,
            List.of(),
            List.of(),
            null,
            null,
            false));
    return this;
  }

  public CatalogueBuilder green(String id, String criterion, String when) {
    return green(id, criterion, when, false);
  }

  public CatalogueBuilder green(String id, String criterion, String when, boolean pays) {
    return green(id, criterion, when, pays, Set.of(Phase.values()));
  }

  /** A good sign in some phases only. */
  public CatalogueBuilder green(
      String id, String criterion, String when, boolean pays, Set<Phase> phases) {
    greens.put(id, new Green(id, criterion, phases, bool(when), List.of(TEXT), pays, List.of()));
    return this;
  }

  public CatalogueBuilder giveUp(String id, String when) {
    giveUps.put(id, new GiveUp(id, bool(when), List.of(TEXT)));
    return this;
  }

  public CatalogueBuilder group(boolean sameCriterion, String... members) {
    groups.add(new ExclusionGroup(sameCriterion, Set.of(members)));
    return this;
  }

  /** The facts so far. */
  public Map<String, Fact> facts() {
    return facts;
  }

  public Catalogue build() {
    return new Catalogue(
        "small",
        LocalDate.of(2026, 11, 1),
        new Thresholds(20, 45, 2, 2, 3, 2, 3, 4, 0.6, 0.3),
        environment,
        criteria,
        facts,
        rules,
        greens,
        giveUps,
        Map.of("K", new Clause("K", TEXT, TEXT, List.of())),
        groups,
        incidents,
        new LawBook(Map.of(), List.of()));
  }

  private CelProgram bool(String source) {
    return compile(source, CelType.BOOL);
  }

  private CelProgram compile(String source, CelType type) {
    if (Cel.compile(source, environment, type) instanceof CelResult.Compiled compiled) {
      return Objects.requireNonNull(compiled.program());
    }
    throw new IllegalArgumentException(source);
  }
}
