package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.time.format.FormatStyle;
import java.util.stream.Stream;
import org.gardefou.letters.Message;
import org.gardefou.letters.Sheet;
import org.gardefou.model.Language;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;

/** What goes to a client, as pages: letters, terms, rules of the game. */
final class Stationery {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private Stationery() {}

  /** A page for the screen: light and dark, fit to print. */
  static String screen(Sheet sheet) {
    Element head =
        element(
            Tag.HEAD,
            element(Tag.META).with(Attr.CHARSET, "utf-8"),
            element(Tag.META)
                .with(Attr.HTTP_EQUIV, "Content-Security-Policy")
                .with(Attr.CONTENT, POLICY),
            meta("viewport", "width=device-width, initial-scale=1"),
            title(heading(sheet)),
            style(Styles.screen()));
    return "<!DOCTYPE html>\n" + html(sheet.language(), head, body(sheet)).markup() + "\n";
  }

  /** The same page for paper. */
  static String paper(Sheet sheet) {
    return paper(sheet.language(), heading(sheet), body(sheet));
  }

  /** A letter for paper: who writes, when, to whom, about what. */
  static String paper(Message message) {
    Element main =
        element(
            Tag.MAIN,
            Stream.concat(
                Stream.of(
                    element(Tag.P, message.from()),
                    element(Tag.P, message.to()).as("to"),
                    element(Tag.P, day(message)).as("m"),
                    element(Tag.H1, message.subject()).as("word")),
                message.text().lines().count() == 0
                    ? Stream.empty()
                    : Stream.of(message.text().split("\n\n+")).map(p -> element(Tag.P, p))));
    return paper(message.language(), message.subject(), element(Tag.BODY, main.as("letter word")));
  }

  private static String day(Message message) {
    return Wording.date(message.date(), FormatStyle.LONG, message.language());
  }

  private static String paper(Language language, String title, Element body) {
    Element head =
        element(Tag.HEAD, title(title), meta("subject", title), style(Styles.stationery()));
    return html(language, head, body).markup();
  }

  private static Element html(Language language, Element head, Element body) {
    return element(Tag.HTML, head, body).with(Attr.LANG, language.code());
  }

  private static Element title(String title) {
    return element(Tag.TITLE, new Html.Text(title));
  }

  private static Element meta(String name, String content) {
    return element(Tag.META).with(Attr.NAME, name).with(Attr.CONTENT, content);
  }

  private static Element style(String css) {
    return element(Tag.STYLE, new Html.Sheet(css));
  }

  /** The title of a document: what it is, whom it is about. */
  private static String heading(Sheet sheet) {
    return Lines.joined(sheet.title(), sheet.line());
  }

  private static Element body(Sheet sheet) {
    Element top =
        element(
            Tag.DIV,
            element(Tag.P, sheet.byLine()).as("m"),
            element(Tag.H1, sheet.title()).as("word"),
            element(Tag.P, sheet.line()).as("sub word"));
    Element legend =
        element(Tag.DIV, sheet.notes().stream().map(note -> element(Tag.P, note))).as("legend");
    Stream<Html> parts = sheet.parts().stream().map(Stationery::part);
    return element(
        Tag.BODY,
        element(Tag.MAIN, Stream.concat(Stream.concat(Stream.of(top), parts), Stream.of(legend))));
  }

  private static Html part(Sheet.Part part) {
    Element list = element(Tag.UL, part.items().stream().map(Stationery::item)).as("rows word");
    return Parts.part(part.title(), part.aside(), Stream.of(list));
  }

  private static Element item(Sheet.Item item) {
    return item.heading().isEmpty()
        ? element(Tag.LI, item.text())
        : element(Tag.LI, element(Tag.B, item.heading()), element(Tag.DIV, item.text()));
  }
}
