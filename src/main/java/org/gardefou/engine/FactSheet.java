package org.gardefou.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/** What is known of one mission on one day, as expressions read it. */
final class FactSheet {
  private final Catalogue catalogue;
  private final Map<String, Answer> answers;
  private final JournalAnswers journal;
  private final CelBindings bindings;
  private final Set<String> byNumber;
  private final Set<String> byDefault;
  private final Map<String, Set<String>> openBehind;

  private FactSheet(
      Catalogue catalogue,
      Map<String, Answer> answers,
      JournalAnswers journal,
      CelBindings bindings,
      Set<String> byNumber,
      Set<String> byDefault,
      Map<String, Set<String>> openBehind) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.journal = journal;
    this.bindings = bindings;
    this.byNumber = byNumber;
    this.byDefault = byDefault;
    this.openBehind = openBehind;
  }

  /**
   * @param index the journal of the mission
   */
  static FactSheet of(
      Catalogue catalogue,
      Freelancer freelancer,
      Client client,
      Mission mission,
      LocalDate today,
      JournalIndex index) {
    CelBindings bindings = CelBindings.of(catalogue.environment());
    bindings.bind("client.kind", client.kind().id());
    bindings.bind("mission.phase", mission.phase().id());
    Known known = Known.of(catalogue, freelancer, client, mission, today, index);
    FactSheet sheet =
        new FactSheet(
            catalogue,
            known.answers(),
            known.journal(),
            bindings,
            new HashSet<>(),
            new HashSet<>(),
            new HashMap<>());
    catalogue.facts().values().forEach(fact -> sheet.bind(fact, client, mission));
    catalogue.facts().values().forEach(sheet::weighWords);
    catalogue.facts().values().forEach(sheet::applyExact);
    catalogue.facts().values().forEach(sheet::applyCount);
    return sheet;
  }

  /** An independent sheet with the same content. */
  FactSheet copy() {
    return new FactSheet(
        catalogue,
        answers,
        journal,
        bindings.copy(),
        new HashSet<>(byNumber),
        new HashSet<>(byDefault),
        new HashMap<>(openBehind));
  }

  private void bind(Fact fact, Client client, Mission mission) {
    Answer answer = answers.get(fact.id());
    if (!Known.applies(fact, client, mission)
        || (answer != null && answer.status() == Answer.Status.NOT_APPLICABLE)) {
      bindings.absent(fact.id());
    } else if (answer != null && answer.value() != null) {
      Readings.celValue(fact, answer.value()).ifPresent(v -> bindings.bind(fact.id(), v));
    } else if (fact.count() instanceof Count.OwnLimit(BigDecimal otherwise)) {
      bindings.bind(fact.id(), otherwise.doubleValue());
    }
  }

  /** Weighs her own words against what the journal counted. */
  private void weighWords(Fact fact) {
    Exact exact = fact.exact();
    if (exact != null && known(fact.id())) {
      position(exact).ifPresent(place -> journal.weighWords(fact, exact, place, catalogue.facts()));
    }
  }

  private OptionalLong position(Exact exact) {
    return exact.names().stream().allMatch(this::known)
            && holds(exact.when())
            && exact.value().run(bindings) instanceof Outcome.Value(Double number)
        ? OptionalLong.of(exact.position(number))
        : OptionalLong.empty();
  }

  /**
   * Lets known numbers decide a words fact, unless her own words count. Where a number of hers
   * tells nothing, such as a share of too few, all is well so far; too few entries leave it open.
   */
  void applyExact(Fact fact) {
    Exact exact = fact.exact();
    if (exact == null
        || journal.keepsHerWords(fact.id())
        || !exact.names().stream().allMatch(this::known)) {
      return;
    }
    OptionalLong position = position(exact);
    if (position.isPresent()) {
      bindings.bind(fact.id(), position.getAsLong());
      byNumber.add(fact.id());
      byDefault.remove(fact.id());
    } else if (!known(fact.id()) && !journal.answersAny(exact.names())) {
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
    return bindings.agrees(other.bindings, catalogue.environment().indexOf(name));
  }

  /** Whether all that a report can say of a fact is the same here as on another sheet. */
  boolean tellsAlike(FactSheet other, String name) {
    return countsAlike(other, name)
        && byNumber.contains(name) == other.byNumber.contains(name)
        && byDefault.contains(name) == other.byDefault.contains(name)
        && Objects.equals(answers.get(name), other.answers.get(name))
        && journal.tellsAlike(other.journal, name);
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

  /** Whether the journal answers this question itself. */
  boolean isCounted(Fact fact) {
    return journal.answersAny(Set.of(fact.id()));
  }

  /** The fact as a report names it, if it is known and was asked. */
  Optional<FactReading> reading(String name) {
    Fact fact = catalogue.facts().get(name);
    if (fact == null || !known(name)) {
      return Optional.empty();
    }
    Value value =
        Readings.value(fact, bindings.value(catalogue.environment().indexOf(name)).orElseThrow());
    Set<String> behind = behind(fact);
    List<Incident> entries = journal.entries(behind);
    Text display = Readings.display(fact, value);
    if (journal.answersAny(behind)) {
      LocalDate newest = journal.newest(behind);
      return Optional.of(new FactReading(fact, value, display, Source.JOURNAL, newest, entries));
    }
    Answer answer = answers.get(name);
    return Optional.of(
        new FactReading(
            fact,
            value,
            display,
            answer == null ? null : answer.source(),
            answer == null ? null : answer.date(),
            entries));
  }

  /** The facts that the journal may answer in its place: itself, or the numbers behind words. */
  Set<String> behind(Fact fact) {
    Exact exact = fact.exact();
    return exact == null ? Set.of(fact.id()) : byNumber(fact.id()) ? exact.names() : Set.of();
  }

  /** What is known otherwise than by her own answers. */
  Sources sources(Mission mission) {
    return Sources.of(mission, this, catalogue, journal);
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
