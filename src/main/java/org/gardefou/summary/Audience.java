package org.gardefou.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/** What readers of this document may see: health, impressions, and the days up to its date. */
final class Audience {
  private final Catalogue catalogue;
  private final SummaryOptions options;
  private final LocalDate date;
  private final Set<String> healthTerms;

  Audience(Catalogue catalogue, SummaryOptions options, LocalDate date) {
    this.catalogue = catalogue;
    this.options = options;
    this.date = date;
    this.healthTerms = options.includeHealth() ? Set.of() : terms();
  }

  /** The day of the document. */
  LocalDate date() {
    return date;
  }

  /** Whether a day lies not after the document's date; an unknown day does. */
  boolean known(@Nullable LocalDate day) {
    return day == null || !day.isAfter(date);
  }

  /** Whether a criterion is left out as health. */
  boolean hidesCriterion(String id) {
    Criterion criterion = catalogue.criteria().get(id);
    return !options.includeHealth() && criterion != null && criterion.health();
  }

  /** Whether health is left out. */
  boolean hidesHealth() {
    return !options.includeHealth();
  }

  /** Whether what rests on an impression is left out. */
  boolean hidesImpressions() {
    return !options.includeImpressions();
  }

  /** Whether the document is the version to be shared: without impressions and persons. */
  boolean isShared() {
    return !options.includeImpressions() && !options.includePeople();
  }

  /** Whether her own figures are left out. */
  boolean hidesMoney() {
    return !options.includeMoney();
  }

  /** Whether a fact is left out as health. */
  boolean hidesFact(Fact fact) {
    return !options.includeHealth() && health(fact);
  }

  /**
   * Whether a finding is left out as health: by its criterion, or because it read a health fact.
   */
  boolean hidesHealth(Flag flag) {
    return hidesCriterion(flag.rule().criterion())
        || flag.facts().stream().anyMatch(reading -> hidesFact(reading.fact()));
  }

  /** Whether a good sign is left out as health. */
  boolean hidesHealth(GoodSign good) {
    return hidesCriterion(good.green().criterion())
        || good.facts().stream().anyMatch(reading -> hidesFact(reading.fact()));
  }

  /** Whether a finding rests on an impression that is left out. */
  boolean hidesImpression(List<FactReading> facts) {
    return !options.includeImpressions()
        && facts.stream().anyMatch(reading -> reading.by() == Source.IMPRESSION);
  }

  /** A sentence that lists criteria, without those that are left out as health. */
  Text withoutHealthNames(Text text) {
    Text rest = text;
    for (Criterion criterion : catalogue.criteria().values()) {
      if (hidesCriterion(criterion.id())) {
        rest =
            new Text(
                Wording.unlisted(rest.en(), criterion.shortName().en()),
                Wording.unlisted(rest.fr(), criterion.shortName().fr()));
      }
    }
    return rest;
  }

  /**
   * Whether a sentence of the engine must be left out: it names a health rule, criterion or fact in
   * either language, or the evidence of a finding that is left out.
   */
  boolean hidesSentence(Text text, List<Flag> hidden) {
    String all = Wording.folded(text.en() + "\n" + text.fr());
    return Stream.concat(healthTerms.stream(), hidden.stream().flatMap(Audience::traces))
        .anyMatch(term -> mentions(all, term));
  }

  // Whole words only, so that "rest" is not found in "restart".
  private static boolean mentions(String text, String term) {
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!letter(text, at - 1) && !letter(text, at + term.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Stream<String> traces(Flag flag) {
    return Stream.of(flag.rule().id(), flag.evidence().en(), flag.evidence().fr())
        .filter(t -> !t.isBlank())
        .map(Wording::folded);
  }

  private boolean health(Fact fact) {
    return catalogue.isHealth(fact) || (fact.count() != null && countsHealth(fact.count()));
  }

  private boolean countsHealth(Count count) {
    return switch (count) {
      case Count.OfRules rules ->
          !rules.criteria().isEmpty() && rules.criteria().stream().allMatch(this::healthCriterion);
      case Count.OfConditions conditions ->
          conditions.conditions().stream()
              .flatMap(condition -> condition.names().stream())
              .anyMatch(this::healthFact);
      case Count.OwnLimit limit -> false;
    };
  }

  private boolean healthCriterion(String id) {
    Criterion criterion = catalogue.criteria().get(id);
    return criterion != null && criterion.health();
  }

  private boolean healthFact(String id) {
    Fact fact = catalogue.facts().get(id);
    return fact != null && catalogue.isHealth(fact);
  }

  private Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    catalogue.criteria().values().stream()
        .filter(Criterion::health)
        .forEach(criterion -> add(terms, criterion.name(), criterion.shortName()));
    catalogue.facts().values().stream()
        .filter(this::health)
        .forEach(fact -> add(terms, fact.shortName()));
    catalogue.rules().values().stream()
        .filter(rule -> healthCriterion(rule.criterion()))
        .map(Rule::id)
        .forEach(id -> terms.add(Wording.folded(id)));
    return terms;
  }

  private static void add(Set<String> terms, Text... texts) {
    Stream.of(texts)
        .flatMap(text -> Stream.of(text.en(), text.fr()))
        .filter(term -> !term.isBlank())
        .forEach(term -> terms.add(Wording.folded(term)));
  }
}
