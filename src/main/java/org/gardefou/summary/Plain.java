package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;
import org.gardefou.engine.Interval;
import org.gardefou.summary.SummaryReport.Foot;

/** Plain text in lines of a fixed width. */
final class Plain {
  /** As wide as a terminal is. */
  static final int WIDTH = 80;

  private static final int CELLS = 40;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  Plain(int width) {
    this.width = width;
  }

  /** A title with a rule of the given character below. */
  Plain title(String text, char rule) {
    gap();
    wrapped(text, "", "");
    int longest = Math.min(width, Math.max(1, text.length()));
    lines.add(String.valueOf(rule).repeat(longest));
    return this;
  }

  /** A text on lines of its own. */
  Plain text(String text) {
    return wrapped(text, "", "");
  }

  /** A text whose first line starts with a mark, the others below its text. */
  Plain item(String mark, String text) {
    return wrapped(text, mark, " ".repeat(mark.length()));
  }

  /** Two texts at both ends of a line; the second goes below where there is no room. */
  Plain ends(String left, String right) {
    int gap = width - left.length() - right.length();
    return gap >= 2 ? line(left + " ".repeat(gap) + right) : text(left).text(right);
  }

  /** An empty line, but never two. */
  Plain gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /** A line as it is. */
  Plain line(String line) {
    lines.add(line.stripTrailing());
    return this;
  }

  private Plain wrapped(String text, String first, String next) {
    String start = first;
    for (String part : text.split("\n", -1)) {
      start = paragraph(part, start, next);
    }
    return this;
  }

  // Breaks at plain spaces only: no-break spaces keep French punctuation in place.
  private String paragraph(String text, String first, String next) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split(" +", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        line(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
    return next;
  }

  /** What stands at the foot of a report. */
  Plain foot(Foot foot) {
    gap();
    foot.notes().forEach(this::text);
    return text(foot.disclaimer()).text(foot.catalogue());
  }

  /** What is established as {@code #}, what open answers may add as {@code +}. */
  static String bar(Interval risk) {
    int low = (int) Math.round(risk.low() * CELLS / 100);
    int high = (int) Math.round(risk.high() * CELLS / 100);
    return "[" + "#".repeat(low) + "+".repeat(high - low) + ".".repeat(CELLS - high) + "]";
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
