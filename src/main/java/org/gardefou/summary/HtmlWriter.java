package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import org.gardefou.model.Language;
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
  public String write(Report report) {
    return screen(report.title(), report.language(), page(report, new SvgCanvas()).screen());
  }

  /** Any body as a document of its own. */
  static String screen(String title, Language language, Element body) {
    Element head =
        element(
            Tag.HEAD,
            element(Tag.META).with(Attr.CHARSET, "utf-8"),
            element(Tag.META)
                .with(Attr.HTTP_EQUIV, "Content-Security-Policy")
                .with(Attr.CONTENT, POLICY),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("referrer", "no-referrer"),
            heading(title),
            element(Tag.STYLE, new Html.Sheet(Styles.screen())));
    return "<!DOCTYPE html>\n" + html(language, head, body).markup() + "\n";
  }

  /** The same document for paper, with drawings as the canvas shows them. */
  static String paper(Report report, Canvas canvas) {
    Html sheet = element(Tag.STYLE, new Html.Sheet(style(report)));
    Html description = meta("subject", report.title());
    Element head = element(Tag.HEAD, heading(report.title()), description, sheet);
    return html(report.language(), head, page(report, canvas).paper()).markup();
  }

  private static Element html(Language language, Element head, Element body) {
    return element(Tag.HTML, head, body).with(Attr.LANG, language.code());
  }

  private static Element heading(String title) {
    return element(Tag.TITLE, new Html.Text(title));
  }

  private static Element meta(String name, String content) {
    return element(Tag.META).with(Attr.NAME, name).with(Attr.CONTENT, content);
  }

  private static Frame page(Report report, Canvas canvas) {
    return switch (report) {
      case SummaryReport summary -> new Frame(report, new Page(summary, canvas).parts());
      case ComparisonReport comparison ->
          new Frame(report, new ComparisonPage(comparison, canvas).parts());
    };
  }

  private static String style(Report report) {
    return report instanceof ComparisonReport ? Styles.paperAcross() : Styles.paper();
  }
}
