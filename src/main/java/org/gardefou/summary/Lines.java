package org.gardefou.summary;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.FactLine;

/** How parts of the report read in one line, where there are no columns. */
final class Lines {
  private Lines() {}

  /** Name, value, source and date of a fact. */
  static String fact(FactLine fact) {
    return joined(fact.text(), fact.origin());
  }

  /** Id, name and proof of an agreement. */
  static String agreement(AgreementLine line) {
    return joined(line.rule(), line.name(), line.proof());
  }

  /** The texts that are there, with points between. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }
}
