package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come back as they were written, and none of them is a formula. */
class CsvTest {
  private static List<String> back(String... cells) {
    return Read.csv(new Csv(Language.EN).row(List.of(cells)).toString(), Language.EN).getFirst();
  }

  @Test
  void frenchSpreadsheetsPartBySemicolons() {
    List<String> cells = List.of("a,b", "c;d", "e");
    assertEquals("\uFEFFa,b;\"c;d\";e\r\n", new Csv(Language.FR).row(cells).toString());
    assertEquals("\uFEFF\"a,b\",c;d,e\r\n", new Csv(Language.EN).row(cells).toString());
  }

  @Test
  void quotesAndLineEndsComeBack() {
    List<String> cells = List.of("say \"no\"", "two\nlines", " kept ", "", "l’été");
    assertEquals(cells, back(cells.toArray(String[]::new)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33 1 23",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\0=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\u200b=1",
        "\u00a0=1",
        "=cmd|' /C calc'!A0"
      })
  void noCellIsAFormula(String attack) {
    assertEquals("'" + attack, back(attack).getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"46–53", "a=b", "–", "12-14", "« non »", "'=1"})
  void whatIsNoFormulaStaysAsItIs(String text) {
    assertEquals(text, back(text).getFirst());
  }

  @Test
  void noAttackBecomesAFormulaInASummary() {
    for (String deed : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@x")) {
      String csv = new CsvWriter().write(new EscapeTest().filledWith(deed));
      assertTrue(csv.contains("'" + deed.substring(0, 1)), csv);
      assertFalse(
          Read.csvText(csv, Language.EN).lines().anyMatch(cell -> cell.startsWith(deed)), csv);
    }
  }
}
