package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;

/**
 * Writes the report as one self-contained HTML document: no script, nothing loaded, light and dark,
 * fit to print. The markup is well-formed XML too.
 */
public final class HtmlWriter {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /** The document. */
  public String write(SummaryReport report) {
    Element head =
        element(
            Tag.HEAD,
            element(Tag.META).with(Attr.CHARSET, "utf-8"),
            element(Tag.META)
                .with(Attr.HTTP_EQUIV, "Content-Security-Policy")
                .with(Attr.CONTENT, POLICY),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("referrer", "no-referrer"),
            heading(report),
            element(Tag.STYLE, new Html.Sheet(Styles.screen())));
    Element body = new Page(report, new SvgCanvas()).screen();
    return "<!DOCTYPE html>\n" + html(report, head, body).markup() + "\n";
  }

  /** The same document for paper, with drawings as the canvas shows them. */
  static String paper(SummaryReport report, Canvas canvas) {
    Html sheet = element(Tag.STYLE, new Html.Sheet(Styles.paper()));
    Html description = meta("subject", title(report));
    Element head = element(Tag.HEAD, heading(report), description, sheet);
    return html(report, head, new Page(report, canvas).paper()).markup();
  }

  private static Element html(SummaryReport report, Element head, Element body) {
    return element(Tag.HTML, head, body).with(Attr.LANG, report.language().code());
  }

  private static Element heading(SummaryReport report) {
    return element(Tag.TITLE, new Html.Text(title(report)));
  }

  private static Element meta(String name, String content) {
    return element(Tag.META).with(Attr.NAME, name).with(Attr.CONTENT, content);
  }

  /** The title of the document: kind, client, mission. */
  static String title(SummaryReport report) {
    return Lines.joined(
        report.head().title(), report.subject().client(), report.subject().mission());
  }
}
