package org.gardefou.cel;

import java.util.Arrays;

/** A source text with its lines: places and excerpts. Line ends are {@code \n} and {@code \r\n}. */
final class Source {
  /** The longest excerpt; of longer lines the part around the place is shown. */
  static final int EXCERPT_LENGTH = 100;

  private final String text;
  private final int[] lineStarts;

  Source(String text) {
    this.text = text;
    int[] starts = new int[text.length() + 1];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[lines++] = i + 1;
      }
    }
    lineStarts = Arrays.copyOf(starts, lines);
  }

  String text() {
    return text;
  }

  /** The place of a UTF-16 index into the text, at most its length. */
  CelPlace place(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new CelPlace(line + 1, text.codePointCount(lineStarts[line], index) + 1);
  }

  /** The line of the place with a caret under it. */
  String excerpt(CelPlace place) {
    int start = lineStarts[place.line() - 1];
    int end = text.indexOf('\n', start);
    int[] line = text.substring(start, end < 0 ? text.length() : end).codePoints().toArray();
    int column = place.column() - 1;
    int from =
        Math.clamp(column - EXCERPT_LENGTH / 2, 0, Math.max(0, line.length - EXCERPT_LENGTH));
    int to = Math.min(line.length, from + EXCERPT_LENGTH);
    StringBuilder excerpt = new StringBuilder();
    for (int i = from; i < to; i++) {
      excerpt.appendCodePoint(Character.isISOControl(line[i]) ? ' ' : line[i]);
    }
    return excerpt.append('\n').repeat(' ', column - from).append('^').toString();
  }
}
