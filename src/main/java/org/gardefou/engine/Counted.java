package org.gardefou.engine;

import org.gardefou.catalogue.Severity;

/** A rule as it enters risk and category: with the severity that it has, or could have. */
record Counted(String rule, String criterion, Severity severity, boolean mitigated) {

  /** Whether it counts at exactly this severity, and no agreement lowered it to that. */
  boolean unmitigated(Severity wanted) {
    return severity == wanted && !mitigated;
  }
}
