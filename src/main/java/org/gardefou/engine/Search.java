package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the most extreme loads that the open answers of one component can lead to, at one side, by
 * branch and bound: answers one fact after the other with each of its cells; what falls apart on
 * the way is searched apart; what cannot lead further than something found already is left out.
 *
 * <p>The result is a front: no load is in it that another covers. It is never too narrow. Where the
 * search had to stop, or answers are only a sample, it is the conservative corner, without answers.
 */
final class Search {
  /**
   * So many items are looked at for one component and side: a guard against rules of her own with
   * very many facts in one condition. The built-in catalogue needs a few thousand at most, so that
   * no answer can make a search leave its budget that kept it before.
   */
  static final int BUDGET = 100_000;

  /** So many options a front may have: the built-in catalogue never needs more than four. */
  private static final int WIDEST = 16;

  private final Statics statics;
  private final Trial trial;
  private final Side side;
  private final Map<String, Cell> answered = new HashMap<>();
  private final Map<Part, List<Option>> fronts = new HashMap<>();
  private int looks;

  Search(Statics statics, Trial trial, Side side) {
    this.statics = statics;
    this.trial = trial;
    this.side = side;
  }

  /** One answer, and what is left to be answered after it. */
  private record Branch(Cell cell, Load decided, List<Look> rest, Load corner) {}

  /**
   * What the front of some items rests on during a search: the answers on the way that they read.
   * Items of which those are the same come up again and again, and are searched once.
   */
  private record Part(List<Integer> items, Map<String, Cell> answers, boolean loose) {}

  /** The front of a component, with a budget of its own. */
  List<Option> of(List<Look> component) {
    looks = 0;
    fronts.clear();
    return component(component);
  }

  /** Splits undecided items into those that share open facts. */
  static List<List<Look>> components(List<Look> open) {
    if (open.size() < 2) {
      return open.isEmpty() ? List.of() : List.of(open);
    }
    List<List<Look>> components = new ArrayList<>();
    List<Set<String>> facts = new ArrayList<>();
    for (Look look : open) {
      List<Look> joined = new ArrayList<>();
      Set<String> names = new HashSet<>(look.open());
      for (int i = components.size() - 1; i >= 0; i--) {
        if (look.open().stream().anyMatch(facts.get(i)::contains)) {
          joined.addAll(components.remove(i));
          names.addAll(facts.remove(i));
        }
      }
      joined.add(look);
      components.add(joined);
      facts.add(names);
    }
    return components;
  }

  private List<Option> all(List<Look> open) {
    List<Option> product = List.of(new Option(trial.none(), Picks.NONE));
    for (List<Look> component : components(open)) {
      product = statics.scoring().sums(side, product, component(component));
    }
    return product.size() > WIDEST ? corner(open) : product;
  }

  private List<Option> corner(List<Look> open) {
    return List.of(new Option(Look.corner(side, open, trial.none()), Picks.NONE));
  }

  private List<Option> component(List<Look> open) {
    Part part = part(open);
    List<Option> known = fronts.get(part);
    if (known == null) {
      known = search(open);
      fronts.put(part, known);
    }
    return known;
  }

  private Part part(List<Look> open) {
    Map<String, Cell> read = new HashMap<>(answered);
    read.keySet().removeIf(fact -> open.stream().noneMatch(look -> trial.reads(look, fact)));
    return new Part(Component.key(open), read, trial.isLoose());
  }

  private List<Option> search(List<Look> open) {
    if (looks > BUDGET) {
      return corner(open);
    }
    String fact = next(open);
    Load corner = Look.corner(side, open, trial.none());
    List<Option> front = new ArrayList<>();
    for (Branch branch : branches(fact, open)) {
      if (front.stream().noneMatch(found -> covers(found.load(), branch.corner()))) {
        follow(fact, branch, front);
      }
    }
    if (front.isEmpty() || front.size() > WIDEST) {
      return corner(open);
    }
    boolean reached = front.stream().anyMatch(option -> option.load().equals(corner));
    return reached || !isSampled(fact, open) ? front : apart(open);
  }

  /**
   * The corner of those items that arithmetic ties to others, and the front of the rest with words
   * taken as if no number decided them.
   */
  private List<Option> apart(List<Look> open) {
    List<Look> tied = new ArrayList<>();
    List<Look> rest = new ArrayList<>();
    boolean before = trial.loosen(true);
    for (Look look : open) {
      if (isTied(look)) {
        tied.add(look);
      } else {
        rest.add(again(look.item()));
      }
    }
    List<Option> front = statics.scoring().sums(side, corner(tied), all(rest));
    trial.loosen(before);
    return front;
  }

  private static boolean isTied(Look look) {
    return look.open().stream().anyMatch(look.item().entangled()::contains);
  }

  private boolean isSampled(String fact, List<Look> open) {
    return trial.tiesWords(fact)
        || open.stream()
            .anyMatch(look -> look.open().contains(fact) && look.item().entangled().contains(fact));
  }

  private boolean covers(Load load, Load other) {
    return statics.scoring().covers(side, load, other);
  }

  /** All answers to a fact, those that may lead furthest first. */
  private List<Branch> branches(String fact, List<Look> open) {
    List<Branch> branches = new ArrayList<>();
    for (Cell cell : cells(fact, open)) {
      if (trial.answer(fact, cell)) {
        branches.add(branch(fact, cell, open));
      }
      trial.withdraw(fact);
    }
    branches.sort(Comparator.comparingDouble(branch -> -distance(branch.corner())));
    return branches;
  }

  private List<Cell> cells(String fact, List<Look> open) {
    return isSampled(fact, open)
        ? statics.cells().samples(fact, trial.numbersBeside(fact, open))
        : statics.cells().of(fact);
  }

  private double distance(Load load) {
    double sum = statics.scoring().sum(load);
    return side == Side.BEST ? -sum : sum;
  }

  private Branch branch(String fact, Cell cell, List<Look> open) {
    Load decided = trial.none();
    List<Look> rest = new ArrayList<>();
    for (Look look : open) {
      Look now = look.open().contains(fact) ? again(look.item()) : look;
      if (now.decided()) {
        decided = decided.plus(now.best());
      } else {
        rest.add(now);
      }
    }
    return new Branch(cell, decided, rest, Look.corner(side, rest, decided));
  }

  private Look again(Item item) {
    looks++;
    return trial.look(item);
  }

  private void follow(String fact, Branch branch, List<Option> front) {
    trial.answer(fact, branch.cell());
    answered.put(fact, branch.cell());
    for (Option option : all(branch.rest())) {
      statics.scoring().add(side, front, option.plus(branch.decided(), fact, branch.cell()));
    }
    answered.remove(fact);
    trial.withdraw(fact);
  }

  /**
   * The fact to answer next: one that most items read, so that the rest falls apart soon. Numbers
   * of which only a sample is known come late, words that such numbers decide after them.
   */
  private String next(List<Look> open) {
    Map<String, Integer> readers = new HashMap<>();
    open.forEach(look -> look.open().forEach(fact -> readers.merge(fact, 1, Integer::sum)));
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.comparingInt(entry -> lateness(entry.getKey(), open, readers.keySet()));
    return readers.entrySet().stream()
        .min(
            order
                .thenComparing(entry -> statics.order().place(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private int lateness(String fact, List<Look> open, Set<String> facts) {
    Set<String> numbers = trial.numbers(fact);
    if (!numbers.isEmpty() && facts.containsAll(numbers)) {
      return 2;
    }
    return isSampled(fact, open) ? 1 : 0;
  }
}
