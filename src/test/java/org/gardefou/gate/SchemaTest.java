package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that come with the program keep to the schemas that are published for them. */
class SchemaTest {
  private static final JsonMapper JSON = StrictJson.mapper();
  private final Schemas schemas;

  SchemaTest() throws IOException {
    schemas = new Schemas();
  }

  @Test
  void theCatalogueKeepsToItsSchemas() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Project.files(Project.CATALOGUE, ".json")) {
      found.addAll(problems(schema(file), file));
    }
    assertEquals("", String.join("\n", found));
  }

  private static String schema(Path file) {
    if (file.endsWith("catalogue.json")) {
      return "catalogue";
    }
    if (file.endsWith("changes.json")) {
      return "changes";
    }
    return Project.name(file).contains("/law/") ? "law" : "criterion";
  }

  @Test
  void theLettersKeepToTheirSchema() throws IOException {
    List<Path> files =
        Project.files(Project.MAIN_RESOURCES.resolve("org/gardefou/letters"), ".json");
    assertEquals(false, files.isEmpty());
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      found.addAll(problems("letters", file));
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void theSampleClientsKeepToTheirSchema() throws IOException {
    List<Path> samples =
        Project.files(Project.MAIN_RESOURCES.resolve("org/gardefou/samples"), ".json");
    assertEquals(false, samples.isEmpty());
    List<String> found = new ArrayList<>();
    for (Path file : samples) {
      found.addAll(problems("client", file));
    }
    assertEquals("", String.join("\n", found));
  }

  private List<String> problems(String schema, Path file) throws IOException {
    return schemas.problems(schema, JSON.readTree(Files.readString(file))).stream()
        .map(problem -> Project.name(file) + " " + problem)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "catalogue  | {'format': 2}                                             | /format",
        "criterion  | {'format': 1, 'rules': [{'id': 'ADV-1'}]}                 | /rules/0/id",
        "criterion  | {'facts': [{'id': 'a.b', 'type': 'choice'}]}              | 'choices'",
        "criterion  | {'facts': [{'id': 'a.b', 'colour': 'red'}]}               | 'colour'",
        "criterion  | {'rules': [{'id': 'ADV-01', 'colour': 'red'}]}            | 'colour'",
        "criterion  | {'facts': [{'id': 'a.b', 'counter': {'days': 30}}]}        | 'measure'",
        "law        | {'entries': [{'id': 'fr-term', 'validOn': '2026'}]}        |"
            + " /entries/0/validOn",
        "law        | {'entries': [{'id': 'fr-term', 'text': {'en': 'Text'}}]}   | 'fr'",
        "client     | {'missions': [{'answers': {'a.b': {'status': 'known'}}}]} | 'value'",
        "client     | {'kind': 'company'}                                       | /kind",
        "freelancer | {'ownRules': [{'id': 'MY-01', 'tiers': {}}]}              | 'criterion'",
        "freelancer | {'ownQuestions': [{'id': 'own.a', 'type': 'words'}]}      | 'choices'",
        "freelancer | {'ownQuestions': [{'id': 'scope.a'}]}                     |"
            + " /ownQuestions/0/id",
        "changes    | {'releases': [{'changes': [{'ids': ['HLT']}]}]}           | 'text'",
        "freelancer | {'acknowledged': {'HLT-01': 'soon'}}                      | /acknowledged",
        "freelancer | {'thresholds': {'refuse': 3}}                             | 'refuse'",
        "client     | {'missions': [{'letters': [{'tone': 'angry'}]}]}          | /tone",
        "client     | {'missions': [{'leaving': {'noticeDays': -1}}]}           | /noticeDays",
        "freelancer | {'houseRules': {'K5': {}}}                                | K5",
        "letters    | {'kinds': [{'family': 'maybe'}]}                          | /family",
        "letters    | {'shared': {'close': {'cold': {'en': 'a', 'fr': 'b'}}}}    | 'cold'",
        "intake     | {'answers': {'a.b': {'unknown': false}}}                  | /answers/a.b",
        "intake     | {'mission': {'title': 'T'}}                               | 'phase'",
      })
  void plantedFaultsAreFound(String schema, String json, String where) {
    JsonNode document = JSON.readTree(json.replace('\'', '"'));
    String found = String.join("\n", schemas.problems(schema, document));
    assertEquals(true, found.contains(where), found);
  }
}
