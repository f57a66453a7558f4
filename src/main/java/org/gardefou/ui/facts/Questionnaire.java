package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;

/**
 * The questions of one mission in sections: those of each criterion, then the grave events, then
 * the mission itself. Numbers that only refine words stand with their words.
 */
record Questionnaire(List<Section> full, List<Section> quick) {

  /** Groups what {@code engine.questions} gave, in its order. */
  static Questionnaire of(Catalogue catalogue, List<Fact> facts) {
    Map<String, Fact> asked = new LinkedHashMap<>();
    facts.forEach(fact -> asked.put(fact.id(), fact));
    List<Section> full = new ArrayList<>();
    Map<String, List<Question>> byKey = new HashMap<>();
    facts.stream()
        .filter(fact -> !grave(fact))
        .filter(fact -> fact.refines().filter(asked::containsKey).isEmpty())
        .forEach(fact -> add(byKey, catalogue, single(fact, asked)));
    for (Criterion criterion : catalogue.criteria().values()) {
      Section.Names names = new Section.Names(criterion.name(), criterion.shortName());
      full.add(new Section(criterion.key(), names, take(byKey, criterion.key())));
    }
    List<Fact> grave = facts.stream().filter(Questionnaire::grave).toList();
    full.add(
        new Section(
            Section.GRAVE,
            null,
            grave.isEmpty() ? List.of() : List.of(new Question.Checklist(grave))));
    full.add(new Section(Section.MISSION, null, take(byKey, Section.MISSION)));
    return new Questionnaire(filled(full, q -> true), quick(full));
  }

  /** A checklist takes yes and no only. */
  private static boolean grave(Fact fact) {
    return fact.is(Fact.Flag.GRAVE) && fact.type() == FactType.YESNO;
  }

  private static List<Section> quick(List<Section> full) {
    List<Section> quick = new ArrayList<>(filled(full, Questionnaire::isQuick));
    quick.sort(Comparator.comparing(section -> section.is(Section.GRAVE)));
    return List.copyOf(quick);
  }

  private static boolean isQuick(Question question) {
    return switch (question) {
      case Question.Single single -> single.fact().is(Fact.Flag.QUICK);
      case Question.Checklist checklist -> true;
    };
  }

  private static List<Section> filled(List<Section> sections, Predicate<Question> wanted) {
    return sections.stream()
        .map(section -> section.only(wanted))
        .filter(section -> !section.questions().isEmpty())
        .toList();
  }

  private static void add(
      Map<String, List<Question>> byKey, Catalogue catalogue, Question.Single question) {
    String key = catalogue.criterionOf(question.fact()).map(Criterion::key).orElse(Section.MISSION);
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(question);
  }

  private static List<Question> take(Map<String, List<Question>> byKey, String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private static Question.Single single(Fact fact, Map<String, Fact> asked) {
    Exact exact = fact.exact();
    Set<String> read = exact == null ? Set.of() : exact.names();
    return new Question.Single(
        fact,
        asked.values().stream()
            .filter(f -> f.type() == FactType.NUMBER || f.type() == FactType.MONEY)
            .filter(f -> read.contains(f.id()) || f.refines().filter(fact.id()::equals).isPresent())
            .toList());
  }

  List<Section> sections(Mode mode) {
    return mode == Mode.QUICK ? quick : full;
  }

  /** The section in which a fact is answered. */
  Optional<Section> sectionOf(Mode mode, String fact) {
    // A number may be read by the words of another section, too: its own row comes first.
    return sections(mode).stream()
        .filter(s -> s.questions().stream().anyMatch(q -> answers(q, fact)))
        .findFirst()
        .or(() -> sections(mode).stream().filter(s -> s.holds(fact)).findFirst());
  }

  private static boolean answers(Question question, String fact) {
    return question.facts().stream().anyMatch(f -> f.id().equals(fact))
        || question.exacts().stream()
            .anyMatch(f -> f.id().equals(fact) && f.refines().filter(question::holds).isPresent());
  }

  /** Every question once. */
  List<Question> questions() {
    return full.stream().flatMap(s -> s.questions().stream()).toList();
  }
}
