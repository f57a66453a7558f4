package org.gardefou.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.Text;

/**
 * Checks that every name in a catalogue leads somewhere: facts, clauses, criteria, groups, slots.
 */
final class CatalogueChecker {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private final Catalogue catalogue;
  private final String file;
  private final Problems problems;

  CatalogueChecker(Catalogue catalogue, Problems problems) {
    this(catalogue, "catalogue.json", problems);
  }

  /** Checks against a catalogue what stands in the given file. */
  CatalogueChecker(Catalogue catalogue, String file, Problems problems) {
    this.catalogue = catalogue;
    this.file = file;
    this.problems = problems;
  }

  void check() {
    catalogue.facts().values().forEach(this::fact);
    catalogue.rules().values().forEach(rule -> rule(rule, rule.id()));
    catalogue.greens().values().forEach(g -> evidence(g.id(), g.text(), names(g.when())));
    catalogue.giveUps().values().forEach(g -> evidence(g.id(), g.text(), names(g.when())));
    catalogue.clauses().values().forEach(this::clause);
    catalogue.groups().forEach(g -> known(g.rules(), catalogue.rules().keySet(), "groups", "rule"));
  }

  private void fact(Fact fact) {
    fact.refines()
        .ifPresent(twin -> known(Set.of(twin), catalogue.facts().keySet(), fact.id(), "fact"));
    Exact exact = fact.exact();
    if (exact != null && exact.names().contains(fact.id())) {
      loop(fact.id());
    }
    switch (fact.count()) {
      case Count.OfConditions c ->
          c.conditions().stream()
              .filter(condition -> reaches(condition, fact.id(), new HashSet<>()))
              .forEach(condition -> loop(fact.id()));
      case Count.OfRules c ->
          known(c.criteria(), catalogue.criteria().keySet(), fact.id(), "criterion");
      case null -> {}
    }
  }

  private boolean reaches(CelProgram program, String target, Set<String> seen) {
    return program.names().stream()
        .filter(seen::add)
        .anyMatch(name -> name.equals(target) || reachesThrough(name, target, seen));
  }

  private boolean reachesThrough(String name, String target, Set<String> seen) {
    Fact fact = catalogue.facts().get(name);
    return fact != null
        && fact.count() instanceof Count.OfConditions c
        && c.conditions().stream().anyMatch(condition -> reaches(condition, target, seen));
  }

  private void loop(String fact) {
    problems.add(
        file,
        fact,
        Problem.Code.LOOP,
        "“" + fact + "” reads itself",
        "« " + fact + " » se lit lui-même");
  }

  /** Checks one rule, told under the given place; also used for rules of her own. */
  void rule(Rule rule, String where) {
    known(rule.clauses(), catalogue.clauses().keySet(), where, "clause");
    known(Set.of(rule.criterion()), catalogue.criteria().keySet(), where, "criterion");
    evidence(where, rule.evidence(), rule.names());
  }

  private Set<String> names(CelProgram program) {
    return program.names();
  }

  private void evidence(String id, List<Text> texts, Set<String> read) {
    if (texts.isEmpty()) {
      problems.add(
          file,
          id,
          Problem.Code.MISSING,
          "“" + id + "” has no sentence",
          "« " + id + " » n’a pas de phrase");
    }
    for (Text text : texts) {
      known(slots(text), readable(read), id, "slot");
    }
  }

  /** What a sentence may name: the facts read, and the numbers that refine them. */
  private Set<String> readable(Set<String> read) {
    Set<String> all = new HashSet<>(read);
    catalogue.facts().values().stream()
        .filter(fact -> fact.refines().filter(read::contains).isPresent())
        .forEach(fact -> all.add(fact.id()));
    read.stream()
        .map(catalogue.facts()::get)
        .filter(fact -> fact != null && fact.exact() != null)
        .forEach(fact -> all.addAll(java.util.Objects.requireNonNull(fact.exact()).names()));
    return all;
  }

  private void clause(Clause clause) {
    Set<String> declared = new HashSet<>();
    clause.slots().forEach(slot -> declared.add(slot.id()));
    Set<String> used = slots(clause.text());
    Text forPrivate = clause.privateText();
    if (forPrivate != null) {
      used.addAll(slots(forPrivate));
    }
    known(used, declared, clause.id(), "slot");
    known(declared, used, clause.id(), "slot");
  }

  private static Set<String> slots(Text text) {
    Set<String> slots = new HashSet<>();
    Matcher matcher = SLOT.matcher(text.en() + text.fr());
    while (matcher.find()) {
      slots.add(matcher.group(1));
    }
    return slots;
  }

  private void known(Collection<String> names, Set<String> all, String where, String what) {
    names.stream()
        .filter(name -> !all.contains(name))
        .forEach(
            name ->
                problems.add(
                    file,
                    where,
                    Problem.Code.UNKNOWN_NAME,
                    "there is no " + what + " “" + name + "”",
                    "« " + name + " » (" + what + ") n’existe pas"));
  }
}
