package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.engine.money.Figure;
import org.gardefou.engine.money.Ledger;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Value;
import org.gardefou.summary.SummaryReport.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The expected figures are those that {@link Ledger} works out by hand. */
class MoneySummaryTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  private static SummaryReport report(Ledger ledger, Language language, SummaryOptions options) {
    Freelancer freelancer = ledger.freelancer();
    Client client = ledger.client();
    Engine engine = new Engine(CATALOGUE, freelancer);
    return SummaryBuilder.build(
        client,
        ledger.mission(),
        engine.assess(client, ledger.mission(), Ledger.TODAY),
        freelancer,
        CATALOGUE,
        language,
        options);
  }

  private static Labelled line(SummaryReport report, String id) {
    return report.money().list().items().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatAnHourEarnsInEnglish() {
    SummaryReport report = report(Ledger.full(), Language.EN, SummaryOptions.mine());
    String hour = line(report, "hour").text();
    assertTrue(hour.startsWith("€46.84, for a floor of €41.33 (113%)\nWork: 40"), hour);
    assertTrue(hour.contains("Hours in all: 60"), hour);
    assertTrue(hour.contains("What remains: €2,810.64"), hour);
    assertEquals("€14.70, from €7.35 to €29.40", line(report, "loss").text());
    assertEquals("Bearable: €2,400 of the reserve would remain.", line(report, "shock").text());
    String runway = line(report, "runway").text();
    assertTrue(runway.startsWith("If refused: 4 months of living from today\n"), runway);
    assertTrue(runway.contains("after 1.4 months: 3.7 months of living from that day"), runway);
    String share = line(report, "dependency").text();
    assertTrue(share.startsWith("16% of the income of a year from this client\n"), share);
    assertTrue(share.contains("1.6 now, 2.1 with this mission"), share);
  }

  @Test
  void saysItInFrench() {
    SummaryReport report = report(Ledger.full(), Language.FR, SummaryOptions.mine());
    String hour = line(report, "hour").text().replace('\u00a0', ' ').replace('\u202f', ' ');
    assertTrue(hour.startsWith("46,84 €, pour un plancher de 41,33 € (113 %)"), hour);
    assertTrue(hour.contains("Ce qui reste : 2 810,64 €"), hour);
  }

  @Test
  void namesWhatIsNotKnownAndTheAssumptions() {
    SummaryReport report =
        report(Ledger.full().without("price.admin_h"), Language.EN, SummaryOptions.mine());
    assertTrue(
        line(report, "hour").text().startsWith("€50.19 at most"), line(report, "hour").text());
    List<String> notes = report.money().notes();
    assertTrue(notes.contains("To complete this: hours of administration"), notes.toString());
    assertTrue(notes.stream().anyMatch(n -> n.startsWith("Assumption: 1% chance")), notes + "");
  }

  /** 5,400 - 2 * 3,000 = -600. */
  @Test
  void aReserveThatIsTooShort() {
    SummaryReport report =
        report(
            Ledger.full().figure(Figure.MONTHLY_NEED, "3000"), Language.EN, SummaryOptions.mine());
    assertEquals("€600 would be missing.", line(report, "shock").text());
  }

  /**
   * Invoice of 23 November 2026, 45 days end of month: 7 January, so 31 January 2027; or 30
   * November and 45 days, 14 January.
   */
  @Test
  void aTermToTheEndOfTheMonth() {
    Ledger term =
        Ledger.full()
            .number("payment.term_days", "45")
            .answer("payment.term_mode", Answer.known(Value.of("end_of_month")));
    SummaryReport report = report(term, Language.EN, SummaryOptions.mine());
    assertEquals(
        """
        An invoice of today is due on 31 January 2027 at the latest
        Days first, then the end of the month: 31 January 2027
        End of the month first, then the days: 14 January 2027\
        """,
        line(report, "term").text().replace('\u00a0', ' '));
  }

  @Test
  void anOverdueInvoice() {
    Ledger overdue =
        Ledger.full()
            .running()
            .number("payment.overdue_amount", "2400")
            .number("payment.overdue_days", "30")
            .figure(Figure.LATE_RATE, "12.15");
    String late = line(report(overdue, Language.EN, SummaryOptions.mine()), "late").text();
    assertEquals(
        """
        €63.97 due on top of €2,400
        Interest over 30 days: €23.97
        Sum for the invoice: €40
        Rate a year: 12.15%\
        """,
        late);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWriterSaysAll(Language language) {
    SummaryReport report =
        report(Ledger.full().without("price.admin_h"), language, SummaryOptions.mine());
    List<String> words =
        Stream.of(
                Stream.of(report.money().list().title(), report.money().list().aside()),
                report.money().list().items().stream()
                    .flatMap(line -> Stream.of(line.label(), line.text())),
                report.money().notes().stream())
            .flatMap(all -> all)
            .toList();
    says(Read.htmlText(new HtmlWriter().write(report)), words);
    says(Read.pdfText(new PdfWriter().write(report)), words);
    says(Read.markdownText(new MarkdownWriter().write(report)), words);
    says(new TextWriter().write(report), words);
  }

  private static void says(String document, List<String> words) {
    String dense = Read.dense(document);
    assertEquals(
        List.of(), words.stream().filter(word -> !dense.contains(Read.dense(word))).toList());
  }

  @Test
  void jsonHasItToo() {
    SummaryReport report = report(Ledger.full(), Language.EN, SummaryOptions.mine());
    String json = new String(SummaryFormat.JSON.write(report), StandardCharsets.UTF_8);
    assertTrue(json.contains("€46.84, for a floor of €41.33"), json);
  }

  /** What is not asked for, or not known, is in no document. */
  @Test
  void isLeftOutByDefaultAndWhenNothingIsKnown() {
    assertFalse(
        report(Ledger.full(), Language.EN, SummaryOptions.standard()).money().list().shown());
    assertFalse(
        report(Ledger.full(), Language.EN, SummaryOptions.shareable()).money().list().shown());
    assertFalse(report(Ledger.blank(), Language.EN, SummaryOptions.mine()).money().list().shown());
  }
}
