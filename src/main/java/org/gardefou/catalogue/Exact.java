package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.cel.CelProgram;
import org.jspecify.annotations.Nullable;

/**
 * How known numbers decide a words fact: 1 + the number of steps that the value reaches (domain.md
 * A.7.1). The number counts where number and word are both given.
 *
 * @param value a number read from detail facts
 * @param when a condition, such as "enough cases to tell"; null for always. Where it is false, the
 *     word counts, or 1
 * @param steps rising limits
 * @param names the facts that must all be known
 */
public record Exact(
    CelProgram value, @Nullable CelProgram when, List<BigDecimal> steps, Set<String> names) {
  public Exact {
    steps = List.copyOf(steps);
    names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** The same, with the facts that value and condition read. */
  public Exact(CelProgram value, @Nullable CelProgram when, List<BigDecimal> steps) {
    this(value, when, steps, names(value, when));
  }

  private static Set<String> names(CelProgram value, @Nullable CelProgram when) {
    Set<String> names = new TreeSet<>(value.names());
    if (when != null) {
      names.addAll(when.names());
    }
    return names;
  }

  /** The position, from 1, that a number stands for. */
  public long position(double number) {
    return 1 + steps.stream().filter(step -> number >= step.doubleValue()).count();
  }
}
