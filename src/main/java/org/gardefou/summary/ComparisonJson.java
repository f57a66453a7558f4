package org.gardefou.summary;

import java.util.Locale;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellAdvice;
import org.gardefou.summary.ComparisonReport.CellFinding;
import org.gardefou.summary.ComparisonReport.CellOpen;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: its missions, then its parts; every line has a cell for each mission. */
final class ComparisonJson {
  private ComparisonJson() {}

  static ObjectNode node(ComparisonReport report) {
    ObjectNode node = Nodes.object();
    node.put("date", report.head().date().toString());
    node.put("catalogue", report.foot().version());
    node.set("missions", Nodes.array(report.columns(), ComparisonJson::column));
    node.set("deciding", Nodes.words(report.deciding().items()));
    node.set("parts", Nodes.array(report.parts(), ComparisonJson::part));
    node.set("notes", Nodes.words(report.foot().notes()));
    return node;
  }

  private static ObjectNode column(Column column) {
    return Nodes.object()
        .put("client", column.client())
        .put("mission", column.mission())
        .put("phase", column.phase().name())
        .put("verdict", column.advice().verdict().name())
        .put("settled", column.advice().settled());
  }

  private static ObjectNode part(Part part) {
    ObjectNode node = Nodes.object();
    node.put("part", part.kind().name().toLowerCase(Locale.ROOT));
    node.put("title", part.title());
    node.set("lines", Nodes.array(part.lines(), ComparisonJson::line));
    return node;
  }

  private static ObjectNode line(Line line) {
    ObjectNode node = Nodes.object();
    node.put("id", line.id());
    node.put("name", line.name());
    node.put("severity", line.graded().map(grade -> grade.severity().name()).orElse(null));
    node.set("cells", Nodes.array(line.cells(), ComparisonJson::cell));
    return node;
  }

  private static ObjectNode cell(Cell cell) {
    ObjectNode node = Nodes.object().put("text", cell.text());
    switch (cell) {
      case CellRisk risk -> AssessmentJson.bounds(node, risk.risk());
      case CellFinding finding ->
          node.put("state", finding.state().name()).put("severity", finding.severity().name());
      case CellAdvice advice ->
          node.put("verdict", advice.verdict().name()).put("settled", advice.settled());
      case CellOpen open -> node.put("open", true);
      default -> {}
    }
    return node;
  }
}
