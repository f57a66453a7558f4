package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.FlagState;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellAdvice;
import org.gardefou.summary.ComparisonReport.CellFinding;
import org.gardefou.summary.ComparisonReport.CellOpen;
import org.gardefou.summary.ComparisonReport.CellQuiet;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.CellWords;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Grade;
import org.gardefou.summary.ComparisonReport.Kind;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;

/** The parts of a comparison: one table a part, one column a mission. */
final class ComparisonPage {
  private static final double BAR = 100;

  private final ComparisonReport report;
  private final Canvas canvas;

  ComparisonPage(ComparisonReport report, Canvas canvas) {
    this.report = report;
    this.canvas = canvas;
  }

  Stream<Html> parts() {
    return Stream.concat(
        Stream.of(
            element(Tag.H1, report.head().title()), Parts.part(report.deciding(), Parts::list)),
        report.parts().stream().map(this::part));
  }

  private Html part(Part part) {
    Html content = part.lines().isEmpty() ? Parts.note(part.empty()) : table(part);
    Stream<Html> note = part.note().isEmpty() ? Stream.empty() : Stream.of(Parts.note(part.note()));
    return Parts.part(part.title(), part.aside(), Stream.concat(Stream.of(content), note));
  }

  private Html table(Part part) {
    Stream<Element> heads = Stream.concat(Stream.of(corner(part)), columns(part));
    Element table =
        element(
            Tag.TABLE,
            element(Tag.THEAD, element(Tag.TR, heads)),
            element(Tag.TBODY, part.lines().stream().map(this::line)));
    return element(Tag.DIV, table.as("compare word")).as("scroll");
  }

  private static Element corner(Part part) {
    return element(Tag.TH, part.title()).as("line").with(Attr.SCOPE, "col");
  }

  private Stream<Element> columns(Part part) {
    return report.columns().stream()
        .map(column -> column(column, part.kind() == Kind.ADVICE))
        .map(column -> column.with(Attr.SCOPE, "col"));
  }

  private static Element column(Column column, boolean full) {
    Element client = element(Tag.DIV, column.client());
    Element mission = element(Tag.DIV, column.mission()).as("m");
    return full
        ? element(Tag.TH, client, mission, element(Tag.DIV, column.circumstances()).as("m"))
        : element(Tag.TH, client, mission);
  }

  private Element line(Line line) {
    Stream<Html> grade = line.graded().map(this::grade).stream();
    Element words = element(Tag.DIV, Stream.concat(grade, Stream.of(text(line.name()))));
    Element detail = element(Tag.DIV, line.detail()).as("m s");
    Element name = element(Tag.TH, words, detail).with(Attr.SCOPE, "row");
    return element(Tag.TR, Stream.concat(Stream.of(name), line.cells().stream().map(this::cell)));
  }

  /** The shape alone: the cells say its word. */
  private Html grade(Grade grade) {
    return icon(Icons.of(grade.severity()), grade.word());
  }

  private Element cell(Cell cell) {
    return switch (cell) {
      case CellWords words -> element(Tag.TD, words.text());
      case CellQuiet quiet -> element(Tag.TD, quiet.text()).as("m");
      case CellOpen open -> element(Tag.TD, icon(Icons.open(), open.text()), text(open.text()));
      case CellAdvice advice ->
          element(
              Tag.TD,
              icon(Icons.of(advice.verdict()), advice.text()),
              element(Tag.B, advice.text()));
      case CellRisk risk -> risk(risk);
      case CellFinding finding -> finding(finding);
    };
  }

  private Element risk(CellRisk risk) {
    Element figures = element(Tag.DIV, element(Tag.B, risk.text()), Parts.quiet(mark(risk)));
    Html bar = canvas.draw(Bars.of(risk.risk(), BAR), "bar cell", risk.text());
    return element(Tag.TD, figures, element(Tag.DIV, bar));
  }

  private static String mark(CellRisk risk) {
    return risk.mark().isEmpty() ? "" : " · " + risk.mark();
  }

  private Element finding(CellFinding finding) {
    boolean possible = finding.state() == FlagState.POSSIBLE;
    Drawing shape = possible ? Icons.open() : Icons.of(finding.severity());
    Element word =
        element(Tag.DIV, icon(shape, finding.word()), text(finding.word()))
            .as(possible ? "m" : "severity-" + finding.severity().name());
    Element evidence = element(Tag.DIV, finding.text());
    Element shown = stop(finding, possible) ? evidence.as("heavy") : evidence;
    List<Element> note =
        finding.note().isEmpty() ? List.of() : List.of(element(Tag.DIV, finding.note()).as("m s"));
    return element(Tag.TD, Stream.concat(Stream.of(word, shown), note.stream()));
  }

  private static boolean stop(CellFinding finding, boolean possible) {
    return !possible && finding.severity() == Severity.DEALBREAKER;
  }

  private Html icon(Drawing drawing, String meaning) {
    return canvas.draw(drawing, "icon", meaning);
  }

  private static Html text(String text) {
    return Parts.text(text);
  }
}
