package org.gardefou.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.CounterReading;
import org.gardefou.model.Answer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.model.Value;

/**
 * What the journal of a mission answers, weighed against her own answers (domain.md A.3). Where
 * both say something and it is not the same, the newer one counts, the journal where her answer has
 * no date; she can choose otherwise, question by question. A journal that began within the window
 * may have missed some: less than she says is then no contradiction, and her answer counts.
 */
final class JournalAnswers {
  private final Mission mission;
  private final Map<String, CounterReading> readings;
  private final Set<String> used = new HashSet<>();
  private final Set<String> herWords = new HashSet<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  /**
   * Weighs numbers and yes or no at once; words follow, when numbers have decided where they stand.
   *
   * @param readings what the journal answers, by fact
   */
  JournalAnswers(Mission mission, Map<String, CounterReading> readings, Map<String, Fact> facts) {
    this.mission = mission;
    this.readings = readings;
    readings.forEach((name, reading) -> weigh(Objects.requireNonNull(facts.get(name)), reading));
  }

  private void weigh(Fact fact, CounterReading reading) {
    Answer hers = mission.answers().get(fact.id());
    Value said = hers == null ? null : hers.value();
    if (hers == null || hers.status() == Answer.Status.UNKNOWN) {
      used.add(fact.id());
    } else if (said != null && !same(said, reading.value())) {
      boolean fewer = reading.atLeast() && isLess(reading.value(), said);
      if (!fewer && !disagree(fact, hers, said, reading.value(), List.of(fact))) {
        used.add(fact.id());
      }
    }
  }

  /** Notes a disagreement; true if her own answer counts. */
  private boolean disagree(
      Fact fact, Answer hers, Value said, Value counted, Collection<Fact> behind) {
    List<FactReading> figures = behind.stream().map(this::figure).toList();
    LocalDate date = hers.date();
    boolean newer = date == null || newest(behind.stream().map(Fact::id).toList()).isAfter(date);
    boolean own = !newer || mission.journal().ownAnswers().contains(fact.id());
    disagreements.add(new Disagreement(fact, said, date, counted, figures, newer, own));
    return own;
  }

  private FactReading figure(Fact fact) {
    CounterReading reading = reading(fact.id());
    return new FactReading(
        fact,
        reading.value(),
        Readings.display(fact, reading.value()),
        Source.JOURNAL,
        reading.date(),
        reading.entries());
  }

  /** Numbers are the same if they are when rounded: nobody types tenths of a percent. */
  private static boolean same(Value hers, Value counted) {
    return hers instanceof Value.Number(BigDecimal a)
            && counted instanceof Value.Number(BigDecimal b)
        ? rounded(a).compareTo(rounded(b)) == 0
        : hers.equals(counted);
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP);
  }

  private static boolean isLess(Value counted, Value hers) {
    return counted instanceof Value.Number(BigDecimal a)
            && hers instanceof Value.Number(BigDecimal b)
        ? a.compareTo(b) < 0
        : counted.equals(Value.of(false));
  }

  /**
   * Weighs her words against where the numbers of the journal put them.
   *
   * @param position where they put them, from 1
   * @param facts the catalogue's facts
   */
  void weighWords(Fact words, Exact exact, long position, Map<String, Fact> facts) {
    Answer hers = mission.answers().get(words.id());
    Value said = hers == null ? null : hers.value();
    Object own = said == null ? null : Readings.celValue(words, said).orElse(null);
    List<Fact> behind =
        exact.names().stream()
            .filter(used::contains)
            .map(name -> Objects.requireNonNull(facts.get(name)))
            .toList();
    if (hers == null || said == null || !(own instanceof Long place) || behind.isEmpty()) {
      return;
    }
    boolean fewer = place > position && behind.stream().anyMatch(f -> reading(f.id()).atLeast());
    Value counted = Readings.value(words, position);
    if (place != position && (fewer || disagree(words, hers, said, counted, behind))) {
      herWords.add(words.id());
    }
  }

  private CounterReading reading(String name) {
    return Objects.requireNonNull(readings.get(name), name);
  }

  /** The answers of the journal that count. */
  Map<String, Answer> answers() {
    Map<String, Answer> all = new HashMap<>();
    used.forEach(name -> all.put(name, answer(reading(name))));
    return all;
  }

  private static Answer answer(CounterReading reading) {
    return Answer.known(reading.value()).withSource(Source.JOURNAL).withDate(reading.date());
  }

  /** Whether the journal answers one of these facts. */
  boolean answersAny(Collection<String> names) {
    return names.stream().anyMatch(used::contains);
  }

  /** Whether her own words count, whatever the numbers say. */
  boolean keepsHerWords(String words) {
    return herWords.contains(words);
  }

  /** The entries behind these facts, those that only bear out her own answer included. */
  List<Incident> entries(Collection<String> names) {
    return names.stream()
        .map(readings::get)
        .filter(Objects::nonNull)
        .flatMap(reading -> reading.entries().stream())
        .distinct()
        .sorted(Comparator.comparing(Incident::date))
        .toList();
  }

  /** The day of the newest answer of the journal to these facts. */
  LocalDate newest(Collection<String> names) {
    return names.stream()
        .map(readings::get)
        .filter(Objects::nonNull)
        .map(CounterReading::date)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  List<Disagreement> disagreements() {
    return List.copyOf(disagreements);
  }

  /** Whether it says the same of a fact as another journal, and counts alike. */
  boolean tellsAlike(JournalAnswers other, String name) {
    return used.contains(name) == other.used.contains(name)
        && herWords.contains(name) == other.herWords.contains(name)
        && Objects.equals(readings.get(name), other.readings.get(name));
  }

  /** The facts that it answers. */
  Set<String> used() {
    return used;
  }
}
