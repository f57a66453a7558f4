package org.gardefou.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every name in a piece of a catalogue leads somewhere: facts, clauses, criteria,
 * incidents, topics of law, slots. What does not is noted at the place of the piece.
 */
final class CatalogueChecker {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  /** Names that every expression can read besides the facts. */
  private static final Set<String> GIVEN = Set.of("client.kind", "mission.phase");

  private final Catalogue catalogue;
  private final Set<String> readable;
  private final Reach reach;

  CatalogueChecker(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.readable = new HashSet<>(catalogue.facts().keySet());
    this.readable.addAll(GIVEN);
    this.reach = new Reach(catalogue);
  }

  void fact(Fact fact, Node at) {
    fact.refines()
        .ifPresent(twin -> known(Set.of(twin), catalogue.facts().keySet(), at, Kind.FACT));
    read(Reach.reads(fact), at);
    if (fact.count() instanceof Count.OfRules rules) {
      known(rules.criteria(), catalogue.criteria().keySet(), at, Kind.CRITERION);
    }
    counter(fact.counter(), at);
    loop(fact, at);
  }

  private void counter(@Nullable Counter counter, Node at) {
    if (counter != null) {
      Node place = at.at("counter");
      known(counter.reads(), catalogue.incidents().keySet(), place, Kind.INCIDENT);
    }
  }

  void rule(Rule rule, Node at) {
    known(rule.clauses(), catalogue.clauses().keySet(), at.at("clauses"), Kind.CLAUSE);
    known(Set.of(rule.criterion()), catalogue.criteria().keySet(), at, Kind.CRITERION);
    known(rule.law(), catalogue.law().topics().keySet(), at.at("law"), Kind.TOPIC);
    read(rule.names(), at);
    evidence(rule.evidence(), rule.names(), at, "evidence");
  }

  void green(Green green, Node at) {
    read(green.when().names(), at);
    evidence(green.text(), green.when().names(), at, "text");
  }

  void giveUp(GiveUp giveUp, Node at) {
    read(giveUp.when().names(), at);
    evidence(giveUp.text(), giveUp.when().names(), at, "text");
  }

  void clause(Clause clause, Node at) {
    Set<String> declared = clause.slots().stream().map(Clause.Slot::id).collect(Collectors.toSet());
    Set<String> used = slots(clause.text());
    Text forPrivate = clause.privateText();
    if (forPrivate != null) {
      used.addAll(slots(forPrivate));
    }
    known(used, declared, at.at("text"), Kind.SLOT);
    known(declared, used, at.at("slots"), Kind.SLOT);
  }

  private void read(Set<String> names, Node at) {
    known(names, readable, at, Kind.FACT);
  }

  private void loop(Fact fact, Node at) {
    if (reach.reachesItself(fact)) {
      at.problem(
          Problem.Code.LOOP,
          "“" + fact.id() + "” reads itself, directly or through others",
          "« " + fact.id() + " » se lit lui-même, directement ou par d’autres");
    }
    if (reach.reachesRules(fact)) {
      at.problem(
          Problem.Code.LOOP,
          "“" + fact.id() + "” reads a count of rules, which is known only after all facts",
          "« " + fact.id() + " » lit un décompte de règles, connu seulement après tous les faits");
    }
  }

  private void evidence(List<Text> texts, Set<String> read, Node at, String property) {
    if (texts.isEmpty()) {
      at.at(property)
          .problem(Problem.Code.MISSING, "a sentence is missing", "il manque une phrase");
    }
    Set<String> mayName = mayName(read);
    texts.forEach(text -> known(slots(text), mayName, at.at(property), Kind.SLOT));
  }

  /** What a sentence may name: the facts read, and the numbers that refine them. */
  private Set<String> mayName(Set<String> read) {
    Set<String> all = new HashSet<>(read);
    catalogue.facts().values().stream()
        .filter(fact -> fact.refines().filter(read::contains).isPresent())
        .forEach(fact -> all.add(fact.id()));
    read.stream()
        .map(catalogue.facts()::get)
        .filter(fact -> fact != null && fact.exact() != null)
        .forEach(fact -> all.addAll(Reach.reads(fact)));
    return all;
  }

  private static Set<String> slots(Text text) {
    return SLOT.matcher(text.en() + text.fr())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a name can stand for, in both languages. */
  private enum Kind {
    FACT("fact", "fait"),
    CRITERION("criterion", "critère"),
    CLAUSE("clause", "clause"),
    INCIDENT("incident", "incident"),
    TOPIC("topic of law", "thème de droit"),
    SLOT("slot", "emplacement");

    private final String en;
    private final String fr;

    Kind(String en, String fr) {
      this.en = en;
      this.fr = fr;
    }
  }

  private static void known(Collection<String> names, Set<String> all, Node at, Kind kind) {
    names.stream()
        .filter(name -> !all.contains(name))
        .forEach(
            name ->
                at.problem(
                    Problem.Code.UNKNOWN_NAME,
                    "there is no " + kind.en + " “" + name + "”",
                    "« " + name + " » (" + kind.fr + ") n’existe pas"));
  }
}
