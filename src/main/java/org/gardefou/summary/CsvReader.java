package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values (RFC 4180) as spreadsheets write them: with or without a byte order
 * mark, parted by commas, semicolons or tabs, lines ended in any way. Cells stay text, whatever
 * they begin with.
 */
public final class CsvReader {
  private static final String SEPARATORS = ";,\t";

  /**
   * A row.
   *
   * @param line the line of the file on which it begins, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** A quotation that never ends, or words behind its end; {@code line} and column from 1. */
  public static final class BadCsvException extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    BadCsvException(int line, int column) {
      super("quotation at line " + line + ", column " + column);
      this.line = line;
      this.column = column;
    }

    /** The line of the row, from 1. */
    public int line() {
      return line;
    }

    /** The cell in its row, from 1. */
    public int column() {
      return column;
    }
  }

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int at;
  private int line = 1;
  private int begun = 1;

  private CsvReader(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * The rows of a document that are not blank, its heads first.
   *
   * @throws BadCsvException when a quotation is not closed as it should be
   */
  public static List<Row> read(String document) throws BadCsvException {
    String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
    return new CsvReader(text).rows();
  }

  /** The mark that stands most often in the first line, outside quotations. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || !isEnd(text.charAt(i))); i++) {
      quoted ^= text.charAt(i) == '"';
      int mark = SEPARATORS.indexOf(text.charAt(i));
      if (!quoted && mark >= 0) {
        counts[mark]++;
      }
    }
    int best = counts[0] >= Math.max(counts[1], counts[2]) ? 0 : counts[1] >= counts[2] ? 1 : 2;
    return SEPARATORS.charAt(best);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private List<Row> rows() throws BadCsvException {
    while (at < text.length()) {
      cells.add(text.charAt(at) == '"' ? quoted() : bare());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          cells.add("");
        }
      } else {
        endRow();
      }
    }
    endRow();
    return rows.stream().filter(row -> !row.blank()).toList();
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row(begun, cells));
      cells = new ArrayList<>();
    }
    if (at < text.length()) {
      boolean pair = text.startsWith("\r\n", at);
      at += pair ? 2 : 1;
      line++;
    }
    begun = line;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() throws BadCsvException {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
        line += c == '\n' ? 1 : 0;
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(text.charAt(at++));
      } else {
        return ended(cell.toString());
      }
    }
    throw new BadCsvException(begun, cells.size() + 1);
  }

  private String ended(String cell) throws BadCsvException {
    if (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
      throw new BadCsvException(line, cells.size() + 1);
    }
    return cell;
  }
}
