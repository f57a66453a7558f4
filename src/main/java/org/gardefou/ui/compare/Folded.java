package org.gardefou.ui.compare;

import java.util.EnumSet;
import java.util.Set;
import org.gardefou.summary.ComparisonReport.Kind;

/** Which parts she folded; a part is open until she folds it. */
final class Folded {
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  void set(Kind kind, boolean folded) {
    if (folded) {
      kinds.add(kind);
    } else {
      kinds.remove(kind);
    }
  }
}
