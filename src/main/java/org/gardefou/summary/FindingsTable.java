package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;
import org.gardefou.summary.SummaryReport.Columns;
import org.gardefou.summary.SummaryReport.FactLine;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Findings;
import org.gardefou.summary.SummaryReport.Good;
import org.gardefou.summary.SummaryReport.Section;

/** What was found, bad and good, as tables. */
final class FindingsTable {
  private final SummaryReport report;
  private final Canvas canvas;

  FindingsTable(SummaryReport report, Canvas canvas) {
    this.report = report;
    this.canvas = canvas;
  }

  Stream<Html> sections() {
    return report.greens().shown() ? Stream.of(findings(), greens()) : Stream.of(findings());
  }

  private Element findings() {
    Findings findings = report.findings();
    Section<Finding> list = findings.list();
    Html content =
        list.items().isEmpty() ? Parts.note(list.empty()) : table(findings.columns(), list.items());
    return Parts.part(
        list.title(),
        list.aside(),
        Stream.concat(Stream.of(content), findings.notes().stream().map(Parts::note)));
  }

  private Element table(Columns columns, List<Finding> items) {
    Element head =
        element(
            Tag.TR,
            column(columns.severity(), "severity"),
            column(columns.finding(), "finding"),
            column(columns.criterion(), "criterion"),
            column(columns.facts(), "source"));
    Element table =
        element(
            Tag.TABLE, element(Tag.THEAD, head), element(Tag.TBODY, items.stream().map(this::row)));
    return element(Tag.DIV, table.as("findings word")).as("scroll");
  }

  private static Element column(String text, String style) {
    return element(Tag.TH, text).as(style).with(Attr.SCOPE, "col");
  }

  private Element row(Finding finding) {
    return element(
        Tag.TR,
        severity(finding),
        evidence(finding),
        element(Tag.TD, element(Tag.DIV, finding.criterion()), element(Tag.DIV, finding.rule()))
            .as("criterion m s"),
        element(Tag.TD, facts(finding.facts())).as("source"));
  }

  private Element severity(Finding finding) {
    Html icon = canvas.draw(Icons.of(finding.severity()), "icon", finding.severityWord());
    return element(Tag.TH, icon, Parts.text(finding.severityWord()))
        .as("severity nw severity-" + finding.severity().name())
        .with(Attr.SCOPE, "row");
  }

  private static Element evidence(Finding finding) {
    Element sentence = element(Tag.DIV, finding.evidence());
    Element shown = finding.severity() == Severity.DEALBREAKER ? sentence.as("heavy") : sentence;
    Stream<Element> notes = finding.notes().stream().map(n -> element(Tag.DIV, n).as("note"));
    return element(Tag.TD, Stream.concat(Stream.of(shown), notes)).as("finding");
  }

  private static Html facts(List<FactLine> facts) {
    return facts.isEmpty()
        ? Parts.text("")
        : element(Tag.UL, facts.stream().map(FindingsTable::fact)).as("facts");
  }

  private static Element fact(FactLine fact) {
    Element text = element(Tag.DIV, fact.text());
    return fact.origin().isEmpty()
        ? element(Tag.LI, text)
        : element(Tag.LI, text, element(Tag.DIV, fact.origin()).as("origin"));
  }

  private Element greens() {
    return Parts.part(report.greens(), items -> Parts.table(items, this::green));
  }

  private Element green(Good good) {
    return element(
        Tag.TR,
        Parts.name(
            canvas.draw(Icons.tick(), "icon", report.greens().title()), Parts.text(good.text())),
        element(Tag.TD, good.criterion() + " · " + good.rule()).as("value m s nw"));
  }
}
