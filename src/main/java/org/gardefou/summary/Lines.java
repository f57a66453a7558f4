package org.gardefou.summary;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellAdvice;
import org.gardefou.summary.ComparisonReport.CellFinding;
import org.gardefou.summary.ComparisonReport.CellOpen;
import org.gardefou.summary.ComparisonReport.CellQuiet;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.CellWords;
import org.gardefou.summary.ComparisonReport.Grade;
import org.gardefou.summary.ComparisonReport.Line;
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

  /** What a line of a comparison is about, its severity first. */
  static String graded(Line line) {
    return joined(line.graded().map(Grade::word).orElse(""), line.name());
  }

  /** What a comparison says of one mission. */
  static String cell(Cell cell) {
    return switch (cell) {
      case CellRisk risk -> joined(risk.text(), risk.mark());
      case CellFinding finding -> joined(finding.word(), finding.text(), finding.note());
      case CellWords words -> words.text();
      case CellQuiet quiet -> quiet.text();
      case CellOpen open -> open.text();
      case CellAdvice advice -> advice.text();
    };
  }

  /** The texts that are there, with points between. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }
}
