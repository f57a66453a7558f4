package org.gardefou.letters;

import java.util.List;
import java.util.stream.Collectors;

/** Spans as one text. */
final class Spans {
  private Spans() {}

  static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
