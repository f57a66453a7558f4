package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Client;
import org.gardefou.model.Language;
import org.gardefou.summary.ComparisonReport.Kind;
import org.gardefou.summary.ComparisonReport.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A comparison says the same in every format, and leaves out the same. */
class ComparisonReportTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWriterSaysAll(Language language) throws IOException {
    ComparisonReport report = Compared.samples(language, SummaryOptions.mine());
    List<String> words = SameContentTest.words(report, Set.of());
    assertTrue(words.size() > 100, "the tree has words");
    // A part's title stands in every row of a spreadsheet; what the part means does not.
    List<String> bare = SameContentTest.words(report, Set.of("aside"));
    Path folder = Files.createDirectories(Path.of("target/summary"));
    for (SummaryFormat format : SummaryFormat.values()) {
      byte[] content = format.write(report);
      Files.write(
          folder.resolve("comparison-" + language.code() + "." + format.extension()), content);
      if (format != SummaryFormat.JSON) {
        says(format, text(format, content, language), format == SummaryFormat.CSV ? bare : words);
      }
    }
  }

  private static void says(SummaryFormat format, String document, List<String> words) {
    String dense = Read.dense(document);
    List<String> missing =
        words.stream().filter(word -> !dense.contains(Read.dense(word))).toList();
    assertEquals(List.of(), missing, format.name());
  }

  private static String text(SummaryFormat format, byte[] content, Language language) {
    String text = new String(content, StandardCharsets.UTF_8);
    return switch (format) {
      case PDF -> Read.pdfText(content);
      case HTML -> Read.htmlText(text);
      case MARKDOWN -> Read.markdownText(text);
      case TEXT, JSON -> text;
      case CSV -> Read.csvText(text, language);
    };
  }

  @Test
  void saysInWordsWhatSetsThemApart() {
    List<String> sentences =
        Compared.samples(Language.EN, SummaryOptions.mine()).deciding().items();
    assertEquals(
        "The advice differs: leave for Maison Ostrevant; ask first for Mrs Quéméneur;"
            + " accept for Lemoyne & Fahri, architects.",
        sentences.getFirst());
    String all = String.join("\n", sentences);
    assertFalse(all.contains("€"), "money decides nothing");
  }

  private static List<String> circumstances(Language language) {
    Client running = Compared.clients(language).getFirst();
    Client over =
        running.withMission(running.missions().getFirst().withEnded(LocalDate.of(2026, 4, 17)));
    return Compared.report(List.of(running, over), language, SummaryOptions.mine())
        .columns()
        .stream()
        .map(ComparisonReport.Column::circumstances)
        .toList();
  }

  @Test
  void whatIsOverIsNotRunning() {
    assertEquals(List.of("Business · Running", "Business · Ended"), circumstances(Language.EN));
    assertEquals(
        List.of("Entreprise · En cours", "Entreprise · Terminée"), circumstances(Language.FR));
  }

  @Test
  void theSameAdviceIsSaidOnce() {
    Client client = Compared.clients(Language.EN).get(1);
    Client other = client.withName("Other");
    ComparisonReport report =
        Compared.report(List.of(client, other), Language.EN, SummaryOptions.mine());
    assertEquals(
        List.of(
            "The advice is the same for all: accept. What differs below is a matter of degree.",
            "For Lemoyne & Fahri, architects and Other, open answers could still lead to:"
                + " accept if or decline."),
        report.deciding().items());
    assertEquals(
        List.of(
            Kind.ADVICE,
            Kind.RISKS,
            Kind.SHARED,
            Kind.APART,
            Kind.MONEY,
            Kind.GIVE_UP,
            Kind.OPEN,
            Kind.CLAUSES),
        report.parts().stream().map(Part::kind).toList());
  }

  @Test
  void healthStaysOutUnlessTicked() {
    ComparisonReport without = Compared.samples(Language.EN, SummaryOptions.standard());
    ComparisonReport with = Compared.samples(Language.EN, SummaryOptions.mine());
    for (SummaryFormat format : SummaryFormat.values()) {
      String quiet = text(format, format.write(without), Language.EN).toLowerCase(Locale.ROOT);
      assertFalse(quiet.contains("hlt-"), format.name());
      assertTrue(
          Read.dense(text(format, format.write(with), Language.EN))
              .toLowerCase(Locale.ROOT)
              .contains("hlt-"),
          format.name());
    }
    assertTrue(without.foot().notes().getFirst().startsWith("Left out because"));
  }

  @Test
  void herOwnFiguresStayOutUnlessTicked() {
    ComparisonReport without = Compared.samples(Language.EN, SummaryOptions.standard());
    ComparisonReport with =
        Compared.samples(Language.EN, SummaryOptions.standard().withMoney(true));
    assertEquals(List.of("price.amount"), ids(without, Kind.MONEY));
    assertTrue(ids(with, Kind.MONEY).containsAll(List.of("price.amount", "hour", "dependency")));
    assertFalse(new TextWriter().write(without).contains("41.33"));
  }

  private static List<String> ids(ComparisonReport report, Kind kind) {
    return report.parts().stream()
        .filter(part -> part.kind() == kind)
        .flatMap(part -> part.lines().stream())
        .map(ComparisonReport.Line::id)
        .toList();
  }

  @Test
  void namesGiveWayToLetters() {
    ComparisonReport report =
        Compared.samples(Language.FR, SummaryOptions.standard().withName(false));
    assertEquals("Client A · Client B · Client C", report.about());
    for (SummaryFormat format : SummaryFormat.values()) {
      assertFalse(
          text(format, format.write(report), Language.FR).contains("Ostrevant"), format.name());
    }
    assertEquals(
        "garde-fou-client-a-client-b-client-c-2026-11-23.csv", SummaryFormat.CSV.fileName(report));
  }

  @Test
  void jsonKeepsValuesBesideWords() {
    JsonNode node =
        StrictJson.mapper()
            .readTree(
                new JsonWriter().write(Compared.samples(Language.EN, SummaryOptions.standard())));
    assertEquals(
        List.of("date", "catalogue", "missions", "deciding", "parts", "notes"),
        List.copyOf(node.propertyNames()));
    assertEquals("DECLINE", node.get("missions").get(0).get("verdict").asString());
    JsonNode risk = node.get("parts").get(0).get("lines").get(2);
    assertEquals("risk", risk.get("id").asString());
    assertTrue(risk.get("cells").get(0).get("low").asDouble() > 20);
    assertEquals(3, risk.get("cells").size());
  }

  @Test
  void thePdfLiesOnItsLongSide() throws IOException {
    byte[] pdf = SummaryFormat.PDF.write(Compared.samples(Language.FR, SummaryOptions.standard()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(841.89, document.getPage(0).getMediaBox().getWidth(), 0.5);
      assertTrue(document.getDocumentInformation().getTitle().startsWith("Comparaison"));
    }
  }
}
