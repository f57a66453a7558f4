package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentationTest {
  private static final Documents DOCUMENTS = new Documents(Project.ROOT);

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertNone(DOCUMENTS.deadLinks());
  }

  @Test
  void nothingSpeaksOfTheWorkplace() throws IOException {
    assertNone(DOCUMENTS.privateWords());
  }

  @Test
  void theTopLevelIsTidy() throws IOException {
    assertEquals(List.of(), DOCUMENTS.strangersAtTheTop());
  }

  @Test
  void everyPictureIsShown() throws IOException {
    assertNone(DOCUMENTS.unusedPictures());
  }

  @Test
  void theOptionsOfTheDocumentsAreThoseOfTheProgram() throws IOException {
    Set<String> real = Options.ofTheProgram();
    Set<String> named = new TreeSet<>();
    for (String page : List.of("README.md", "docs/user-guide.md", "docs/guide-utilisation.md")) {
      Set<String> options = DOCUMENTS.options(page);
      assertEquals(Set.of(), Options.less(options, real), page);
      named.addAll(options);
    }
    assertEquals(Set.of(), Options.less(real, named));
  }

  @Test
  void theManualPagesNameEveryOption() throws IOException {
    Set<String> real = Options.ofTheProgram();
    for (Path page : Project.files(Project.ROOT.resolve("packaging"), ".1")) {
      String name = Project.ROOT.relativize(page).toString();
      assertEquals(real, DOCUMENTS.options(name), name);
    }
  }

  @Test
  void everyCommandOfThePagesExists() throws Exception {
    Commands commands = commands();
    assertNone(
        DOCUMENTS.commands("docs/contributing.md").stream()
            .flatMap(c -> commands.problem(c).stream())
            .toList());
    List<String> shown = DOCUMENTS.commands("README.md");
    assertNone(shown.stream().flatMap(c -> commands.problem(c).stream()).toList());
    assertEquals(true, shown.containsAll(List.of("mvn -q compile exec:exec", "mvn -B verify")));
  }

  @Test
  void continuousIntegrationRunsTheTestsOfTheReadme() throws IOException {
    List<String> lines = Files.readAllLines(Project.ROOT.resolve(".ci/run"));
    assertEquals("mvn -B verify", lines.getLast());
    assertEquals(true, Files.isExecutable(Project.ROOT.resolve(".ci/run")));
  }

  @Test
  void theArchitectureNamesEveryPackage() throws IOException {
    String text = Files.readString(Project.ROOT.resolve("docs/architecture.md"));
    try (Stream<Path> packages = Files.list(Project.MAIN_JAVA.resolve("org/gardefou"))) {
      assertEquals(
          List.of(),
          packages
              .map(folder -> String.valueOf(folder.getFileName()))
              .filter(name -> !text.contains("| `" + name + "` |"))
              .toList());
    }
  }

  private static Commands commands() throws Exception {
    return new Commands(
        Project.ROOT, BuildFile.read().execIds(), programCommands(), programOptions());
  }

  /** Each command has a text that describes it. */
  private static Set<String> programCommands() throws IOException {
    return TextFile.read("cli", Language.EN).texts().keySet().stream()
        .filter(key -> key.startsWith("cli.usage."))
        .map(key -> key.substring("cli.usage.".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Options are literals of the code; these two come with every command line. */
  private static Set<String> programOptions() throws IOException {
    Set<String> options = new TreeSet<>(Set.of("--help", "--version"));
    options.addAll(new KeyUse(JavaSources.main()).literals());
    return options;
  }

  @Nested
  class Examples {
    private final Catalogue catalogue = CatalogueLoader.builtIn().catalogue();

    @Test
    void eachKindIsShown() throws IOException {
      assertEquals(
          Set.of("own-rule", "own-question", "client", "freelancer", "intake"),
          DOCUMENTS.examples().stream().map(Documents.Example::kind).collect(Collectors.toSet()));
    }

    @Test
    void theyKeepToTheirSchemas() throws IOException {
      Schemas schemas = new Schemas();
      List<String> found = new ArrayList<>();
      for (Documents.Example example : DOCUMENTS.examples()) {
        found.addAll(schemas.problems(schema(example), document(example)));
      }
      assertNone(found);
    }

    @Test
    void theirFactsAndClausesExist() throws IOException {
      List<String> found = new ArrayList<>();
      for (Documents.Example example : DOCUMENTS.examples()) {
        names(document(example)).stream()
            .filter(name -> !catalogue.facts().containsKey(name))
            .filter(name -> !catalogue.clauses().containsKey(name))
            .forEach(name -> found.add("there is no " + name));
      }
      assertNone(found);
    }

    @Test
    void theirTextsAreWellSet() throws IOException {
      List<String> found = new ArrayList<>();
      for (Documents.Example example : DOCUMENTS.examples()) {
        found.addAll(CatalogueTexts.problems(example.kind(), document(example)));
      }
      assertNone(found);
    }

    @Test
    void theCatalogueTakesTheRules() throws IOException {
      assertEquals(List.of(), problems(rules()));
      assertEquals(3, rules().size());
    }

    @Test
    void theCatalogueTakesTheQuestion() throws IOException {
      assertEquals(1, questions().size());
      Freelancer freelancer = Freelancer.create().withOwnQuestions(questions());
      assertEquals(List.of(), Overlay.apply(catalogue, freelancer).problems());
    }

    @Test
    void aPlantedFaultInARuleIsFound() throws IOException {
      ObjectNode rule = rules().getFirst();
      rule.putObject("tiers").put("red", "communication.urgnt >= 4");
      assertEquals(1, problems(List.of(rule)).size());
    }

    private List<ObjectNode> rules() throws IOException {
      return DOCUMENTS.examples().stream()
          .filter(example -> example.kind().equals("own-rule"))
          .map(example -> (ObjectNode) StrictJson.mapper().readTree(example.text()))
          .toList();
    }

    private List<Map<String, Object>> questions() throws IOException {
      return DOCUMENTS.examples().stream()
          .filter(example -> example.kind().equals("own-question"))
          .map(
              example ->
                  StrictJson.mapper()
                      .readValue(example.text(), new TypeReference<Map<String, Object>>() {}))
          .toList();
    }

    private List<?> problems(List<ObjectNode> rules) throws IOException {
      List<Map<String, Object>> own =
          StrictJson.mapper().convertValue(rules, new TypeReference<>() {});
      Freelancer freelancer = Freelancer.create().withOwnRules(own).withOwnQuestions(questions());
      return Overlay.apply(catalogue, freelancer).problems();
    }

    private static String schema(Documents.Example example) {
      return example.kind().startsWith("own-") ? "freelancer" : example.kind();
    }

    /** A rule or question is shown alone and stands in a profile. */
    private static JsonNode document(Documents.Example example) {
      JsonNode json = StrictJson.mapper().readTree(example.text());
      if (!example.kind().startsWith("own-")) {
        return json;
      }
      ObjectNode profile = StrictJson.mapper().createObjectNode().put("format", 1);
      boolean rule = example.kind().equals("own-rule");
      profile.putArray(rule ? "ownRules" : "ownQuestions").add(json);
      return profile;
    }

    /** Facts that are answered and clauses that are named. */
    private static List<String> names(JsonNode json) {
      List<String> names = new ArrayList<>();
      for (JsonNode answers : json.findValues("answers")) {
        names.addAll(answers.propertyNames());
      }
      json.findValues("clause").forEach(clause -> names.add(clause.stringValue()));
      json.findValues("agreed").forEach(list -> list.forEach(c -> names.add(c.stringValue())));
      return names;
    }
  }

  @Nested
  class Planted {
    @TempDir Path folder;
    private Documents documents = new Documents(Path.of(""));

    @BeforeEach
    void write() throws IOException {
      documents = new Documents(folder);
      for (String name : List.of("docs/schema", "packaging")) {
        Files.createDirectories(folder.resolve(name));
      }
      Files.writeString(folder.resolve("pom.xml"), "<url>https://repo.maven.example</url>");
      Files.writeString(folder.resolve("docs/a.md"), "# Été, à part\n[up](../README.md)\n");
      Files.writeString(
          folder.resolve("README.md"),
          """
          # Planted
          <!-- ![later](docs/pictures/later.png) -->
          ![now](docs/pictures/now.png) [a](docs/a.md#part) [b](docs/b.md) [c](#planted) [d](#gone)
          `[e](code.md)` see /work/notes, made in a session, and /workshop/x
          ```sh
          mvn -q compile
          ```
          """);
    }

    @Test
    void deadLinksAreFound() throws IOException {
      assertEquals(
          List.of(
              "README.md leads to docs/pictures/now.png, which is not there",
              "README.md leads to docs/a.md#part, which is not there",
              "README.md leads to docs/b.md, which is not there",
              "README.md leads to #gone, which is not there"),
          documents.deadLinks());
    }

    @Test
    void picturesThatNoPageShowsAreFound() throws IOException {
      Files.createDirectories(folder.resolve("docs/pictures"));
      Files.writeString(folder.resolve("docs/pictures/now.png"), "");
      Files.writeString(folder.resolve("docs/pictures/old.png"), "");
      assertEquals(List.of("old.png"), documents.unusedPictures());
    }

    @Test
    void optionsThatDoNotExistAreFound() throws IOException {
      Files.writeString(
          folder.resolve("docs/a.md"), "`--langue fr` \\-\\-data and -o, not --- nor a--b");
      assertEquals(Set.of("--langue", "--data", "-o"), documents.options("docs/a.md"));
      assertEquals(
          Set.of("--langue"), Options.less(documents.options("docs/a.md"), Options.ofTheProgram()));
    }

    @Test
    void headingsWithAccentsAreKnown() throws IOException {
      Files.writeString(folder.resolve("docs/a.md"), "# Été, à part\n[self](#été-à-part)\n");
      assertEquals(
          true, documents.deadLinks().stream().noneMatch(line -> line.startsWith("docs/a.md")));
    }

    @Test
    void privateWordsAreFound() throws IOException {
      assertEquals(
          List.of(
              "README.md says “/work”", "README.md says “session”", "pom.xml says “repo.maven”"),
          documents.privateWords());
    }

    @Test
    void strangersAreFound() throws IOException {
      Files.writeString(folder.resolve("notes.txt"), "");
      Files.writeString(folder.resolve(".gitignore"), "");
      assertEquals(List.of("notes.txt"), documents.strangersAtTheTop());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "gradle build",
          "mvn -q compile exec:java",
          "mvn -q validate exec:exec@formt",
          "target/garde-fou/bin/garde-fou asess x.json",
          "target/garde-fou/bin/garde-fou assess --langue fr x.json",
          "target/garde-fou/bin/garde-fou assess src/nowhere.json"
        })
    void commandsThatDoNotExistAreFound(String command) throws Exception {
      assertEquals(true, commands().problem(command).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "mvn -q validate exec:exec@format",
          "mvn -B test -Dtest=EngineTest",
          "target/garde-fou/bin/garde-fou",
          "target/garde-fou/bin/garde-fou assess my-client.json"
        })
    void rightOnesPass(String command) throws Exception {
      assertEquals(Optional.empty(), commands().problem(command));
    }
  }

  private static void assertNone(List<String> found) {
    assertEquals("", String.join("\n", found));
  }
}
