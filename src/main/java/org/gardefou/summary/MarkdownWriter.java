package org.gardefou.summary;

import static org.gardefou.summary.Markdown.bullets;
import static org.gardefou.summary.Markdown.foot;
import static org.gardefou.summary.Markdown.heading;
import static org.gardefou.summary.Markdown.item;
import static org.gardefou.summary.Markdown.list;
import static org.gardefou.summary.Markdown.paragraph;
import static org.gardefou.summary.Markdown.section;
import static org.gardefou.summary.Markdown.strong;
import static org.gardefou.summary.Markdown.text;
import static org.gardefou.summary.Markdown.written;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Section;

/** Writes reports as Markdown. */
public final class MarkdownWriter {
  /** The document. */
  public String write(Report report) {
    return switch (report) {
      case SummaryReport summary -> summary(summary);
      case ComparisonReport comparison -> ComparisonMarkdown.write(comparison);
    };
  }

  private static String summary(SummaryReport report) {
    Document document = new Document();
    top(document, report);
    why(document, report);
    findings(document, report);
    risks(document, report);
    conditions(document, report);
    questions(document, report);
    money(document, report);
    course(document, report.course());
    own(document, report);
    foot(document, report.foot());
    return written(document);
  }

  private static void top(Document document, SummaryReport report) {
    paragraph(document, text(report.head().left() + " · " + report.head().right()));
    heading(document, 1, report.subject().client());
    paragraph(document, text(report.subject().line()));
    Advice advice = report.advice();
    heading(document, 2, advice.heading());
    paragraph(document, text(advice.state()));
    list(
        document,
        List.of(
            advice.coverageText(),
            advice.riskLabel() + " " + advice.riskText() + " (" + advice.thresholdsText() + ")"));
  }

  private static void why(Document document, SummaryReport report) {
    section(document, report.why(), Function.identity());
  }

  private static void findings(Document document, SummaryReport report) {
    Section<Finding> list = report.findings().list();
    heading(document, 2, list.title(), list.aside());
    if (list.items().isEmpty()) {
      paragraph(document, text(list.empty()));
    } else {
      BulletList bullets = bullets(document);
      list.items().forEach(finding -> finding(bullets, finding));
    }
    report.findings().notes().forEach(note -> paragraph(document, text(note)));
    section(
        document,
        report.greens(),
        good -> good.text() + " (" + good.criterion() + " · " + good.rule() + ")");
  }

  private static void finding(BulletList bullets, Finding finding) {
    String where = " (" + finding.criterion() + " · " + finding.rule() + ")";
    ListItem item =
        item(bullets, strong(finding.severityWord()), text(" · " + finding.evidence() + where));
    List<String> below =
        Stream.concat(finding.notes().stream(), finding.facts().stream().map(Lines::fact)).toList();
    if (!below.isEmpty()) {
      list(item, below);
    }
  }

  private static void risks(Document document, SummaryReport report) {
    section(document, report.risks().bars(), bar -> bar.name() + " · " + bar.text());
    String zero = report.risks().zero();
    if (!zero.isEmpty()) {
      paragraph(document, text(zero));
    }
    section(document, report.giveUps(), Function.identity());
  }

  private static void conditions(Document document, SummaryReport report) {
    section(document, report.agreements(), MarkdownWriter::agreement);
    section(
        document,
        report.clauses(),
        line -> line.rule() + " · " + line.name() + " (" + line.answers() + ")");
  }

  private static String agreement(AgreementLine line) {
    return Lines.agreement(line) + " · " + line.stateText();
  }

  private static void questions(Document document, SummaryReport report) {
    heading(document, 2, report.questions().title(), report.questions().aside());
    for (SummaryReport.Group group : report.questions().groups()) {
      heading(document, 3, group.label());
      list(document, group.items().stream().map(SummaryReport.Question::text).toList());
    }
  }

  private static void money(Document document, SummaryReport report) {
    SummaryReport.Money money = report.money();
    if (!money.list().shown()) {
      return;
    }
    heading(document, 2, money.list().title(), money.list().aside());
    labelled(document, money.list().items());
    money.notes().forEach(note -> paragraph(document, text(note)));
  }

  private static void course(Document document, SummaryReport.Course course) {
    Section<SummaryReport.CourseLine> list = course.list();
    if (list.shown()) {
      heading(document, 2, list.title(), list.aside());
      course.said().forEach(sentence -> paragraph(document, text(sentence)));
      BulletList bullets = bullets(document);
      list.items().forEach(line -> item(bullets, strong(line.day()), text(" · " + line.text())));
    }
    section(document, course.checkIns(), Function.identity());
    section(document, course.strain(), Function.identity());
  }

  private static void labelled(Document document, List<SummaryReport.Labelled> lines) {
    BulletList bullets = bullets(document);
    lines.forEach(line -> item(bullets, strong(line.label()), text(" · " + line.text())));
  }

  private static void own(Document document, SummaryReport report) {
    heading(document, 2, report.own().heading(), report.own().dateText());
    if (!report.own().lines().isEmpty()) {
      labelled(document, report.own().lines());
    }
    if (!report.own().note().isEmpty()) {
      paragraph(document, text(report.own().note()));
    }
  }
}
