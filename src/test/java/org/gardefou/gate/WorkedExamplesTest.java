package org.gardefou.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Interval;
import org.gardefou.gate.WorkedExamples.Case;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.store.Intake;
import org.gardefou.store.IntakeReader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** The guide to rules: what it claims of its examples is what the program says. */
class WorkedExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private final String page = page();
  private final WorkedExamples examples = new WorkedExamples(page);

  private static String page() {
    try {
      return Files.readString(Project.ROOT.resolve("docs/catalogue.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theRulesSayWhatTheTablesClaim() throws IOException {
    assertEquals("", String.join("\n", wrongTiers(examples)));
    assertEquals(20, examples.cases().size());
  }

  @Test
  void theSmallCatalogueSaysWhatItsTableClaims() {
    assertEquals("", String.join("\n", wrongVerdicts(examples)));
    assertEquals(6, examples.verdicts().size());
  }

  @Test
  void plantedClaimsAreFound() throws IOException {
    String red = "| ongoing | `communication.urgent = often`, `health.dread = 4` | red |";
    assertTrue(page.contains(red));
    assertEquals(
        1,
        wrongTiers(new WorkedExamples(page.replace(red, red.replace("| red", "| caution"))))
            .size());
    String total = "| 15 | 40 | 25 | CONDITIONS |";
    assertTrue(page.contains(total));
    assertEquals(
        1,
        wrongVerdicts(new WorkedExamples(page.replace(total, total.replace("25", "26")))).size());
    assertEquals(
        1,
        wrongVerdicts(new WorkedExamples(page.replace("noise.road >= 3", "noise.road >= 4")))
            .size());
  }

  private static List<String> wrongTiers(WorkedExamples examples) throws IOException {
    Freelancer freelancer =
        Freelancer.create().withOwnRules(own("own-rule")).withOwnQuestions(own("own-question"));
    CatalogueLoader.Loaded loaded =
        Overlay.apply(CatalogueLoader.builtIn().catalogue(), freelancer);
    Engine engine = new Engine(loaded.catalogue(), freelancer);
    List<String> wrong = new ArrayList<>();
    for (Case line : examples.cases()) {
      String said = tier(assess(engine, line), line.table());
      if (!said.equals(line.cell(line.table()))) {
        wrong.add(line + ": " + said);
      }
    }
    return wrong;
  }

  private static List<Map<String, Object>> own(String kind) throws IOException {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Documents.Example example : new Documents(Project.ROOT).examples()) {
      if (example.kind().equals(kind)) {
        all.add(StrictJson.mapper().readValue(example.text(), new TypeReference<>() {}));
      }
    }
    return all;
  }

  private static String tier(Assessment assessment, String rule) {
    Optional<Flag> flag =
        Stream.concat(assessment.flags().stream(), assessment.clear().stream())
            .filter(f -> f.rule().id().equals(rule))
            .findFirst();
    return flag.map(WorkedExamplesTest::tier).orElse("not asked");
  }

  private static String tier(Flag flag) {
    return flag.fired()
        ? flag.severity().name().toLowerCase(Locale.ROOT)
        : flag.state() == FlagState.POSSIBLE ? "possible" : "clear";
  }

  private static List<String> wrongVerdicts(WorkedExamples examples) {
    Map<String, String> files = examples.files();
    CatalogueLoader.Loaded loaded =
        CatalogueLoader.load(
            name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(UTF_8)));
    assertEquals(List.of(), loaded.problems());
    Engine engine = new Engine(loaded.catalogue(), Freelancer.create());
    List<String> wrong = new ArrayList<>();
    for (Case line : examples.verdicts()) {
      List<String> said = said(assess(engine, line));
      List<String> claimed = Stream.of("LGT", "NSE", "total", "verdict").map(line::cell).toList();
      if (!said.equals(claimed)) {
        wrong.add(line + ": " + said);
      }
    }
    return wrong;
  }

  private static List<String> said(Assessment assessment) {
    return Stream.concat(
            Stream.concat(
                    assessment.criteria().stream().map(c -> c.risk()),
                    Stream.of(assessment.total()))
                .map(WorkedExamplesTest::range),
            Stream.of(assessment.verdict().name()))
        .toList();
  }

  private static String range(Interval risk) {
    String low = Long.toString(Math.round(risk.low()));
    String high = Long.toString(Math.round(risk.high()));
    return low.equals(high) ? low : low + "–" + high;
  }

  private static Assessment assess(Engine engine, Case line) {
    Catalogue catalogue = engine.catalogue();
    String phase = line.cell("phase").isEmpty() ? "prospect" : line.cell("phase");
    Map<String, Object> intake =
        Map.of(
            "format", 1,
            "client", Map.of("name", "Example", "kind", "business"),
            "mission", Map.of("title", "Example", "phase", phase),
            "answers", line.answers(),
            "agreed",
                Arrays.stream(line.cell("agreed").split(" ")).filter(k -> !k.isEmpty()).toList());
    Client client =
        assertInstanceOf(
                Intake.Read.class,
                new IntakeReader(catalogue).read(StrictJson.mapper().writeValueAsBytes(intake)))
            .client();
    return engine.assess(client, client.missions().getFirst(), DAY);
  }
}
