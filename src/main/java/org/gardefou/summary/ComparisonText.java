package org.gardefou.summary;

import java.util.List;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;

/** A comparison as plain text for a terminal. */
final class ComparisonText {
  private ComparisonText() {}

  static String write(ComparisonReport report) {
    Plain out = new Plain(Plain.WIDTH);
    out.ends(report.head().left(), report.head().right());
    out.title(report.head().title(), '=');
    report
        .columns()
        .forEach(column -> out.item("* ", Lines.joined(column.name(), column.circumstances())));
    out.title(Lines.joined(report.deciding().title(), report.deciding().aside()), '-');
    report.deciding().items().forEach(sentence -> out.item("* ", sentence));
    report.parts().forEach(part -> part(out, report, part));
    return out.foot(report.foot()).toString();
  }

  private static void part(Plain out, ComparisonReport report, Part part) {
    out.title(Lines.joined(part.title(), part.aside()), '-');
    if (part.lines().isEmpty()) {
      out.text(part.empty());
    }
    part.lines().forEach(line -> line(out, report.columns(), line));
    if (!part.note().isEmpty()) {
      out.text(part.note());
    }
  }

  private static void line(Plain out, List<Column> columns, Line line) {
    out.item("* ", Lines.joined(Lines.graded(line), line.detail()));
    for (int i = 0; i < columns.size(); i++) {
      out.item("    ", columns.get(i).client() + " · " + cell(line.cells().get(i)));
    }
  }

  private static String cell(Cell cell) {
    return cell instanceof CellRisk risk
        ? Plain.bar(risk.risk()) + " " + Lines.cell(risk)
        : Lines.cell(cell);
  }
}
