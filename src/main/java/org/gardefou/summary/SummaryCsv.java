package org.gardefou.summary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Section;

/** A decision summary for spreadsheets: part, key, what it is about, text, detail. */
final class SummaryCsv {
  private final SummaryReport report;
  private final Csv out;

  private SummaryCsv(SummaryReport report) {
    this.report = report;
    this.out = new Csv(report.language());
  }

  static String write(SummaryReport report) {
    return new SummaryCsv(report).written();
  }

  private String written() {
    row(report.head().left(), "", "", report.head().right(), "");
    row(report.subject().client(), "", "", report.subject().line(), "");
    advice(report.advice());
    section(report.why(), reason -> List.of("", "", reason, ""));
    findings();
    section(report.greens(), good -> List.of(good.rule(), good.criterion(), good.text(), ""));
    section(report.risks().bars(), bar -> List.of(bar.id(), bar.name(), bar.text(), ""));
    row(report.risks().bars().title(), "", "", report.risks().zero(), "");
    section(report.giveUps(), giveUp -> List.of("", "", giveUp, ""));
    section(
        report.agreements(),
        line -> List.of(line.rule(), line.name(), line.stateText(), line.proof()));
    section(
        report.clauses(), clause -> List.of(clause.rule(), clause.name(), clause.answers(), ""));
    questions();
    course();
    own();
    CsvWriter.foot(out, report);
    return out.toString();
  }

  private void row(String... cells) {
    out.row(List.of(cells));
  }

  private void advice(Advice advice) {
    row(advice.heading(), "", "", advice.state(), advice.coverageText());
    row(advice.riskLabel(), "", "", advice.riskText(), advice.thresholdsText());
  }

  private void findings() {
    Section<Finding> list = report.findings().list();
    section(
        list,
        finding ->
            List.of(
                finding.rule(),
                Lines.joined(finding.severityWord(), finding.criterion()),
                finding.evidence(),
                below(finding)));
    report.findings().notes().forEach(note -> row(list.title(), "", "", note, ""));
  }

  private static String below(Finding finding) {
    return String.join(
        "\n",
        Stream.concat(finding.notes().stream(), finding.facts().stream().map(Lines::fact))
            .toList());
  }

  private void questions() {
    String title = Lines.joined(report.questions().title(), report.questions().aside());
    if (report.questions().groups().isEmpty()) {
      row(title, "", "", "", "");
    }
    report
        .questions()
        .groups()
        .forEach(
            group ->
                group
                    .items()
                    .forEach(item -> row(title, item.id(), group.label(), item.text(), "")));
  }

  private void course() {
    SummaryReport.Course course = report.course();
    course.said().forEach(sentence -> row(course.list().title(), "", "", sentence, ""));
    section(
        course.list(),
        line ->
            List.of(
                line.on().toString(),
                line.day(),
                Lines.joined(line.riskText(), line.verdictText()),
                line.what()));
    section(course.checkIns(), words -> List.of("", "", words, ""));
    section(course.strain(), words -> List.of("", "", words, ""));
  }

  private void own() {
    row(report.own().heading(), "", "", report.own().dateText(), report.own().note());
    report
        .own()
        .lines()
        .forEach(line -> row(report.own().heading(), "", line.label(), line.text(), ""));
  }

  private <T> void section(Section<T> section, Function<T, List<String>> cells) {
    String title = Lines.joined(section.title(), section.aside());
    if (section.items().isEmpty() && section.shown()) {
      row(title, "", "", section.empty(), "");
    }
    section
        .items()
        .forEach(
            item -> out.row(Stream.concat(Stream.of(title), cells.apply(item).stream()).toList()));
  }
}
