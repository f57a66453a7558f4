package org.gardefou.summary;

import java.util.List;

/**
 * A small vector drawing that screen and paper share: SVG there, vector graphics here.
 *
 * @param width in pixels of 1/96 inch
 * @param height in the same unit
 */
record Drawing(double width, double height, List<Mark> marks) {
  Drawing {
    marks = List.copyOf(marks);
  }

  /**
   * One filled shape or one line.
   *
   * @param path SVG path data with the absolute commands M, L, C and Z only, numbers parted by
   *     spaces
   * @param line width of the line; 0 fills the shape
   * @param dash lengths of dash and gap; 0 for a whole line
   */
  record Mark(String path, Ink ink, double line, double dash) {}

  /** What a mark means, and with it the colour: a class on the screen, a token on paper. */
  enum Ink {
    STOP("i-stop", "--stop-fill"),
    RED("i-red", "--red-line"),
    CAUTION("i-caution", "--caution-line"),
    INFO("i-info", "--info-line"),
    GREEN("i-green", "--green-line"),
    OPEN("i-open", "--open-line"),
    INNER("i-inner", "--fg-on-emphasis"),
    TRACK("b-track", "--bar-track"),
    KNOWN("b-known", "--bar-known"),
    MAYBE("b-open", "--bar-open"),
    EDGE("b-edge", "--bar-edge"),
    LIMIT("b-mark", "--bar-mark");

    private final String style;
    private final String token;

    Ink(String style, String token) {
      this.style = style;
      this.token = token;
    }

    String style() {
      return style;
    }

    String token() {
      return token;
    }
  }

  static Mark fill(String path, Ink ink) {
    return new Mark(path, ink, 0, 0);
  }

  static Mark line(String path, Ink ink, double width) {
    return new Mark(path, ink, width, 0);
  }
}
