package org.gardefou.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.store.KindNames;
import org.gardefou.summary.JournalCsv;
import org.gardefou.ui.journal.JournalImport.Fault;
import org.gardefou.ui.journal.JournalImport.Readable;
import org.gardefou.ui.journal.JournalImport.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of entries, good and bad, on Monday 23 November 2026. */
class ImportReaderTest {
  private static final String MARKS = "date,kind;\"\n\r\t=1é";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final KindNames NAMES = new KindNames(CATALOGUE);

  private static JournalImport read(byte[] content, List<Incident> present) {
    return ImportReader.read(content, NAMES, present, TODAY);
  }

  private static List<Incident> added(String table) {
    JournalImport read = read(table.getBytes(StandardCharsets.UTF_8), List.of());
    return read instanceof Readable readable ? readable.added() : fail(read);
  }

  private static <T> T fail(JournalImport read) {
    throw new AssertionError(read.toString());
  }

  private static List<Fault> faults(String table) {
    JournalImport read = read(table.getBytes(StandardCharsets.UTF_8), List.of());
    return read instanceof Refused refused ? refused.faults() : fail(read);
  }

  @Test
  void aFrenchTableOfASpreadsheetIsRead() {
    String table =
        "\uFEFFDate;Heure;Type;Faits;Heures;Montant;Jours;Facturé;Qui;Preuve\r\n"
            + "17/11/2026;14h30;Heures hors de votre métier;\"Badges ; \"\"hôtel\"\"\r\n"
            + "et douane\";3,5;1 250,00;;oui;Mme Quint;courriel\r\n"
            + "\r\n"
            + "10 nov. 2026;;paid_on_time\r\n";
    List<Incident> entries = added(table);
    Incident first = entries.getFirst();
    assertEquals(LocalDate.of(2026, 11, 17), first.date());
    assertEquals(LocalTime.of(14, 30), first.time());
    assertEquals("offrole_hours", first.kind());
    assertEquals("Badges ; \"hôtel\" et douane", first.words());
    assertEquals(new BigDecimal("3.5"), first.hours());
    assertEquals(new BigDecimal("1250"), first.amount());
    assertEquals(true, first.billed());
    assertEquals("paid_on_time", entries.get(1).kind());
    assertNull(entries.get(1).words());
  }

  @Test
  void emptyCellsAtTheEndOfALineAreNoColumns() {
    byte[] content = "date;type;;\n17/11/2026;thanks;;\n;;;\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(1, ((Readable) read(content, List.of())).added().size());
  }

  @Test
  void accentsOfOlderSpreadsheetsAreRead() {
    byte[] content =
        "date;type;faits\n17/11/2026;Réunion non payée;Été\n"
            .getBytes(Charset.forName("windows-1252"));
    JournalImport read = read(content, List.of());
    assertEquals("Été", ((Readable) read).added().getFirst().words());
  }

  /** Formulas of spreadsheets: words, nothing else, there and back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x.example\",\"y\")",
        "+1+1",
        "-2",
        "@SUM(A1:A9)",
        "=cmd|' /C calc'!A0",
        "’=1",
        "'=1+1"
      })
  void formulasStayWords(String formula) {
    Incident entry = Incident.of(TODAY, "thanks", formula);
    byte[] written = new JournalCsv(CATALOGUE, Language.FR).write(List.of(entry));
    String text = new String(written, StandardCharsets.UTF_8);
    String cell = text.lines().skip(1).findFirst().orElseThrow().split(";", 4)[3];
    assertTrue(cell.startsWith("'") || cell.startsWith("\"'") || !cell.matches("\"?[=+\\-@].*"));
    assertEquals(
        formula.startsWith("'") ? formula.substring(1) : formula,
        ((Readable) read(written, List.of())).added().getFirst().words());
  }

  @Test
  void whatIsThereAlreadyIsLeftOutAsOftenAsItIsThere() {
    List<Incident> present = JournalStand.entries();
    for (Language language : Language.values()) {
      byte[] written = new JournalCsv(CATALOGUE, language).write(present);
      Readable again = (Readable) read(written, present);
      assertEquals(List.of(), again.added());
      assertEquals(present.size(), again.known());
    }
    String twice = "date,kind,words\n2026-11-02,thanks,x\n2026-11-02,thanks,x\n";
    Incident one = Incident.of(LocalDate.of(2026, 11, 2), "thanks", "x");
    Readable read = (Readable) read(twice.getBytes(StandardCharsets.UTF_8), List.of(one));
    assertEquals(1, read.added().size());
    assertEquals(1, read.known());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,kind,colour@2026-11-02,thanks,red|1|3|“colour” is not a column",
        "date,words@2026-11-02,x|1|0|The column “kind” is missing",
        "date,kind,date@2026-11-02,thanks,x|1|3|The column “date” stands there twice",
        "date,kind@2026-02-30,thanks|2|1|“2026-02-30” is not a day",
        "date,kind@,thanks|2|1|“” is not a day",
        "date,kind@2026-11-24,thanks|2|0|2026-11-24 is still to come",
        "date,kind@1926-11-02,thanks|2|0|1926-11-02 is too long ago",
        "date,kind,hours@2026-11-02,thanks,1@2026-11-02,thanks,25|3|0|An entry holds from 0 to 24",
        "date,kind,hours@2026-11-02,thanks,-1|2|0|An entry holds from 0 to 24",
        "date,kind,hours@2026-11-02,thanks,1e9|2|3|“1e9” is not a number",
        "date,kind,amount@2026-11-02,thanks,99999999|2|0|An amount lies between",
        "date,kind,days@2026-11-02,thanks,1.5|2|3|“1.5” is not a whole number",
        "date,kind,billed@2026-11-02,thanks,perhaps|2|3|“perhaps” is neither",
        "date,kind,time@2026-11-02,thanks,25:99|2|3|“25:99” is not a time",
        "date,kind@2026-11-02,thanks,x,y|2|3|There are more cells than the 2 columns",
        "date,kind@2026-11-02,\"thanks|2|2|A quotation mark is not closed",
        "date,kind@2026-11-02,\"thanks\"x|2|2|A quotation mark is not closed",
        "date,kind|0|0|The file holds no entries"
      })
  void whatIsWrongIsSaidWithItsPlace(String table, int line, int column, String words) {
    Fault fault = faults(table.replace('@', '\n')).getFirst();
    assertEquals(line, fault.line(), fault.toString());
    assertEquals(column, fault.column(), fault.toString());
    assertTrue(fault.why().en().startsWith(words), fault.why().en());
  }

  @Test
  void aBadLineKeepsTheGoodOnesOut() {
    assertEquals(2, faults("date,kind\n2026-11-02,thanks\nx,thanks\n2026-11-02,y\n").size());
  }

  @Test
  void tooManyLinesAreRefused() {
    String table = "date,kind\n" + "2026-11-02,thanks\n".repeat(ImportReader.MOST_ROWS);
    assertTrue(faults(table).getFirst().why().en().startsWith("The file holds more than"));
  }

  @Test
  void anyBytesGiveAnAnswer() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      byte[] content = new byte[random.nextInt(60)];
      for (int j = 0; j < content.length; j++) {
        content[j] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
      }
      assertTrue(read(content, List.of()) instanceof Refused, "seed " + seed + ", round " + i);
    }
  }
}
