package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.model.Client;
import org.gardefou.model.Form;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;
import org.junit.jupiter.api.Test;

/** What must not leave: health, names, impressions, the time after the document's date. */
class LeftOutTest {
  private final Samples samples = new Samples();

  private final Map<SummaryReport, List<String>> written = new HashMap<>();

  private List<String> everyFormat(SummaryReport report) {
    return written.computeIfAbsent(report, LeftOutTest::write);
  }

  private static List<String> write(SummaryReport report) {
    return List.of(
        Read.htmlText(new HtmlWriter().write(report)),
        Read.pdfText(new PdfWriter().write(report)),
        new MarkdownWriter().write(report),
        new TextWriter().write(report),
        new JsonWriter().write(report),
        new CsvWriter().write(report));
  }

  private void nowhere(SummaryReport report, String... terms) {
    for (String document : everyFormat(report)) {
      String dense = Read.dense(document).toLowerCase(Locale.ROOT);
      for (String term : terms) {
        String sought = Read.dense(term).toLowerCase(Locale.ROOT);
        assertFalse(dense.contains(sought), term + " in " + document);
      }
    }
  }

  private void everywhere(SummaryReport report, String... terms) {
    for (String document : everyFormat(report)) {
      for (String term : terms) {
        assertTrue(Read.dense(document).contains(Read.dense(term)), term + " not in " + document);
      }
    }
  }

  @Test
  void healthStaysOutAndIsCounted() {
    SummaryReport report = samples.running().report(Language.EN, SummaryOptions.standard());
    nowhere(report, "HLT-", "strain", "bad nights", "Room to breathe", "Load reset", "K16");
    everywhere(
        report,
        "Left out because “include health” is not ticked: 2 findings, 1 good sign, 1 question.",
        "My own words stand as I wrote them");
  }

  @Test
  void sentLettersAreListedByKindAndDayWithoutTheirWords() {
    Samples.Case base = samples.running();
    LetterDraft sent =
        LetterDraft.create("reset", Tone.NEUTRAL, Form.VOUS, Samples.TODAY)
            .withSent(Samples.TODAY.minusDays(13), "Bonjour, remettons les choses à plat.");
    LetterDraft later =
        LetterDraft.create("end_with_notice", Tone.NEUTRAL, Form.VOUS, Samples.TODAY);
    Mission mission =
        base.mission()
            .withLetter(sent)
            .withLetter(later.withSent(Samples.TODAY.plusDays(1), "Fin."))
            .withLetter(LetterDraft.create("accept", Tone.WARM, Form.TU, Samples.TODAY));
    SummaryReport report =
        new Samples.Case(base.catalogue(), base.client(), mission, base.assessment())
            .report(Language.FR, SummaryOptions.standard());
    everywhere(report, "Remise à plat", "10 novembre 2026");
    nowhere(report, "Fin avec préavis", "remettons les choses");
  }

  @Test
  void healthStaysOutInFrench() {
    SummaryReport report = samples.running().report(Language.FR, SummaryOptions.standard());
    nowhere(report, "HLT-", "tension", "mauvaises nuits", "De l’air pour souffler", "Santé.");
    everywhere(report, "n’est pas coché : 2 constats, 1 signe favorable, 1 question.");
  }

  @Test
  void healthIsThereWhenTicked() {
    SummaryReport report =
        samples.running().report(Language.EN, SummaryOptions.standard().withHealth(true));
    everywhere(report, "HLT-07", "Strain 68 of 100.", "Seven bad nights", "Room to breathe.");
    everywhere(report, "Three red flags in two criteria: Scope, Health.");
    nowhere(report, "not ticked");
  }

  @Test
  void aFindingOfAnotherCriterionThatReadsHealthStaysOutToo() {
    Flag flag =
        samples.flag(
            "COM-01",
            Severity.RED,
            FlagState.FIRED,
            new Text("He writes at night.", "Il écrit la nuit."),
            samples.reading("health.nights", 7, Source.CLIENT, 3));
    SummaryReport report = only(flag).report(Language.EN, SummaryOptions.standard());
    nowhere(report, "He writes at night", "COM-01");
    everywhere(report, "not ticked: 1 finding.");
  }

  @Test
  void theAssessmentForHerselfIsWhole() {
    Samples.Case sample = samples.running();
    String json =
        new JsonWriter()
            .assessment(sample.client(), sample.mission(), sample.assessment(), Language.EN);
    assertTrue(json.contains("HLT-07"));
    assertTrue(json.contains("health.strain"));
  }

  @Test
  void impressionsStayOutOfTheShareableForm() {
    SummaryReport report = samples.running().report(Language.EN, SummaryOptions.shareable());
    nowhere(report, "ROL-02", "off the trade", "my impression,", "Ostrevant");
    everywhere(report, "Left out because they rest on my own impression: 1 finding.");
  }

  @Test
  void theNameGivesWayWhereverItOccurs() {
    SummaryReport report =
        samples.running().report(Language.FR, SummaryOptions.standard().withName(false));
    nowhere(report, "Ostrevant");
    everywhere(report, "Je propose à Client une étude ponctuelle", "sauf le nom du client");
    assertEquals("Client", report.subject().client());
    assertFalse(
        new String(new PdfWriter().write(report), StandardCharsets.ISO_8859_1)
            .contains("Ostrevant"));
  }

  @Test
  void nothingDatedLaterAppears() {
    SummaryReport report = samples.running().report(Language.EN, SummaryOptions.mine());
    nowhere(report, "24 Dec", "24 December", "Changement d’avis");
    assertEquals(3, report.agreements().items().size());
    everywhere(report, "2027");
    assertEquals("8\u00A0January\u00A02027", report.own().lines().getLast().text());
    assertEquals("taken on 23\u00A0November\u00A02026", report.own().dateText());
  }

  @Test
  void aFactAndACatalogueOfTomorrowLoseTheirDates() {
    Flag flag =
        samples.flag(
            "COM-01",
            Severity.RED,
            FlagState.FIRED,
            new Text("Evidence.", "Constat."),
            samples.reading("scope.revisions", "unlimited", Source.CLIENT, 24));
    Samples.Case sample = only(flag);
    Mission mission = sample.mission().withPhase(sample.mission().phase(), after());
    SummaryReport report =
        SummaryBuilder.build(
            sample.client(),
            mission,
            sample.assessment(),
            Freelancer.create(),
            samples.catalogue.build("2.0", after()),
            Language.EN,
            SummaryOptions.mine());
    nowhere(report, "24 Nov", "since");
    assertEquals("catalogue 2.0", report.foot().catalogue());
    assertTrue(report.findings().list().items().getFirst().facts().isEmpty());
  }

  private static LocalDate after() {
    return Samples.TODAY.plusDays(1);
  }

  @Test
  void notDecidedYetIsSaid() {
    SummaryReport report = samples.empty().report(Language.FR, SummaryOptions.standard());
    assertEquals("Ma décision\u00A0: pas encore prise", report.own().heading());
    assertEquals("", report.own().note());
  }

  private Samples.Case only(Flag flag) {
    Samples.Case base = samples.running();
    Assessment a = base.assessment();
    Assessment one =
        new Assessment(
            a.date(),
            a.catalogueVersion(),
            a.verdict(),
            a.lean(),
            a.settled(),
            a.possibleVerdicts(),
            a.total(),
            a.exact(),
            a.coverage(),
            List.of(),
            List.of(),
            List.of(flag),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Mission mission =
        base.mission()
            .withPhase(base.mission().phase(), null)
            .withAnswers(Map.of())
            .withAgreements(List.of())
            .withDecisions(List.of());
    Client client = base.client().withMission(mission);
    return new Samples.Case(samples.catalogue, client, mission, one);
  }
}
