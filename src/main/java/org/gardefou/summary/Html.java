package org.gardefou.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.text.VisibleText;

/**
 * A small typed builder for HTML that is well-formed XML too. Elements and attributes are fixed
 * lists, text and attribute values are escaped where they are written: nothing from a file can
 * become markup.
 */
sealed interface Html {
  /** An element with its attributes and children. */
  record Element(Tag tag, Map<Attr, String> attributes, List<Html> children) implements Html {
    public Element {
      attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    /** The same element with one attribute more. */
    Element with(Attr attribute, String value) {
      Map<Attr, String> all = new LinkedHashMap<>(attributes);
      all.put(attribute, value);
      return new Element(tag, all, children);
    }

    /** The same element with a class. */
    Element as(String classes) {
      return with(Attr.CLASS, classes);
    }
  }

  /** Text; never markup. */
  record Text(String text) implements Html {}

  /** A style sheet of the program's own; what could end it or needs escaping is refused. */
  record Sheet(String css) implements Html {
    public Sheet {
      if (css.chars().anyMatch(c -> c == '<' || c == '&' || c == '>')) {
        throw new IllegalArgumentException("a style sheet must not contain < > &");
      }
    }
  }

  /** The elements that a summary uses. */
  enum Tag {
    HTML,
    HEAD,
    META,
    TITLE,
    STYLE,
    BODY,
    HEADER,
    MAIN,
    SECTION,
    FOOTER,
    DIV,
    SPAN,
    P,
    B,
    BR,
    H1,
    H2,
    H3,
    UL,
    LI,
    TABLE,
    THEAD,
    TBODY,
    TR,
    TH,
    TD,
    SVG,
    PATH,
    OBJECT;

    private static final Set<Tag> VOID = Set.of(META, BR);

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean empty() {
      return VOID.contains(this);
    }
  }

  /** The attributes that a summary uses; none of them names a resource or a script. */
  enum Attr {
    LANG("lang"),
    CHARSET("charset"),
    NAME("name"),
    CONTENT("content"),
    HTTP_EQUIV("http-equiv"),
    CLASS("class"),
    SCOPE("scope"),
    ALT("alt"),
    VIEW_BOX("viewBox"),
    HIDDEN("aria-hidden"),
    FOCUSABLE("focusable"),
    D("d"),
    STROKE_WIDTH("stroke-width"),
    STROKE_DASH("stroke-dasharray"),
    STROKE_CAP("stroke-linecap"),
    STROKE_JOIN("stroke-linejoin");

    private final String written;

    Attr(String written) {
      this.written = written;
    }
  }

  /** An element with children. */
  static Element element(Tag tag, Html... children) {
    return new Element(tag, Map.of(), List.of(children));
  }

  /** An element with children. */
  static Element element(Tag tag, Stream<? extends Html> children) {
    return new Element(tag, Map.of(), children.<Html>map(child -> child).toList());
  }

  /** An element with text; line ends become line breaks. */
  static Element element(Tag tag, String text) {
    List<Html> children = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!children.isEmpty()) {
        children.add(element(Tag.BR));
      }
      children.add(new Text(line));
    }
    return new Element(tag, Map.of(), children);
  }

  /** The markup. */
  default String markup() {
    StringBuilder out = new StringBuilder();
    Printer.print(this, out);
    return out.toString();
  }

  /** Writes markup, escaping by context. */
  final class Printer {
    private Printer() {}

    private static void print(Html node, StringBuilder out) {
      switch (node) {
        case Text text -> escape(text.text(), false, out);
        case Sheet sheet -> out.append(sheet.css());
        case Element element -> element(element, out);
      }
    }

    private static void element(Element element, StringBuilder out) {
      out.append('<').append(element.tag().written());
      element.attributes().forEach((name, value) -> attribute(name, value, out));
      if (element.tag().empty()) {
        out.append("/>");
        return;
      }
      out.append('>');
      element.children().forEach(child -> print(child, out));
      out.append("</").append(element.tag().written()).append('>');
    }

    private static void attribute(Attr name, String value, StringBuilder out) {
      out.append(' ').append(name.written).append("=\"");
      escape(value, true, out);
      out.append('"');
    }

    private static void escape(String raw, boolean attribute, StringBuilder out) {
      VisibleText.of(raw).chars().forEach(c -> escape((char) c, attribute, out));
    }

    private static void escape(char c, boolean attribute, StringBuilder out) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\'' -> out.append(attribute ? "&#39;" : "'");
        case '`' -> out.append(attribute ? "&#96;" : "`");
        case '\n', '\t' -> out.append(attribute ? " " : String.valueOf(c));
        default -> out.append(c);
      }
    }
  }
}
