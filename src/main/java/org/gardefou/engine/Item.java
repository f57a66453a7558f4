package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Green;
import org.gardefou.catalogue.Rule;
import org.gardefou.cel.CelProgram;
import org.jspecify.annotations.Nullable;

/** What enters the risk of one criterion as one. Equal only to itself within its scope. */
sealed interface Item {
  /** Its place among the items of its scope. */
  int number();

  /** The number of the criterion, in the catalogue's order. */
  int criterion();

  /** The names that its conditions read. */
  Set<String> names();

  /** The rules behind it; none for a good sign. */
  List<Rule> rules();

  /**
   * The numbers that its conditions tie to others by arithmetic: no finite set of answers to them
   * is known to tell all cases apart.
   */
  Set<String> entangled();

  /** A rule, or the rules of an exclusion group of which only the heaviest counts. */
  record Weighed(
      int number, int criterion, List<Rule> rules, Set<String> names, Set<String> entangled)
      implements Item {
    Weighed(int number, int criterion, List<Rule> rules, Map<String, Fact> facts) {
      this(
          number,
          criterion,
          List.copyOf(rules),
          namesOf(rules),
          Item.entangled(programs(rules), facts));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Weighed item && item.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }

    private static List<CelProgram> programs(List<Rule> rules) {
      return rules.stream().flatMap(rule -> rule.tiers().values().stream()).toList();
    }

    private static Set<String> namesOf(List<Rule> rules) {
      Set<String> names = new LinkedHashSet<>();
      rules.forEach(rule -> names.addAll(rule.names()));
      return names;
    }
  }

  /** A good sign. */
  record Sign(int number, int criterion, Green green, Set<String> entangled) implements Item {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sign item && item.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }

    @Override
    public List<Rule> rules() {
      return List.of();
    }

    @Override
    public Set<String> names() {
      return green.when().names();
    }
  }

  private static Set<String> entangled(List<CelProgram> programs, Map<String, Fact> facts) {
    CutPoints points = new CutPoints();
    for (CelProgram program : programs) {
      points.read(program);
      program.names().stream()
          .map(facts::get)
          .filter(fact -> fact != null && fact.derived())
          .forEach(points::read);
    }
    return points.entangled().stream()
        .filter(name -> Item.isNumber(facts.get(name)))
        .collect(Collectors.toSet());
  }

  private static boolean isNumber(@Nullable Fact fact) {
    return fact == null
        || switch (fact.type()) {
          case NUMBER, MONEY, DATE -> true;
          case YESNO, CHOICE, SCALE, WORDS -> false;
        };
  }

  /** All that enters the risk, of these rules and good signs. */
  static List<Item> of(Catalogue catalogue, List<Rule> rules, List<Green> greens) {
    Map<String, Fact> facts = catalogue.facts();
    List<String> criteria = List.copyOf(catalogue.criteria().keySet());
    List<Item> items = new ArrayList<>();
    for (List<Rule> members : together(catalogue, rules)) {
      int criterion = criteria.indexOf(members.getFirst().criterion());
      items.add(new Weighed(items.size(), criterion, members, facts));
    }
    for (Green green : greens) {
      int criterion = criteria.indexOf(green.criterion());
      Set<String> entangled = entangled(List.of(green.when()), facts);
      items.add(new Sign(items.size(), criterion, green, entangled));
    }
    return List.copyOf(items);
  }

  /** The rules, those of which only the heaviest counts in one list. */
  private static Collection<List<Rule>> together(Catalogue catalogue, List<Rule> rules) {
    Map<String, List<Rule>> together = new LinkedHashMap<>();
    for (Rule rule : rules) {
      String key =
          IntStream.range(0, catalogue.groups().size())
              .filter(i -> catalogue.groups().get(i).rules().contains(rule.id()))
              .boxed()
              .findFirst()
              .filter(i -> catalogue.groups().get(i).sameCriterion())
              .map(i -> i + " " + rule.criterion())
              .orElse(rule.id());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
    }
    return together.values();
  }
}
