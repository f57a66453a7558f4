package org.gardefou.catalogue;

import java.util.List;
import java.util.Set;
import org.gardefou.cel.CelProgram;

/**
 * How a derived yes/no fact is counted: true once the lower count reaches the limit, false once the
 * upper cannot (domain.md A.4.1).
 */
public sealed interface Count {
  /** The limit that the count has to reach. */
  int atLeast();

  /** Counts conditions that are true. */
  record OfConditions(int atLeast, List<CelProgram> conditions) implements Count {
    public OfConditions {
      conditions = List.copyOf(conditions);
    }
  }

  /** Counts fired rules of some criteria from a severity on. */
  record OfRules(int atLeast, Severity severity, Set<String> criteria) implements Count {
    public OfRules {
      criteria = Set.copyOf(criteria);
    }
  }
}
