package org.gardefou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command line as a person or a script uses it. */
class CliTest {
  private static final String INTAKE =
      """
      {"format":1,"client":{"name":"Atelier Brun","kind":"business"},
       "mission":{"title":"Site","phase":"prospect"},
       "answers":{"scope.revisions":"unlimited","health.dread":5,
                  "payment.deposit_pct":{"unknown":true}},
       "agreed":["K05"]}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    Terminal terminal =
        new Terminal(
            print(out),
            print(err),
            clock,
            Language.EN,
            (file, data, passphrase) -> 42,
            question -> Optional.empty());
    return new Cli(terminal, "1.2.3").run(arguments);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return file.toString();
  }

  private static String sample(String name) {
    return "docs/samples/" + name + ".json";
  }

  private JsonNode json(String... arguments) {
    assertEquals(0, run(arguments), err());
    return StrictJson.mapper().readTree(out());
  }

  @ParameterizedTest
  @CsvSource({"maison-ostrevant, DECLINE", "lemoyne-fahri, ACCEPT", "mme-quemeneur, ASK_FIRST"})
  void samplesGiveTheirVerdicts(String name, String verdict) {
    for (String language : new String[] {"fr", "en"}) {
      JsonNode report = json("assess", sample(name), "--format", "json", "--lang", language);
      assertEquals(verdict, report.get("verdict").stringValue());
      assertEquals("2026-11-23", report.get("date").stringValue());
    }
  }

  @Test
  void theSamplesInTheDocumentsAreThoseOfTheProgram() throws IOException {
    Path shipped = Path.of("src/main/resources/org/gardefou/samples/en");
    for (String name : new String[] {"maison-ostrevant", "lemoyne-fahri", "mme-quemeneur"}) {
      assertEquals(
          Files.readString(shipped.resolve(name + ".json")),
          Files.readString(Path.of(sample(name))));
    }
    assertEquals(0, run("check", sample("intake")), err());
  }

  @Test
  void theArticlesClientIsRedOnAllFourSeedCriteria() {
    JsonNode report = json("assess", sample("maison-ostrevant"), "--format", "json");
    Set<String> red = new TreeSet<>();
    report
        .get("flags")
        .forEach(
            flag -> {
              if (flag.get("severity").stringValue().equals("RED")
                  && flag.get("state").stringValue().equals("FIRED")) {
                red.add(flag.get("criterion").stringValue());
              }
            });
    assertTrue(red.containsAll(Set.of("ADV", "SCP", "ROL", "HLT")), red.toString());
    assertFalse(report.get("giveUp").isEmpty());
  }

  @Test
  void anIntakeIsAssessedWithUnknownsAndAgreedClauses() throws IOException {
    JsonNode report =
        json("assess", file("intake.json", INTAKE), "--format", "json", "--date", "2026-10-01");
    assertEquals("Atelier Brun", report.get("client").stringValue());
    assertEquals("2026-10-01", report.get("date").stringValue());
    assertEquals(2, report.get("answered").get("known").intValue());
    JsonNode revisions =
        report
            .get("flags")
            .valueStream()
            .filter(f -> f.get("rule").stringValue().equals("SCP-04"))
            .findFirst()
            .orElseThrow();
    assertEquals("MITIGATED", revisions.get("state").stringValue());
    assertEquals("CAUTION", revisions.get("severity").stringValue());
    assertTrue(
        report.get("questions").valueStream().anyMatch(q -> q.get("toClient").booleanValue()));
  }

  @Test
  void failOnDeclineEndsWithOneOnlyWhenAsked() {
    assertEquals(0, run("assess", sample("maison-ostrevant")));
    assertEquals(1, run("assess", sample("maison-ostrevant"), "--fail-on", "decline"));
    assertEquals(0, run("assess", sample("lemoyne-fahri"), "--fail-on", "decline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html"})
  void everyFormatNamesVerdictAndRule(String format) {
    assertEquals(
        0, run("assess", sample("maison-ostrevant"), "--format", format, "--lang", "fr"), err());
    assertTrue(out().contains("Mettre fin") || out().contains("mettre fin"), out());
    assertTrue(out().contains("ADV-05") || out().contains("ADV\\-05"), out());
  }

  @Test
  void healthIsLeftOutOfWhatMayBeHandedOn() {
    run("assess", sample("maison-ostrevant"), "--format", "html");
    assertFalse(out().contains("HLT-11"));
    run("assess", sample("maison-ostrevant"), "--format", "html", "--health");
    assertTrue(out().contains("HLT-11"));
  }

  @Test
  void aPdfIsWrittenToItsFile() throws IOException {
    Path pdf = folder.resolve("summary.pdf");
    assertEquals(
        0, run("assess", sample("lemoyne-fahri"), "--format", "pdf", "-o", pdf.toString()), err());
    assertTrue(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    assertEquals(2, run("assess", sample("lemoyne-fahri"), "--format", "pdf"));
    assertTrue(err().contains("-o"), err());
  }

  @Test
  void severalFilesBecomeAList() {
    JsonNode all =
        json("assess", sample("maison-ostrevant"), sample("lemoyne-fahri"), "--format", "json");
    assertEquals(2, all.size());
  }

  @Test
  void missionsAreComparedSideBySide() {
    String[] three = {
      "compare", sample("maison-ostrevant"), sample("lemoyne-fahri"), sample("mme-quemeneur")
    };
    assertEquals(0, run(three), err());
    assertTrue(out().contains("What sets them apart"), out());
    assertTrue(out().contains("HLT-11"), "the terminal is her own");
    JsonNode json = json(three[0], three[1], three[2], three[3], "--format", "json");
    assertEquals("DECLINE", json.get("missions").get(0).get("verdict").stringValue());
    assertEquals("ASK_FIRST", json.get("missions").get(2).get("verdict").stringValue());
    assertFalse(out().contains("HLT-11"), "health goes out only when asked for");
  }

  @Test
  void aComparisonForSpreadsheetsIsWrittenToItsFile() throws IOException {
    Path csv = folder.resolve("comparison.csv");
    assertEquals(
        0,
        run(
            "compare",
            sample("maison-ostrevant"),
            sample("lemoyne-fahri"),
            "--format",
            "csv",
            "--lang",
            "fr",
            "--health",
            "-o",
            csv.toString()),
        err());
    String text = Files.readString(csv);
    assertTrue(text.startsWith("\uFEFFGarde-fou"), text);
    assertTrue(text.contains("HLT-11;"), text);
  }

  @Test
  void oneMissionCannotBeCompared() {
    assertEquals(2, run("compare", sample("maison-ostrevant")));
    assertTrue(err().contains("Two to five missions"), err());
    assertEquals(
        2, run("compare", sample("maison-ostrevant"), sample("lemoyne-fahri"), "--format", "pdf"));
    assertTrue(err().contains("-o"), err());
  }

  @Test
  void questionsListEveryFactOfAPhase() {
    JsonNode all = json("questions", "--format", "json");
    JsonNode prospect = json("questions", "--format", "json", "--phase", "prospect");
    assertTrue(all.size() > prospect.size());
    JsonNode revisions =
        all.valueStream()
            .filter(q -> q.get("id").stringValue().equals("scope.revisions"))
            .findFirst()
            .orElseThrow();
    assertEquals("scp_revisions", revisions.get("ref").stringValue());
    assertEquals("choice", revisions.get("type").stringValue());
    assertTrue(revisions.get("mustKnow").booleanValue());
    assertEquals(3, revisions.get("choices").size());
    assertFalse(revisions.get("help").stringValue().isEmpty());
  }

  @Test
  void aRuleOfHerOwnIsAppliedOrRefusedWithItsPlace() throws IOException {
    String rule =
        """
        {"format":1,"ownRules":[{"id":"OWN-1","criterion":"SCP","phases":["prospect"],
          "tiers":{"red":"%s"},
          "evidence":[{"en":"Unlimited rounds","fr":"Retouches sans limite"}],
          "why":{"en":"My line","fr":"Ma limite"},"clauses":[],"sources":["own"]}]}
        """;
    String good = file("good.json", rule.formatted("scope.revisions == 'unlimited'"));
    assertEquals(0, run("check", good), err());
    assertTrue(err().contains("SCP-04 has this very condition already"), err());
    String intake = file("intake.json", INTAKE);
    JsonNode report = json("assess", intake, "--criteria", good, "--format", "json");
    assertTrue(report.toString().contains("OWN-1"));
    String bad = file("bad.json", rule.formatted("scope.revision == 3"));
    assertEquals(2, run("check", bad));
    assertTrue(err().contains("bad.json") && err().contains("ownRules[0].tiers.red"), err());
    assertTrue(err().contains("scope.revision"), err());
    assertEquals(0, run("assess", intake, "--criteria", bad, "--format", "json"));
    assertTrue(err().contains("ownRules[0].tiers.red"), err());
    assertFalse(out().contains("OWN-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"format\":1,                                             | bad.json",
        "                                                           | bad.json",
        "{\"format\":1,\"client\":{\"name\":\"A\",\"kind\":\"business\"},\"mission\":{\"title\":\"M\",\"phase\":\"prospect\"},\"answers\":{\"scope.revision\":1}}"
            + " | scope.revisions",
        "{\"format\":1,\"client\":{\"name\":\"A\",\"kind\":\"shop\"},\"mission\":{\"title\":\"M\",\"phase\":\"prospect\"},\"answers\":{}}"
            + " | kind",
        "{\"format\":1,\"client\":{\"name\":\"A\",\"kind\":\"business\"},\"mission\":{\"title\":\"M\",\"phase\":\"prospect\"},\"answers\":{\"payment.deposit_pct\":400}}"
            + " | deposit_pct",
        "{\"format\":9,\"client\":{\"name\":\"A\",\"kind\":\"business\"},\"mission\":{\"title\":\"M\",\"phase\":\"prospect\"},\"answers\":{}}"
            + " | 9"
      })
  void badInputIsASentenceWithItsPlace(String content, String names) throws IOException {
    assertEquals(2, run("assess", file("bad.json", content == null ? "" : content)));
    assertTrue(err().contains("bad.json"), err());
    assertTrue(err().contains(names), err());
    assertFalse(err().contains("\tat "), err());
  }

  @ParameterizedTest
  @CsvSource({
    "assess, FILE",
    "assess nowhere.json, nowhere.json",
    "assess --format doc docs/samples/lemoyne-fahri.json, doc",
    "assess --date tomorrow docs/samples/lemoyne-fahri.json, tomorrow",
    "assess --whatever docs/samples/lemoyne-fahri.json, --whatever",
    "check, FILE",
    "questions --format pdf, pdf",
    "questions --format csv, csv",
    "compare docs/samples/lemoyne-fahri.json nowhere.json, nowhere.json"
  })
  void badUsageEndsWithTwoAndASentence(String command, String names) {
    assertEquals(2, run(command.split(" ")), out());
    assertTrue(err().contains(names), err());
    assertFalse(err().contains("Exception"), err());
  }

  @Test
  void helpIsWrittenInBothLanguages() {
    assertEquals(0, run("assess", "--help", "--lang", "fr"));
    assertTrue(out().contains("Évalue"), out());
    assertEquals(0, run("assess", "--help"));
    assertTrue(out().contains("Assess missions"), out());
    assertEquals(0, run("--version"));
    assertTrue(out().contains("1.2.3"), out());
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(42, run());
    assertEquals(42, run(sample("lemoyne-fahri")));
  }
}
