package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.money.OwnFigures;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;

/**
 * What a catalogue asks and checks of one kind of client in one phase. Made once, shared by all
 * assessments.
 *
 * @param rules the rules that apply, in the catalogue's order
 * @param greens the good signs that apply
 * @param items what rules and good signs come to in the risk
 * @param ruleCounts the facts that count fired rules
 * @param counting ids of the rules that read such a fact, so that they are checked after the others
 * @param questions the questions that apply, in the catalogue's order
 * @param read the facts that a rule or good sign reads itself
 * @param names the names that each rule reads, by its id
 * @param touched the facts on which each item rests, directly or through words and counts
 */
record Scope(
    List<Rule> rules,
    List<Green> greens,
    List<Item> items,
    List<Fact> ruleCounts,
    Set<String> counting,
    List<Fact> questions,
    Set<String> read,
    Map<String, Set<String>> names,
    List<Set<String>> touched) {

  static Scope of(Catalogue catalogue, Links links, Phase phase, ClientKind kind) {
    List<Rule> rules =
        catalogue.rules().values().stream().filter(rule -> rule.appliesTo(phase, kind)).toList();
    List<Green> greens =
        catalogue.greens().values().stream()
            .filter(green -> green.phases().contains(phase))
            .toList();
    List<Item> items = Item.of(catalogue, rules, greens);
    List<Fact> ruleCounts =
        catalogue.facts().values().stream()
            .filter(fact -> fact.count() instanceof Count.OfRules)
            .toList();
    Set<String> read = new HashSet<>();
    items.forEach(item -> item.names().forEach(name -> read.addAll(links.behind(name))));
    return new Scope(
        rules,
        greens,
        items,
        ruleCounts,
        counting(rules, ruleCounts),
        questions(catalogue, read, phase, kind),
        Set.copyOf(read),
        rules.stream().collect(Collectors.toMap(Rule::id, Rule::names)),
        items.stream().map(item -> links.closure(item.names())).toList());
  }

  private static List<Fact> questions(
      Catalogue catalogue, Set<String> read, Phase phase, ClientKind kind) {
    Set<String> wanted = new HashSet<>(read);
    catalogue.giveUps().values().forEach(giveUp -> wanted.addAll(giveUp.when().names()));
    for (String name : List.copyOf(wanted)) {
      Fact fact = catalogue.facts().get(name);
      Exact exact = fact == null ? null : fact.exact();
      if (exact != null) {
        wanted.addAll(exact.names());
      }
    }
    wanted.addAll(OwnFigures.inputs(wanted));
    Predicate<Fact> applies =
        fact ->
            !fact.derived()
                && fact.phases().contains(phase)
                && fact.kinds().contains(kind)
                && (fact.own()
                    || wanted.contains(fact.id())
                    || fact.refines().filter(wanted::contains).isPresent());
    return catalogue.facts().values().stream().filter(applies).toList();
  }

  private static Set<String> counting(List<Rule> rules, List<Fact> ruleCounts) {
    return rules.stream()
        .filter(rule -> ruleCounts.stream().anyMatch(f -> rule.names().contains(f.id())))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  /** The names that a rule reads. */
  Set<String> names(Rule rule) {
    return Objects.requireNonNull(names.get(rule.id()));
  }

  /** The facts on which an item rests. */
  Set<String> touched(Item item) {
    return touched.get(item.number());
  }

  /** Whether arithmetic of a rule ties one of these facts to others. */
  boolean isTied(Set<String> facts) {
    return items.stream().anyMatch(item -> item.entangled().stream().anyMatch(facts::contains));
  }
}
