package org.gardefou.cel;

import java.util.List;

/** What {@link Cel#compile} makes of a source: a program, or everything that is wrong with it. */
public sealed interface CelResult {
  /** The source is good. */
  record Compiled(CelProgram program) implements CelResult {}

  /**
   * The source has faults.
   *
   * @param issues at least one, in reading order
   */
  record Failed(List<CelIssue> issues) implements CelResult {
    public Failed {
      issues = List.copyOf(issues);
    }
  }
}
