package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;

/** Writes reports for spreadsheets: one line of the report a row. */
public final class CsvWriter {
  /** The document. */
  public String write(Report report) {
    return switch (report) {
      case SummaryReport summary -> SummaryCsv.write(summary);
      case ComparisonReport comparison -> comparison(comparison);
    };
  }

  private static String comparison(ComparisonReport report) {
    Csv out = new Csv(report.language());
    out.row(cells(report.head().left(), report.head().right(), "", report, Column::name));
    out.row(cells("", "", "", report, Column::circumstances));
    report
        .deciding()
        .items()
        .forEach(sentence -> out.row(List.of(report.deciding().title(), "", "", sentence)));
    report.parts().forEach(part -> part(out, part));
    foot(out, report);
    return out.toString();
  }

  private static void part(Csv out, Part part) {
    part.lines().forEach(line -> out.row(row(part, line)));
    Stream.of(part.lines().isEmpty() ? part.empty() : "", part.note())
        .filter(words -> !words.isEmpty())
        .forEach(words -> out.row(List.of(part.title(), "", "", words)));
  }

  private static List<String> cells(
      String first,
      String second,
      String third,
      ComparisonReport report,
      java.util.function.Function<Column, String> words) {
    return Stream.concat(Stream.of(first, second, third), report.columns().stream().map(words))
        .toList();
  }

  private static List<String> row(Part part, Line line) {
    List<String> cells = new ArrayList<>(List.of(part.title(), Lines.graded(line), line.detail()));
    line.cells().forEach(cell -> cells.add(Lines.cell(cell)));
    return cells;
  }

  static void foot(Csv out, Report report) {
    report.foot().notes().forEach(note -> out.row(List.of(note)));
    out.row(List.of(report.foot().disclaimer()));
    out.row(List.of(report.foot().catalogue()));
  }
}
