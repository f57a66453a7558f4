package org.gardefou.engine;

import java.util.HashSet;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Exact;
import org.gardefou.catalogue.Fact;
import org.jspecify.annotations.Nullable;

/** What is worked out once for a catalogue. Immutable. */
record Statics(Catalogue catalogue, Links links, Cells cells, SearchOrder order, Scoring scoring) {
  static Statics of(Catalogue catalogue) {
    Links links = new Links(catalogue);
    Cells cells = new Cells(catalogue);
    SearchOrder order = new SearchOrder(catalogue, links, cells);
    return new Statics(catalogue, links, cells, order, new Scoring(catalogue));
  }

  /** How known numbers decide a fact; null where they do not. */
  @Nullable Exact exact(String fact) {
    Fact found = catalogue.facts().get(fact);
    return found == null ? null : found.exact();
  }

  /** The numbers that decide a words fact. */
  Set<String> numbers(Fact words) {
    Exact exact = words.exact();
    return exact == null ? Set.of() : exact.names();
  }

  /**
   * The open numbers that will decide a words fact, where rules read them too; none where they need
   * not be asked.
   */
  Set<String> numbers(String words, Scope scope, FactSheet sheet) {
    Exact exact = exact(words);
    if (exact == null) {
      return Set.of();
    }
    Set<String> open = new HashSet<>();
    for (String name : exact.names()) {
      if (sheet.isOpen(name) && scope.read().contains(name)) {
        open.add(name);
      } else if (!sheet.known(name)) {
        return Set.of();
      }
    }
    return open;
  }

  /** Whether arithmetic on this number and others, all known or to be asked, decides a word. */
  boolean tiesWords(String number, Scope scope, FactSheet sheet) {
    return links.wordsBy(number).stream()
        .map(Fact::id)
        .anyMatch(words -> links.isArithmetic(words) && !numbers(words, scope, sheet).isEmpty());
  }
}
