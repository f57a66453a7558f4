package org.gardefou.summary;

import static org.gardefou.summary.Markdown.bullets;
import static org.gardefou.summary.Markdown.heading;
import static org.gardefou.summary.Markdown.item;
import static org.gardefou.summary.Markdown.list;
import static org.gardefou.summary.Markdown.paragraph;
import static org.gardefou.summary.Markdown.section;
import static org.gardefou.summary.Markdown.strong;
import static org.gardefou.summary.Markdown.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;

/** A comparison as Markdown: lists, since plain Markdown has no tables. */
final class ComparisonMarkdown {
  private ComparisonMarkdown() {}

  static String write(ComparisonReport report) {
    Document document = new Document();
    paragraph(document, text(report.head().left() + " · " + report.head().right()));
    heading(document, 1, report.head().title());
    list(document, report.columns().stream().map(ComparisonMarkdown::column).toList());
    section(document, report.deciding(), Function.identity());
    report.parts().forEach(part -> part(document, report, part));
    Markdown.foot(document, report.foot());
    return Markdown.written(document);
  }

  private static String column(Column column) {
    return Lines.joined(column.name(), column.circumstances());
  }

  private static void part(Document document, ComparisonReport report, Part part) {
    heading(document, 2, part.title(), part.aside());
    if (part.lines().isEmpty()) {
      paragraph(document, text(part.empty()));
    } else {
      BulletList bullets = bullets(document);
      part.lines().forEach(line -> line(bullets, report.columns(), line));
    }
    if (!part.note().isEmpty()) {
      paragraph(document, text(part.note()));
    }
  }

  private static void line(BulletList bullets, List<Column> columns, Line line) {
    String detail = line.detail().isEmpty() ? "" : " · " + line.detail();
    ListItem item = item(bullets, strong(Lines.graded(line)), text(detail));
    BulletList cells = bullets(item);
    IntStream.range(0, columns.size())
        .forEach(
            i ->
                item(
                    cells,
                    text(columns.get(i).client() + " · " + Lines.cell(line.cells().get(i)))));
  }
}
