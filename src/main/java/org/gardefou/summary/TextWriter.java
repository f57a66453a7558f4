package org.gardefou.summary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.Bar;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Section;

/** Writes reports as plain text for a terminal, in lines of at most 80 characters. */
public final class TextWriter {
  private static final int NAME = 26;

  /** The document. */
  public String write(Report report) {
    return switch (report) {
      case SummaryReport summary -> summary(summary);
      case ComparisonReport comparison -> ComparisonText.write(comparison);
    };
  }

  private static String summary(SummaryReport report) {
    Plain out = new Plain(Plain.WIDTH);
    top(out, report);
    section(out, report.why(), Function.identity());
    findings(out, report);
    risks(out, report);
    section(out, report.giveUps(), Function.identity());
    section(out, report.agreements(), a -> Lines.joined(Lines.agreement(a), a.stateText()));
    section(out, report.clauses(), c -> c.rule() + " " + c.name() + " (" + c.answers() + ")");
    questions(out, report);
    money(out, report.money());
    course(out, report.course());
    own(out, report);
    out.foot(report.foot());
    return out.toString();
  }

  private static void top(Plain out, SummaryReport report) {
    out.ends(report.head().left(), report.head().right());
    out.title(report.subject().client(), '=').text(report.subject().line());
    Advice advice = report.advice();
    out.title(advice.heading(), '=').text(advice.state()).text(advice.coverageText());
    out.text(advice.riskLabel() + " " + advice.riskText() + " " + Plain.bar(advice.risk()));
    out.text(advice.thresholdsText());
  }

  private static void findings(Plain out, SummaryReport report) {
    Section<Finding> list = report.findings().list();
    out.title(Lines.joined(list.title(), list.aside()), '-');
    if (list.items().isEmpty()) {
      out.text(list.empty());
    }
    list.items().forEach(finding -> finding(out, finding));
    report.findings().notes().forEach(note -> out.gap().text(note));
    section(
        out,
        report.greens(),
        good -> good.text() + " (" + good.criterion() + ", " + good.rule() + ")");
  }

  private static void finding(Plain out, Finding finding) {
    String where = " (" + finding.criterion() + ", " + finding.rule() + ")";
    out.item("* ", finding.severityWord() + " · " + finding.evidence() + where);
    Stream.concat(finding.notes().stream(), finding.facts().stream().map(Lines::fact))
        .forEach(line -> out.item("    - ", line));
  }

  private static void risks(Plain out, SummaryReport report) {
    Section<Bar> bars = report.risks().bars();
    out.title(Lines.joined(bars.title(), bars.aside()), '-');
    if (bars.items().isEmpty()) {
      out.text(bars.empty());
    }
    bars.items().forEach(bar -> risk(out, bar));
    if (!report.risks().zero().isEmpty()) {
      out.text(report.risks().zero());
    }
  }

  private static void risk(Plain out, Bar bar) {
    String end = Plain.bar(bar.risk()) + " " + bar.text();
    if (bar.name().length() > NAME) {
      out.text(bar.name()).line(" ".repeat(NAME) + " " + end);
    } else {
      out.line(bar.name() + " ".repeat(NAME - bar.name().length()) + " " + end);
    }
  }

  private static void questions(Plain out, SummaryReport report) {
    out.title(Lines.joined(report.questions().title(), report.questions().aside()), '-');
    for (SummaryReport.Group group : report.questions().groups()) {
      out.text(group.label());
      group.items().forEach(question -> out.item("* ", question.text()));
    }
  }

  private static void money(Plain out, SummaryReport.Money money) {
    if (!money.list().shown()) {
      return;
    }
    out.title(Lines.joined(money.list().title(), money.list().aside()), '-');
    money.list().items().forEach(line -> labelled(out, line.label(), line.text()));
    money.notes().forEach(note -> out.gap().text(note));
  }

  private static void course(Plain out, SummaryReport.Course course) {
    Section<SummaryReport.CourseLine> list = course.list();
    if (list.shown()) {
      out.title(Lines.joined(list.title(), list.aside()), '-');
      course.said().forEach(out::text);
      list.items().forEach(line -> out.item("* ", line.day() + " · " + line.text()));
    }
    section(out, course.checkIns(), Function.identity());
    section(out, course.strain(), Function.identity());
  }

  private static void own(Plain out, SummaryReport report) {
    out.title(Lines.joined(report.own().heading(), report.own().dateText()), '-');
    report.own().lines().forEach(line -> labelled(out, line.label(), line.text()));
    if (!report.own().note().isEmpty()) {
      out.text(report.own().note());
    }
  }

  private static void labelled(Plain out, String label, String text) {
    out.text(label);
    List.of(text.split("\n", -1)).forEach(line -> out.item("  ", line));
  }

  private static <T> void section(Plain out, Section<T> section, Function<T, String> words) {
    if (!section.shown()) {
      return;
    }
    out.title(Lines.joined(section.title(), section.aside()), '-');
    if (section.items().isEmpty()) {
      out.text(section.empty());
    }
    section.items().forEach(item -> out.item("* ", words.apply(item)));
  }
}
