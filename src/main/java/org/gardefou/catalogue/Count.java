package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gardefou.cel.CelProgram;

/**
 * Where a derived fact comes from, since it is never asked. A counted yes/no fact is true once the
 * lower count reaches the limit, false once the upper cannot (domain.md A.4.1).
 */
public sealed interface Count {
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

  /**
   * Not counted: her own limit of that name (domain.md A.5).
   *
   * @param otherwise the value while she set none, which no rule can cross
   */
  record OwnLimit(BigDecimal otherwise) implements Count {}
}
