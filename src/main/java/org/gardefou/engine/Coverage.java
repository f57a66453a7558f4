package org.gardefou.engine;

import java.util.List;
import org.gardefou.catalogue.Fact;

/** How many of the facts that apply to this mission are known (domain.md A.4.6). */
public record Coverage(int known, int applicable) {
  static Coverage of(List<Fact> asked, FactSheet sheet) {
    int known = 0;
    int applicable = 0;
    for (Fact fact : asked) {
      if (fact.refines().isEmpty() && !sheet.absent(fact.id())) {
        applicable++;
        known += sheet.known(fact.id()) ? 1 : 0;
      }
    }
    return new Coverage(known, applicable);
  }
}
