package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Tries answers to open facts and looks at what follows. A fact that counts fired rules is taken as
 * a fact of its own here: what is found so is never too narrow.
 */
final class Trial {
  private final Statics statics;
  private final Scope scope;
  private final FactSheet before;
  private final FactSheet sheet;
  private final Map<String, String> clauses;
  private final Load none;
  private boolean loose;

  /**
   * @param before what is known
   * @param clauses the agreed clause of every rule that one lowers
   */
  Trial(Statics statics, Scope scope, FactSheet before, Map<String, String> clauses) {
    this.statics = statics;
    this.scope = scope;
    this.before = before;
    this.sheet = before.copy();
    this.clauses = clauses;
    this.none = Load.none(statics.scoring().criteria().size());
    scope.ruleCounts().forEach(fact -> sheet.detach(fact.id()));
  }

  Load none() {
    return none;
  }

  /**
   * Takes words as if no number decided them, or not.
   *
   * @return how it was before
   */
  boolean loosen(boolean wanted) {
    boolean was = loose;
    loose = wanted;
    return was;
  }

  /** Whether words are taken as if no number decided them. */
  boolean isLoose() {
    return loose;
  }

  /** Whether an answer to a fact could have a say in what an item comes to. */
  boolean reads(Look look, String fact) {
    return scope.touched(look.item()).contains(fact);
  }

  /**
   * Answers a fact.
   *
   * @return false if the answer contradicts a word that is known: numbers decide such words
   */
  boolean answer(String fact, Cell cell) {
    cell.bind(fact, sheet.bindings());
    boolean fits = true;
    if (!loose) {
      for (Fact words : statics.links().wordsBy(fact)) {
        sheet.applyExact(words);
        fits &= before.isOpen(words.id()) || sheet.agrees(before, words.id());
        recount(words.id());
      }
    }
    recount(fact);
    return fits;
  }

  /** Takes an answer back; words that it decided are as they were. */
  void withdraw(String fact) {
    sheet.bindings().unknown(fact);
    if (!loose) {
      for (Fact words : statics.links().wordsBy(fact)) {
        sheet.restore(words.id(), before);
        recount(words.id());
      }
    }
    recount(fact);
  }

  /** Takes a fact and the words that it decides back to what they were. */
  void restore(String fact) {
    withdraw(fact);
    sheet.restore(fact, before);
    recount(fact);
  }

  private void recount(String fact) {
    statics.links().countsBy(fact).forEach(sheet::applyCount);
  }

  /** What an item comes to now. */
  Look look(Item item) {
    return switch (item) {
      case Item.Weighed weighed -> look(weighed);
      case Item.Sign sign -> look(sign);
    };
  }

  private Look look(Item.Weighed item) {
    Severity certain = null;
    Severity worst = null;
    Set<String> open = new HashSet<>();
    for (var rule : item.rules()) {
      Judged judged = new Judged(Finding.of(rule, sheet), clauses.get(rule.id()));
      certain = heavier(certain, judged.certain());
      worst = heavier(worst, judged.worst());
      open.addAll(judged.finding().open());
    }
    Load atLeast = none.plus(item.criterion(), certain);
    Load atMost = none.plus(item.criterion(), worst);
    return new Look(item, atLeast, atMost, atLeast.equals(atMost) ? Set.of() : linked(open));
  }

  private static @Nullable Severity heavier(@Nullable Severity one, @Nullable Severity other) {
    return one == null || (other != null && other.atLeast(one)) ? other : one;
  }

  private Look look(Item.Sign item) {
    Load sign = none.plusSign(item.criterion());
    return switch (sheet.run(item.green().when())) {
      case Outcome.Value(Boolean holds) when holds -> new Look(item, sign, sign, Set.of());
      case Outcome.Unknown unknown ->
          new Look(
              item, sign, none, linked(new HashSet<>(sheet.open(item.green().when(), unknown))));
      default -> new Look(item, none, none, Set.of());
    };
  }

  /** The known numbers to which arithmetic ties a fact, in these items or to decide a word. */
  Set<Double> numbersBeside(String fact, List<Look> looks) {
    Set<String> names = new HashSet<>();
    for (Look look : looks) {
      if (look.item().entangled().contains(fact)) {
        names.addAll(look.item().entangled());
      }
    }
    statics.links().wordsBy(fact).stream()
        .filter(words -> statics.links().isArithmetic(words.id()))
        .forEach(words -> names.addAll(statics.numbers(words)));
    Set<Double> numbers = new TreeSet<>();
    for (String name : names) {
      if (sheet.value(name) instanceof Double number) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Whether arithmetic on this number and others decides a word. */
  boolean tiesWords(String number) {
    return !loose && statics.tiesWords(number, scope, sheet);
  }

  /** Adds the open numbers that decide an open word, where rules read them too. */
  private Set<String> linked(Set<String> open) {
    for (String name : List.copyOf(open)) {
      open.addAll(numbers(name));
    }
    return open;
  }

  /** The open numbers that will decide a words fact. */
  Set<String> numbers(String words) {
    return loose ? Set.of() : statics.numbers(words, scope, sheet);
  }
}
