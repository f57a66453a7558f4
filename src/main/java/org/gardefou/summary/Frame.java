package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;
import org.gardefou.summary.SummaryReport.Foot;

/**
 * What stands around the parts of every document; screen and paper differ in style sheet and canvas
 * only.
 */
final class Frame {
  private final Report report;
  private final List<Html> parts;

  Frame(Report report, Stream<Html> parts) {
    this.report = report;
    this.parts = parts.toList();
  }

  /** The document, its foot after it. */
  Element screen() {
    return styled(element(Tag.BODY, main(), foot()));
  }

  /** The document; what is repeated on each sheet must come before it. */
  Element paper() {
    String running = report.head().left() + " · " + report.about();
    return styled(element(Tag.BODY, element(Tag.DIV, running).as("runner word"), foot(), main()));
  }

  private Element styled(Element body) {
    return report instanceof ComparisonReport ? body.as("across") : body;
  }

  private Element main() {
    return element(
        Tag.MAIN, Stream.of(Stream.of(head()), parts.stream(), legend()).flatMap(all -> all));
  }

  private Element head() {
    return element(
            Tag.HEADER,
            element(Tag.B, report.head().left()),
            element(Tag.SPAN, report.head().right()).as("m"))
        .as("head");
  }

  private Stream<Html> legend() {
    List<String> notes = report.foot().notes();
    return notes.isEmpty()
        ? Stream.empty()
        : Stream.of(
            element(Tag.DIV, notes.stream().map(note -> element(Tag.P, note))).as("legend"));
  }

  private Element foot() {
    Foot foot = report.foot();
    Element number = element(Tag.SPAN, element(Tag.SPAN).as("number")).as("page");
    Element version =
        element(
            Tag.DIV,
            Parts.text(foot.catalogue()),
            element(Tag.SPAN, " · " + foot.page() + " ").as("page"),
            number);
    return element(Tag.FOOTER, element(Tag.P, foot.disclaimer()), version.as("version nw"))
        .as("foot");
  }
}
