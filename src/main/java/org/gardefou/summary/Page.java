package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.Bar;
import org.gardefou.summary.SummaryReport.ClauseLine;
import org.gardefou.summary.SummaryReport.Group;
import org.gardefou.summary.SummaryReport.Labelled;
import org.gardefou.summary.SummaryReport.Own;
import org.gardefou.summary.SummaryReport.Questions;
import org.gardefou.summary.SummaryReport.Section;

/** The parts of a decision summary. */
final class Page {
  private static final double WIDE = 200;
  private static final double SLIM = 150;

  private final SummaryReport report;
  private final Canvas canvas;

  Page(SummaryReport report, Canvas canvas) {
    this.report = report;
    this.canvas = canvas;
  }

  /** All parts of the document, in reading order. */
  Stream<Html> parts() {
    return Stream.of(
            Stream.of(title(), verdict(), why()),
            new FindingsTable(report, canvas).sections(),
            two(Optional.of(risks()), list(report.giveUps())),
            two(conditions(), Optional.of(questions())),
            money(),
            course(),
            Stream.of(own()))
        .flatMap(parts -> parts);
  }

  private Element title() {
    return element(
        Tag.DIV,
        element(Tag.H1, report.subject().client()).as("word"),
        element(Tag.P, report.subject().line()).as("sub word"));
  }

  private Element verdict() {
    Advice advice = report.advice();
    Html emblem = canvas.draw(Icons.of(advice.verdict()), "emblem", advice.heading());
    Element what =
        element(
            Tag.DIV,
            element(Tag.H2, advice.heading()),
            element(Tag.P, advice.state()),
            element(Tag.P, advice.coverageText()));
    return element(Tag.SECTION, element(Tag.DIV, emblem).as("shape"), what.as("what"), risk(advice))
        .as("verdict " + tone(advice.verdict()) + (advice.settled() ? "" : " unsettled"));
  }

  private Element risk(Advice advice) {
    Drawing bar = Bars.of(advice.risk(), WIDE, advice.conditions(), advice.decline());
    Element line =
        element(
            Tag.DIV,
            element(Tag.SPAN, advice.riskLabel()).as("name m"),
            element(Tag.B, advice.riskText()).as("of"));
    return element(
            Tag.DIV,
            line.as("line"),
            element(Tag.DIV, canvas.draw(bar, "bar wide", advice.riskText())),
            element(Tag.P, advice.thresholdsText()).as("marks m s"))
        .as("risk");
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "go";
      case CONDITIONS -> "reset";
      case ASK_FIRST -> "ask";
      case DECLINE -> "stop";
    };
  }

  private Element why() {
    return Parts.part(report.why(), Parts::list);
  }

  private static Optional<Html> list(Section<String> section) {
    return section.shown() ? Optional.of(Parts.part(section, Parts::list)) : Optional.empty();
  }

  private Html risks() {
    Section<Bar> bars = report.risks().bars();
    Html content =
        bars.items().isEmpty()
            ? Parts.note(bars.empty())
            : element(Tag.TABLE, element(Tag.TBODY, bars.items().stream().map(this::bar)))
                .as("bars");
    String zero = report.risks().zero();
    Stream<Html> below = zero.isEmpty() ? Stream.empty() : Stream.of(Parts.note(zero));
    return Parts.part(bars.title(), bars.aside(), Stream.concat(Stream.of(content), below));
  }

  private Element bar(Bar bar) {
    return element(
        Tag.TR,
        element(Tag.TH, bar.name()).as("name word").with(Attr.SCOPE, "row"),
        element(Tag.TD, canvas.draw(Bars.of(bar.risk(), SLIM), "bar slim", bar.text())),
        element(Tag.TD, bar.text()).as("figure"));
  }

  private Optional<Html> conditions() {
    List<Html> parts =
        Stream.of(
                shown(
                    report.agreements(),
                    items -> Parts.table(items, Page::agreement).as("rows word fixed agreements")),
                shown(
                    report.clauses(),
                    items -> Parts.table(items, Page::clause).as("rows word fixed")))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(element(Tag.DIV, parts.stream()));
  }

  private static <T> Optional<Html> shown(Section<T> section, Function<List<T>, Html> rows) {
    return section.shown() ? Optional.of(Parts.part(section, rows)) : Optional.empty();
  }

  private static Element agreement(AgreementLine line) {
    Html name = Parts.text(line.name().isEmpty() ? line.rule() : line.name());
    Element below = element(Tag.DIV, agreementBelow(line)).as("m s");
    String tone = line.state() == Agreement.State.BROKEN ? "value broken" : "value";
    return element(Tag.TR, Parts.name(name, below), element(Tag.TD, line.stateText()).as(tone));
  }

  private static String agreementBelow(AgreementLine line) {
    return line.proof().isEmpty() ? line.rule() : line.rule() + " · " + line.proof();
  }

  private static Element clause(ClauseLine line) {
    Html rule = Parts.quiet(line.rule() + " ");
    return element(
        Tag.TR,
        Parts.name(rule, Parts.text(line.name())),
        element(Tag.TD, line.answers()).as("answers m s"));
  }

  private Html questions() {
    Questions questions = report.questions();
    return Parts.part(
        questions.title(), questions.aside(), questions.groups().stream().flatMap(Page::group));
  }

  private static Stream<Html> group(Group group) {
    List<String> texts = group.items().stream().map(SummaryReport.Question::text).toList();
    return Stream.of(element(Tag.H3, group.label()).as("label"), Parts.list(texts));
  }

  private Stream<Html> money() {
    Section<Labelled> list = report.money().list();
    return list.shown()
        ? Stream.of(
            Parts.part(
                list.title(),
                list.aside(),
                Stream.concat(
                    Stream.of(lines(list.items())),
                    report.money().notes().stream().map(Parts::note))))
        : Stream.empty();
  }

  private Stream<Html> course() {
    SummaryReport.Course course = report.course();
    Section<SummaryReport.CourseLine> list = course.list();
    Stream<Html> moved =
        list.shown()
            ? Stream.of(
                Parts.part(
                    list.title(),
                    list.aside(),
                    Stream.concat(
                        course.said().stream().map(said -> Parts.note(said).as("notes said")),
                        Stream.of(
                            element(
                                    Tag.TABLE,
                                    element(Tag.TBODY, list.items().stream().map(this::course)))
                                .as("bars course")))))
            : Stream.empty();
    return Stream.concat(
        moved,
        Stream.of(course.checkIns(), course.strain()).flatMap(section -> list(section).stream()));
  }

  private Element course(SummaryReport.CourseLine line) {
    Advice advice = report.advice();
    Drawing bar = Bars.of(line.risk(), SLIM, advice.conditions(), advice.decline());
    String below = line.what().isEmpty() ? "" : " · " + line.what();
    return element(
        Tag.TR,
        element(Tag.TH, line.day()).as("name word").with(Attr.SCOPE, "row"),
        element(Tag.TD, canvas.draw(bar, "bar slim", line.riskText())).as("gauge"),
        element(Tag.TD, line.riskText()).as("figure"),
        element(Tag.TD, line.verdictText() + below).as("what word"));
  }

  private static Html lines(List<Labelled> lines) {
    return element(Tag.TABLE, element(Tag.TBODY, lines.stream().map(Page::line))).as("lines word");
  }

  private Element own() {
    Own own = report.own();
    Element heading = element(Tag.H2, own.heading()).as("word");
    Element top =
        own.dateText().isEmpty()
            ? element(Tag.DIV, heading)
            : element(Tag.DIV, heading, element(Tag.P, own.dateText()).as("aside"));
    return element(Tag.SECTION, Stream.concat(Stream.of(top.as("top")), ownText(own)))
        .as("own word");
  }

  private static Stream<Html> ownText(Own own) {
    Stream<Html> list = own.lines().isEmpty() ? Stream.empty() : Stream.of(lines(own.lines()));
    Stream<Html> note = own.note().isEmpty() ? Stream.empty() : Stream.of(Parts.note(own.note()));
    return Stream.concat(list, note);
  }

  private static Html line(Labelled line) {
    return element(Tag.TR, Parts.name(Parts.text(line.label())), element(Tag.TD, line.text()));
  }

  private static Stream<Html> two(Optional<Html> left, Optional<Html> right) {
    if (left.isPresent() && right.isPresent()) {
      Element columns =
          element(
              Tag.DIV,
              element(Tag.DIV, left.get()).as("col left"),
              element(Tag.DIV, right.get()).as("col right"));
      return Stream.of(columns.as("two"));
    }
    return Stream.concat(left.stream(), right.stream());
  }
}
