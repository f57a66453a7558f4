package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Source;
import org.gardefou.model.Value;
import org.gardefou.text.VisibleText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is written is read by parsers of others: a browser’s rules for HTML, a reader of CSV. */
class PayloadTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();

  /** jsoup repairs markup as browsers do; an XML parser would not see what only they see. */
  @Test
  void twoHundredAttacksAddNothingInABrowser() {
    EscapeTest escape = new EscapeTest();
    HtmlWriter writer = new HtmlWriter();
    List<String> harmless = shape(Jsoup.parse(writer.write(escape.filledWith("harmless"))));
    for (String attack : Attacks.all()) {
      assertEquals(harmless, shape(Jsoup.parse(writer.write(escape.filledWith(attack)))), attack);
    }
  }

  @Test
  void theCopyForTheClientIsJustAsSafe() {
    List<String> harmless = shape(page("harmless"));
    for (String attack : Attacks.all()) {
      Document page = page(attack);
      assertEquals(harmless, shape(page), attack);
      assertTrue(
          page.select("meta[http-equiv=Content-Security-Policy]")
              .attr("content")
              .startsWith("default-src 'none'"));
    }
  }

  private static Document page(String poison) {
    AccessCopy.Line line =
        new AccessCopy.Line(
            "id", poison, poison, List.of(new AccessCopy.Detail("note", "Note", poison)));
    AccessCopy copy =
        new AccessCopy(
            Language.EN,
            "Copy",
            VisibleText.of(poison),
            VisibleText.of(poison),
            List.of(new AccessCopy.Part("answers", poison, List.of(line))));
    return Jsoup.parse(new String(new AccessWriter().html(copy), StandardCharsets.UTF_8));
  }

  /** Every element with its attributes, in their order; texts are no part of it. */
  private static List<String> shape(Document document) {
    List<String> all = new ArrayList<>();
    document
        .getAllElements()
        .forEach(
            element ->
                all.add(
                    element.tagName()
                        + element.attributes().asList().stream()
                            .map(a -> " " + a.getKey() + (isFree(a.getKey()) ? "" : a.getValue()))
                            .toList()));
    return all;
  }

  private static boolean isFree(String attribute) {
    return attribute.equals("content") || attribute.equals("alt");
  }

  /** A thousand cells that try to be a formula, read by a reader that is not ours. */
  @Test
  void aThousandCellsStayText() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String attack = formula(random);
      Language language = random.nextBoolean() ? Language.FR : Language.EN;
      String written = new Csv(language).row(List.of("a", attack, "b")).toString();
      List<String> cells = cells(written, language == Language.FR ? ';' : ',');
      assertEquals(3, cells.size(), () -> "seed " + seed + ": " + written);
      String cell = cells.get(1);
      assertFalse(starts(cell), () -> "seed " + seed + ": " + cell);
      assertEquals("'" + attack, cell, () -> "seed " + seed);
    }
  }

  private static String formula(Random random) {
    String[] before = {"", "", " ", "\u00a0", "\u200b", "\u2009 "};
    String[] signs = {"=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠"};
    String[] after = {
      "1+1", "cmd|'/c calc'!A0", "HYPERLINK(\"http://e.example\";\"x\")", "SUM(1,2)\n=3", ";\"=1"
    };
    return before[random.nextInt(before.length)]
        + signs[random.nextInt(signs.length)]
        + after[random.nextInt(after.length)]
        + random.nextInt(100);
  }

  /** What a spreadsheet looks at, after it skipped what cannot be seen. */
  private static boolean starts(String cell) {
    String seen = cell.replaceAll("^[\\s\\p{Zs}\\p{Cf}]+", "");
    return cell.matches("(?s)^[\t\r\0].*")
        || (!seen.isEmpty() && "=+-@＝＋－＠".indexOf(seen.charAt(0)) >= 0);
  }

  /** RFC 4180, written for this test. */
  private static List<String> cells(String text, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String body = text.substring(1, text.length() - 2); // without byte order mark and line end
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (quoted && c == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static final Client CLIENT =
      Client.create("Imprimerie Duval", ClientKind.BUSINESS)
          .withPeople(List.of("Anne Zwyfel", "Zwyfel"))
          .withNotes("Mme Zwyfel decides.")
          .withMission(
              Mission.create("Report for Anne Zwyfel", Phase.ONGOING)
                  .withAnswer("health.dread", Answer.known(Value.of(5)).withNote("zona"))
                  .withAnswer(
                      "payment.late",
                      Answer.known(Value.of("often"))
                          .withSource(Source.IMPRESSION)
                          .withNote("anne zwyfel said so"))
                  .editJournal(
                      j ->
                          j.withEntry(Incident.of(DAY, "bad_night", "awake until four"))
                              .withEntry(Incident.of(DAY, "extra_request", "Zwyfel wants more"))));

  private static AccessCopy copy(List<String> others) {
    Engine engine = new Engine(CATALOGUE, Freelancer.create());
    Mission mission = CLIENT.missions().getFirst();
    return AccessBuilder.build(
        CLIENT,
        List.of(new Side(CLIENT, mission, engine.assess(CLIENT, mission, DAY))),
        Freelancer.create().withName("Claire"),
        CATALOGUE,
        Language.EN,
        others,
        DAY);
  }

  @Test
  void theCopyHoldsFactsAndLeavesOutOthersAndHealth() {
    AccessCopy copy = copy(CLIENT.people());
    AccessWriter writer = new AccessWriter();
    for (byte[] file : List.of(writer.html(copy), writer.json(copy))) {
      String text = new String(file, StandardCharsets.UTF_8);
      assertTrue(text.contains("Imprimerie Duval"));
      assertTrue(text.contains("another person said so"), text);
      assertTrue(text.contains("another person wants more"));
      assertTrue(text.contains("my impression"));
      for (String hidden :
          List.of("Zwyfel", "zwyfel", "zona", "awake until four", "health.", "HLT-")) {
        assertFalse(text.contains(hidden), hidden);
      }
    }
  }

  @Test
  void whoAsksIsNamed() {
    String text = new String(new AccessWriter().json(copy(List.of())), StandardCharsets.UTF_8);
    assertTrue(text.contains("anne zwyfel said so"));
  }

  @Test
  void theVersionToShareNamesNoPersonAndSaysSo() {
    Engine engine = new Engine(CATALOGUE, Freelancer.create());
    Mission mission = CLIENT.missions().getFirst();
    for (SummaryOptions options :
        List.of(SummaryOptions.shareable(), SummaryOptions.shareable().withName(true))) {
      SummaryReport report =
          SummaryBuilder.build(
              CLIENT,
              mission,
              engine.assess(CLIENT, mission, DAY),
              Freelancer.create(),
              CATALOGUE,
              Language.EN,
              options);
      for (String text :
          Stream.of(
                  SummaryFormat.HTML,
                  SummaryFormat.MARKDOWN,
                  SummaryFormat.TEXT,
                  SummaryFormat.JSON)
              .map(format -> new String(format.write(report), StandardCharsets.UTF_8))
              .toList()) {
        assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("zwyfel"), text);
      }
      assertTrue(new HtmlWriter().write(report).contains("Left out of this version"));
    }
  }
}
