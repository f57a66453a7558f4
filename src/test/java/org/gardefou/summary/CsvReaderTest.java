package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gardefou.summary.CsvReader.BadCsvException;
import org.gardefou.summary.CsvReader.Row;
import org.junit.jupiter.api.Test;

/** Tables as RFC 4180 describes them, and as spreadsheets write them. */
class CsvReaderTest {
  private static List<List<String>> cells(String text) throws BadCsvException {
    return CsvReader.read(text).stream().map(Row::cells).toList();
  }

  /** The examples of RFC 4180, section 2. */
  @Test
  void theExamplesOfTheStandard() throws BadCsvException {
    List<List<String>> two = List.of(List.of("aaa", "bbb", "ccc"), List.of("zzz", "yyy", "xxx"));
    assertEquals(two, cells("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"));
    assertEquals(two, cells("aaa,bbb,ccc\r\nzzz,yyy,xxx"));
    assertEquals(two, cells("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx"));
    assertEquals(
        List.of(List.of("aaa", "b\r\nbb", "ccc"), List.of("zzz", "yyy", "xxx")),
        cells("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"));
    assertEquals(List.of(List.of("aaa", "b\"bb", "ccc")), cells("\"aaa\",\"b\"\"bb\",\"ccc\""));
  }

  @Test
  void theMarkBetweenCellsIsTheOneOfTheFirstLine() throws BadCsvException {
    assertEquals(List.of(List.of("a", "b"), List.of("1,5", "2")), cells("a;b\n1,5;2"));
    assertEquals(List.of(List.of("a", "b"), List.of("1;5", "2")), cells("a,b\n1;5,2"));
    assertEquals(List.of(List.of("a;x", "b")), cells("\"a;x\",b"));
    assertEquals(List.of(List.of("a", "b")), cells("\uFEFFa\tb"));
  }

  @Test
  void emptyCellsCountEmptyLinesDoNot() throws BadCsvException {
    assertEquals(List.of(List.of("a", "", ""), List.of("", "b")), cells("a,,\n\n,b\n\n"));
  }

  @Test
  void linesAreThoseOfTheFile() throws BadCsvException {
    List<Row> rows = CsvReader.read("a\r\n\r\n\"b\nc\"\rd\n");
    assertEquals(List.of(1, 3, 5), rows.stream().map(Row::line).toList());
  }

  @Test
  void openQuotationsAreRefusedWithTheirPlace() {
    BadCsvException open = assertThrows(BadCsvException.class, () -> cells("a,b\nc,\"d\ne"));
    assertEquals(2, open.line());
    assertEquals(2, open.column());
    BadCsvException behind = assertThrows(BadCsvException.class, () -> cells("a,\"b\" c"));
    assertEquals(2, behind.column());
  }
}
