package org.gardefou.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.engine.money.OwnFigures;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/** What is known of one mission on one day, as expressions read it. */
final class FactSheet {
  /** A fact that the mission's own data answer unless she answers it herself. */
  private static final String RELATION_MONTHS = "mission.relation_months";

  private final Catalogue catalogue;
  private final Map<String, Answer> answers;
  private final CelBindings bindings;
  private final Set<String> byNumber;
  private final Set<String> byDefault;
  private final Map<String, Set<String>> openBehind;

  private FactSheet(
      Catalogue catalogue,
      Map<String, Answer> answers,
      CelBindings bindings,
      Set<String> byNumber,
      Set<String> byDefault,
      Map<String, Set<String>> openBehind) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.bindings = bindings;
    this.byNumber = byNumber;
    this.byDefault = byDefault;
    this.openBehind = openBehind;
  }

  static FactSheet of(
      Catalogue catalogue, Freelancer freelancer, Client client, Mission mission, LocalDate today) {
    CelBindings bindings = CelBindings.of(catalogue.environment());
    bindings.bind("client.kind", client.kind().id());
    bindings.bind("mission.phase", mission.phase().id());
    Map<String, Answer> answers = new HashMap<>(mission.answers());
    ownFigures(freelancer, client, mission, today)
        .forEach((fact, answer) -> answers.merge(fact, answer, FactSheet::hersFirst));
    FactSheet sheet =
        new FactSheet(
            catalogue, answers, bindings, new HashSet<>(), new HashSet<>(), new HashMap<>());
    catalogue.facts().values().forEach(fact -> sheet.bind(fact, client, mission));
    catalogue.facts().values().forEach(sheet::applyExact);
    catalogue.facts().values().forEach(sheet::applyCount);
    return sheet;
  }

  /** Her answer counts; "I don't know" is no answer to what can be worked out. */
  private static Answer hersFirst(Answer hers, Answer workedOut) {
    return hers.status() == Answer.Status.UNKNOWN ? workedOut : hers;
  }

  /** An independent sheet with the same content. */
  FactSheet copy() {
    return new FactSheet(
        catalogue,
        answers,
        bindings.copy(),
        new HashSet<>(byNumber),
        new HashSet<>(byDefault),
        new HashMap<>(openBehind));
  }

  private static Map<String, Answer> ownFigures(
      Freelancer freelancer, Client client, Mission mission, LocalDate today) {
    Map<String, Answer> figures =
        new HashMap<>(new OwnFigures(freelancer).answers(client, mission));
    for (Limits.Kind kind : Limits.Kind.values()) {
      freelancer
          .limits()
          .of(kind)
          .ifPresent(limit -> figures.put(kind.fact(), Answer.known(Value.of(limit))));
    }
    LocalDate since = mission.since();
    if (since != null && !since.isAfter(today)) {
      long months = ChronoUnit.MONTHS.between(since, today);
      figures.put(RELATION_MONTHS, Answer.known(Value.of(months)));
    }
    return figures;
  }

  private void bind(Fact fact, Client client, Mission mission) {
    Answer answer = answers.get(fact.id());
    boolean applies =
        fact.kinds().contains(client.kind()) && fact.phases().contains(mission.phase());
    if (!applies || (answer != null && answer.status() == Answer.Status.NOT_APPLICABLE)) {
      bindings.absent(fact.id());
    } else if (answer != null && answer.value() != null) {
      Readings.celValue(fact, answer.value()).ifPresent(v -> bindings.bind(fact.id(), v));
    } else if (fact.count() instanceof Count.OwnLimit(BigDecimal otherwise)) {
      bindings.bind(fact.id(), otherwise.doubleValue());
    }
  }

  /** Lets known numbers decide a words fact. */
  void applyExact(Fact fact) {
    Exact exact = fact.exact();
    if (exact == null || !exact.names().stream().allMatch(this::known)) {
      return;
    }
    if (holds(exact.when()) && exact.value().run(bindings) instanceof Outcome.Value(Double v)) {
      bindings.bind(fact.id(), exact.position(v));
      byNumber.add(fact.id());
      byDefault.remove(fact.id());
    } else if (!known(fact.id())) {
      bindings.bind(fact.id(), 1L);
      byDefault.add(fact.id());
    }
  }

  private boolean holds(@Nullable CelProgram condition) {
    return condition == null
        || (condition.run(bindings) instanceof Outcome.Value(Boolean yes) && yes);
  }

  /** Counts the conditions of a counted fact anew. */
  void applyCount(Fact fact) {
    if (fact.count() instanceof Count.OfConditions count) {
      Tally tally = Tally.of(count, this);
      bindCount(fact, count.atLeast(), tally.certain(), tally.possible(), tally.open());
    }
  }

  /** Binds a counted fact, and remembers which open facts lie behind it. */
  void bindCount(Fact fact, int atLeast, int lower, int upper, Set<String> open) {
    openBehind.remove(fact.id());
    if (lower >= atLeast) {
      bindings.bind(fact.id(), true);
    } else if (upper < atLeast) {
      bindings.bind(fact.id(), false);
    } else {
      bindings.unknown(fact.id());
      openBehind.put(fact.id(), open);
    }
  }

  @Nullable Fact fact(String name) {
    return catalogue.facts().get(name);
  }

  CelBindings bindings() {
    return bindings;
  }

  Outcome run(CelProgram program) {
    return program.run(bindings);
  }

  /** The facts to answer behind unknown names: a counted fact stands for those that it counts. */
  Set<String> open(Set<String> names) {
    Set<String> open = new HashSet<>();
    names.forEach(name -> open.addAll(openBehind.getOrDefault(name, Set.of(name))));
    return open;
  }

  /**
   * The facts to answer to decide a program. An unknown condition of {@code ?:} hides what its
   * branches read, so there all open facts are named.
   */
  Set<String> open(CelProgram program, Outcome.Unknown unknown) {
    if (!program.hasBranches()) {
      return open(unknown.names());
    }
    Set<String> names = new HashSet<>(program.names());
    names.removeIf(name -> !isOpen(name));
    return open(names);
  }

  /** Takes a fact back to what it is on another sheet. */
  void restore(String name, FactSheet other) {
    int slot = catalogue.environment().indexOf(name);
    switch (other.bindings.state(slot)) {
      case KNOWN -> bindings.bind(slot, other.bindings.value(slot).orElseThrow());
      case UNKNOWN -> bindings.unknown(slot);
      case ABSENT -> bindings.absent(slot);
    }
    if (!other.byNumber(name)) {
      byNumber.remove(name);
    }
    if (!other.byDefault.contains(name)) {
      byDefault.remove(name);
    }
  }

  /** Whether a counted fact is the same here as on another sheet, and open for the same facts. */
  boolean countsAlike(FactSheet other, String count) {
    return agrees(other, count)
        && Objects.equals(openBehind.get(count), other.openBehind.get(count));
  }

  /** Whether a fact is the same here as on another sheet. */
  boolean agrees(FactSheet other, String name) {
    return state(name) == other.state(name) && Objects.equals(value(name), other.value(name));
  }

  /** Takes an open counted fact as something to be answered itself. */
  void detach(String count) {
    openBehind.remove(count);
  }

  boolean isOpen(String name) {
    return state(name) == CelBindings.State.UNKNOWN;
  }

  boolean known(String name) {
    return state(name) == CelBindings.State.KNOWN;
  }

  boolean absent(String name) {
    return state(name) == CelBindings.State.ABSENT;
  }

  /** What the name is bound to; null while it is open, and where it does not apply. */
  @Nullable Object value(String name) {
    return bindings.value(catalogue.environment().indexOf(name)).orElse(null);
  }

  private CelBindings.State state(String name) {
    return bindings.state(catalogue.environment().indexOf(name));
  }

  /** Whether the position of a words fact comes from known numbers. */
  boolean byNumber(String words) {
    return byNumber.contains(words);
  }

  /** Whether known numbers say all that is known of a words fact. */
  boolean followsFromNumbers(String words) {
    return byNumber.contains(words) || byDefault.contains(words);
  }

  /** The values that do not stand in her own answers, and the words that numbers decide. */
  Map<String, Value> inferred(Mission mission) {
    Map<String, Value> all = new HashMap<>();
    catalogue.facts().values().stream()
        .filter(fact -> !fact.derived())
        .filter(fact -> byNumber(fact.id()) || !answered(mission, fact))
        .forEach(fact -> reading(fact.id()).ifPresent(r -> all.put(fact.id(), r.value())));
    return all;
  }

  private static boolean answered(Mission mission, Fact fact) {
    return mission.answer(fact.id()).filter(a -> a.value() != null).isPresent();
  }

  /** The fact as a report names it, if it is known and was asked. */
  Optional<FactReading> reading(String name) {
    Fact fact = catalogue.facts().get(name);
    if (fact == null || !known(name)) {
      return Optional.empty();
    }
    Value value =
        Readings.value(fact, bindings.value(catalogue.environment().indexOf(name)).orElseThrow());
    Answer answer = answers.get(name);
    return Optional.of(
        new FactReading(
            fact,
            value,
            Readings.display(fact, value),
            answer == null ? null : answer.source(),
            answer == null ? null : answer.date()));
  }

  /**
   * Whether a number may stand in a sentence: a detail only where the numbers decide its words
   * fact, a limit only where she set it.
   */
  boolean printable(String name) {
    Fact fact = catalogue.facts().get(name);
    return fact != null
        && known(name)
        && (!(fact.count() instanceof Count.OwnLimit) || answers.containsKey(name))
        && (fact.type() == FactType.WORDS
            || fact.refines().map(this::decidedByNumber).orElse(true));
  }

  private boolean decidedByNumber(String words) {
    Fact twin = catalogue.facts().get(words);
    return twin == null || twin.exact() == null || byNumber(words);
  }
}
