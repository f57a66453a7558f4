package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Engine;
import org.gardefou.engine.trend.NineMonths;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.StrainCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a mission moved, as the documents say it. */
class CourseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Engine ENGINE =
      new Engine(CatalogueLoader.builtIn().catalogue(), Freelancer.create());

  private static SummaryReport report(Language language, SummaryOptions options) {
    Mission mission = NineMonths.mission();
    mission =
        mission.withStrainCheck(
            new StrainCheck(
                LocalDate.of(2026, 10, 20),
                Map.of("rest", 50, "messages", 50, "follows", 75, "other", 25),
                Map.of()));
    Client client = Client.create("Maison Ostrevant", ClientKind.BUSINESS).withMission(mission);
    return SummaryBuilder.build(
        client,
        mission,
        ENGINE.assess(client, mission, TODAY),
        Freelancer.create(),
        ENGINE.catalogue(),
        language,
        options);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormatSaysTheSame(Language language) {
    SummaryReport report = report(language, SummaryOptions.mine());
    List<String> words = new ArrayList<>();
    report
        .course()
        .list()
        .items()
        .forEach(l -> words.addAll(List.of(l.day(), l.riskText(), l.verdictText(), l.what())));
    words.addAll(report.course().said());
    words.addAll(report.course().checkIns().items());
    words.addAll(report.course().strain().items());
    assertTrue(words.size() > 30, words.toString());
    says("html", Read.htmlText(new HtmlWriter().write(report)), words);
    says("pdf", Read.pdfText(new PdfWriter().write(report)), words);
    says("markdown", Read.markdownText(new MarkdownWriter().write(report)), words);
    says("text", new TextWriter().write(report), words);
    says("csv", Read.csvText(new CsvWriter().write(report), language), words);
  }

  private static void says(String writer, String document, List<String> words) {
    String dense = Read.dense(document);
    List<String> missing =
        words.stream().filter(word -> !dense.contains(Read.dense(word))).toList();
    assertTrue(missing.isEmpty(), writer + " does not say " + missing);
  }

  @Test
  void machinesGetFiguresAndDays() {
    String json = new JsonWriter().write(report(Language.EN, SummaryOptions.mine()));
    assertTrue(json.contains("\"course\""), json);
    assertTrue(json.contains("\"date\" : \"2026-03-31\""), json);
    assertTrue(json.contains("\"strain\""), json);
  }

  /** (50 + 50 + 75 + 25) / 4 = 50. */
  @Test
  void strainIsThereOnlyWithHealth() {
    SummaryReport mine = report(Language.EN, SummaryOptions.mine());
    assertEquals(1, mine.course().strain().items().size());
    assertTrue(mine.course().strain().items().getFirst().contains("50"));
    SummaryReport standard = report(Language.EN, SummaryOptions.standard());
    assertTrue(standard.course().strain().items().isEmpty());
    String text = new TextWriter().write(standard);
    assertFalse(text.contains("signs for health"), text);
    assertFalse(text.contains("signs in body or mind"), text);
    assertFalse(text.contains("Strain"), text);
  }

  @Test
  void whatIsSharedHasFiguresAndNoImpressions() {
    SummaryReport shared = report(Language.EN, SummaryOptions.shareable());
    assertEquals(List.of(), shared.course().said());
    assertTrue(shared.course().list().items().stream().allMatch(line -> line.what().isEmpty()));
    assertFalse(shared.course().list().items().isEmpty());
  }

  /** The page is there to be looked at. */
  @Test
  void rendersThePage() throws IOException {
    SummaryReport report = report(Language.FR, SummaryOptions.mine());
    Path folder = Files.createDirectories(Path.of("target/summary"));
    Files.write(folder.resolve("course-fr.pdf"), new PdfWriter().write(report));
    Files.writeString(folder.resolve("course-fr.html"), new HtmlWriter().write(report));
  }

  /** What is dated after the document is not in it. */
  @Test
  void nothingLaterIsInIt() {
    SummaryReport report = report(Language.EN, SummaryOptions.mine());
    assertTrue(report.course().list().items().stream().noneMatch(l -> l.on().isAfter(TODAY)));
  }
}
