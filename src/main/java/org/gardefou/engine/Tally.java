package org.gardefou.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Severity;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How many hold of what a derived fact counts (domain.md A.4.1).
 *
 * @param certain so many for certain
 * @param possible so many at most
 * @param open the facts to answer to know more
 */
record Tally(int certain, int possible, Set<String> open) {

  static Tally of(Count.OfConditions count, FactSheet sheet) {
    int certain = 0;
    int possible = 0;
    Set<String> open = new HashSet<>();
    for (CelProgram condition : count.conditions()) {
      switch (sheet.run(condition)) {
        case Outcome.Value(Boolean yes) when yes -> certain++;
        case Outcome.Unknown(Set<String> names) -> {
          possible++;
          open.addAll(sheet.open(names));
        }
        default -> {}
      }
    }
    return new Tally(certain, certain + possible, open);
  }

  static Tally of(Count.OfRules count, List<Judged> rules) {
    int certain = 0;
    int possible = 0;
    Set<String> open = new HashSet<>();
    for (Judged judged : rules) {
      boolean counts = count.criteria().contains(judged.rule().criterion());
      if (counts && reaches(judged.worst(), count.severity())) {
        certain += reaches(judged.certain(), count.severity()) ? 1 : 0;
        possible++;
        open.addAll(judged.finding().open());
      }
    }
    return new Tally(certain, possible, open);
  }

  /** Whether a tier is at least as grave as wanted. */
  static boolean reaches(@Nullable Severity severity, Severity wanted) {
    return severity != null && severity.atLeast(wanted);
  }
}
