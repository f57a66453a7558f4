package org.gardefou.summary;

import static org.gardefou.summary.Html.element;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.summary.Html.Attr;
import org.gardefou.summary.Html.Element;
import org.gardefou.summary.Html.Tag;
import org.gardefou.summary.SummaryReport.Section;

/** Pieces of markup that several parts of the page share. */
final class Parts {
  /** So many rows stay on one page: the room that is left before them is small. */
  private static final int SHORT = 6;

  private Parts() {}

  /** A part of the page under its title. */
  static Element part(String title, String aside, Stream<? extends Html> content) {
    Stream<Html> all = Stream.concat(Stream.of(title(title, aside)), content);
    return element(Tag.SECTION, all).as("part");
  }

  /** A part whose items become rows, or its sentence for none. */
  static <T> Element part(Section<T> section, Function<List<T>, Html> rows) {
    Html content = section.items().isEmpty() ? note(section.empty()) : rows.apply(section.items());
    Element part = part(section.title(), section.aside(), Stream.of(content));
    return section.items().size() <= SHORT ? part.as("part short") : part;
  }

  private static Element title(String title, String aside) {
    Element heading = element(Tag.H2, title);
    return (aside.isEmpty()
            ? element(Tag.DIV, heading)
            : element(Tag.DIV, heading, element(Tag.P, aside).as("aside")))
        .as("title");
  }

  /** A quiet sentence below a part. */
  static Element note(String text) {
    return element(Tag.P, text).as("notes");
  }

  /** A list of texts with lines between them. */
  static Element list(List<String> texts) {
    return element(Tag.UL, numbered(texts, text -> element(Tag.LI, text))).as("rows word");
  }

  /** A table without a head; the rows are made by the function. */
  static <T> Element table(List<T> items, Function<T, Element> row) {
    return element(Tag.TABLE, element(Tag.TBODY, numbered(items, row))).as("rows word");
  }

  /** The first of several rows is marked: it needs no line above. */
  private static <T> Stream<Element> numbered(List<T> items, Function<T, Element> row) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> i == 0 ? row.apply(items.get(i)).as("first") : row.apply(items.get(i)));
  }

  /** The cell that names a row. */
  static Element name(Html... content) {
    return element(Tag.TH, content).with(Attr.SCOPE, "row");
  }

  /** Words in a quiet colour. */
  static Element quiet(String text) {
    return element(Tag.SPAN, text).as("m");
  }

  /** Plain text. */
  static Html text(String text) {
    return new Html.Text(text);
  }
}
