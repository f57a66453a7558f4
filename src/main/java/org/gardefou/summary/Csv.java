package org.gardefou.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.model.Language;

/**
 * Rows of comma-separated values (RFC 4180) that spreadsheets open by a double click: with a byte
 * order mark, and parted by semicolons in French. No cell can become a formula (reliability.md 5).
 */
final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r\0＝＋－＠";
  private static final String SPECIAL = "\"\r\n\t";

  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
  private final String separator;

  Csv(Language language) {
    separator = language == Language.FR ? ";" : ",";
  }

  /** Adds a row. */
  Csv row(List<String> cells) {
    out.append(cells.stream().map(this::cell).collect(Collectors.joining(separator)))
        .append("\r\n");
    return this;
  }

  private String cell(String text) {
    String safe = formula(text) ? "'" + text : text;
    boolean quoted =
        safe.contains(separator)
            || !safe.equals(safe.strip())
            || safe.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Spreadsheets skip white space and invisible characters before they look for a formula. */
  private static boolean formula(String text) {
    return text.chars()
        .filter(c -> FORMULA.indexOf(c) >= 0 || (visible(c)))
        .limit(1)
        .anyMatch(c -> FORMULA.indexOf(c) >= 0);
  }

  private static boolean visible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
