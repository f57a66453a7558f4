package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;

/** Plain text, figures, names of files. */
class TextTest {
  private final Samples samples = new Samples();

  @Test
  void linesFitAnEightyColumnTerminal() {
    for (Language language : Language.values()) {
      for (Samples.Case sample : List.of(samples.running(), samples.empty(), samples.crowded())) {
        String text = new TextWriter().write(sample.report(language, SummaryOptions.mine()));
        text.lines()
            .filter(line -> !line.contains("Donaudampf"))
            .forEach(line -> assertTrue(line.length() <= 80, line));
      }
    }
  }

  @Test
  void questionsListTellsWhatToAnswer() {
    Catalogue catalogue = samples.catalogue.build();
    String text =
        new QuestionsText(catalogue, Language.EN).write(List.copyOf(catalogue.facts().values()));
    assertTrue(text.startsWith("12 questions\n"), text);
    assertTrue(text.contains("Respect of recommendations\n-----"), text);
    assertTrue(text.contains("scope.revisions = limited | unlimited"), text);
    assertTrue(text.contains("often: often"), text);
    assertTrue(text.contains("If known exactly: advice.set_aside_n"), text);
    assertTrue(text.contains("role.off_share = number, %"), text);
    assertTrue(text.contains("payment.identity = yes or no"), text);
  }

  @Test
  void figuresNeverSeemToReachALimitThatTheyDoNot() {
    assertEquals("46–53", Figures.interval(new Interval(46.4, 53.2)));
    assertEquals("24–61", Figures.interval(new Interval(24.9, 61)));
    assertEquals("39", Figures.interval(new Interval(39, 39)));
    assertEquals("47", Figures.interval(new Interval(46.9999999, 47)));
    assertTrue(Figures.zero(new Interval(0, 0.4)));
  }

  @Test
  void frenchKnowsTheFirstOfAMonthAndAZeroThatIsSingular() {
    SummaryReport report = samples.empty().report(Language.FR, SummaryOptions.standard());
    assertEquals("catalogue 1.0, 1er\u00A0nov.\u00A02026", report.foot().catalogue());
    assertEquals("0 fait renseigné sur 78.", report.advice().coverageText());
    SummaryReport english = samples.empty().report(Language.EN, SummaryOptions.standard());
    assertEquals("0 of 78 facts answered.", english.advice().coverageText());
  }

  @Test
  void theVerdictSpeaksOfThePhase() {
    assertEquals(
        "Avis\u00A0: mettre fin",
        samples.running().report(Language.FR, SummaryOptions.standard()).advice().heading());
    assertEquals(
        "Verdict: ask first",
        samples.empty().report(Language.EN, SummaryOptions.standard()).advice().heading());
    assertEquals(
        "Still open. Answers could also lead to: accept, accept if, decline. Safe bounds: what is"
            + " truly possible may be narrower.",
        samples.empty().report(Language.EN, SummaryOptions.standard()).advice().state());
  }

  @Test
  void criteriaWithoutRiskAreNamedInOneLine() {
    SummaryReport report = samples.running().report(Language.EN, SummaryOptions.mine());
    assertEquals("No risk found: Payment, Meaning.", report.risks().zero());
    assertEquals("Advice", report.risks().bars().items().getFirst().name());
  }

  @Test
  void marksAreSaidAndExplained() {
    SummaryReport report = samples.crowded().report(Language.EN, SummaryOptions.standard());
    List<SummaryReport.Finding> findings = report.findings().list().items();
    assertEquals(List.of("Not verified"), findings.get(0).notes());
    assertEquals(List.of("My own rule"), findings.get(4).notes());
    assertEquals(2, report.foot().notes().size());
  }

  @Test
  void linesBreakAsTheLanguageDoes() {
    LineBreaks breaks = new LineBreaks(Locale.FRANCE);
    breaks.setText("à l’heure SCP-10 fin");
    assertEquals(2, breaks.next());
    assertEquals(10, breaks.next());
    assertEquals(17, breaks.next());
    assertEquals(20, breaks.next());
    assertEquals(-1, breaks.next());
  }

  @Test
  void fileNamesAreHarmless() {
    assertEquals(
        "garde-fou-maison-ostrevant-2026-11-23.pdf",
        SummaryFormat.PDF.fileName(report("Maison Ostrevant")));
    assertEquals(
        "garde-fou-etc-passwd-2026-11-23.md",
        SummaryFormat.MARKDOWN.fileName(report("../../etc/passwd\u0000")).replace("-u-0000", ""));
    assertEquals("garde-fou-2026-11-23.json", SummaryFormat.JSON.fileName(report("日本")));
    String longest = SummaryFormat.HTML.fileName(report("é".repeat(300)));
    assertEquals(80, longest.length());
  }

  private SummaryReport report(String client) {
    Samples.Case sample = samples.empty();
    return new Samples.Case(
            sample.catalogue(),
            sample.client().withName(client),
            sample.mission(),
            sample.assessment())
        .report(Language.EN, SummaryOptions.standard());
  }
}
