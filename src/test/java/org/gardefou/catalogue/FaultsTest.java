package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.CatalogueLoader.Loaded;
import org.gardefou.json.StrictJson;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A piece with a fault is refused with its place and a reason; the rest of the catalogue works. */
class FaultsTest {
  private static final Set<String> SOUND =
      new TreeSet<>(
          Set.of(
              "abc.open",
              "abc.often",
              "abc.hours",
              "abc.many",
              "abc.red",
              "ABC-01",
              "G01",
              "K01",
              "W-1",
              "aa-terms"));

  /** One fault, as it stands in the list. */
  record Fault(JsonNode json) {
    String of(String name) {
      return json.get(name).stringValue();
    }

    @Override
    public String toString() {
      return of("what");
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = FaultsTest.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Fault> faults() {
    return StrictJson.mapper().readTree(bytes("faults.json")).valueStream().map(Fault::new);
  }

  private static Loaded load(Map<String, byte[]> changed) {
    return CatalogueLoader.load(
        name -> Optional.of(changed.getOrDefault(name, bytes("small/" + name))));
  }

  @Test
  void theSmallCatalogueIsSound() {
    Loaded loaded = load(Map.of());
    assertEquals(List.of(), loaded.problems());
    assertEquals(SOUND, ids(loaded.catalogue()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isRefusedAndTheRestWorks(Fault fault) {
    JsonNode file = StrictJson.mapper().readTree(bytes("small/" + fault.of("file")));
    ((ArrayNode) file.get(fault.of("list"))).add(fault.json().get("piece"));
    Loaded loaded =
        load(Map.of(fault.of("file"), file.toString().getBytes(StandardCharsets.UTF_8)));
    Problem problem = loaded.problems().getFirst();
    assertEquals(fault.of("file"), problem.file());
    assertEquals(fault.of("path"), problem.path());
    assertEquals(fault.of("code"), problem.code().name());
    assertFalse(problem.warning());
    assertTrue(problem.message().en().contains(fault.of("en")), problem.message().en());
    String french = problem.message().fr().replaceAll("[\u00a0\u202f]", " ");
    assertTrue(french.contains(fault.of("fr")), french);
    assertEquals(SOUND, ids(loaded.catalogue()));
  }

  private static Set<String> ids(Catalogue catalogue) {
    Set<String> ids = new TreeSet<>(catalogue.facts().keySet());
    ids.addAll(catalogue.rules().keySet());
    ids.addAll(catalogue.greens().keySet());
    ids.addAll(catalogue.clauses().keySet());
    ids.addAll(catalogue.giveUps().keySet());
    catalogue.law().packs().forEach(p -> p.entries().forEach(entry -> ids.add(entry.id())));
    return ids;
  }

  /** What reads a refused piece is refused too, and only that. */
  @Test
  void whatHangsOnARefusedPieceGoesWithIt() {
    JsonNode part = StrictJson.mapper().readTree(bytes("small/part.json"));
    ((ObjectNode) part.get("facts").get(3)).remove("why");
    Loaded loaded = load(Map.of("part.json", part.toString().getBytes(StandardCharsets.UTF_8)));
    Set<String> left = new TreeSet<>(SOUND);
    left.removeAll(Set.of("abc.many", "G01"));
    assertEquals(left, ids(loaded.catalogue()));
    assertEquals(
        List.of("facts[3].why", "facts[3].why", "greens[0]"),
        loaded.problems().stream().map(Problem::path).toList());
  }

  @Test
  void allThatReadsARefusedQuestionGoesWithIt() {
    JsonNode part = StrictJson.mapper().readTree(bytes("small/part.json"));
    ((ObjectNode) part.get("facts").get(0)).remove("help");
    Loaded loaded = load(Map.of("part.json", part.toString().getBytes(StandardCharsets.UTF_8)));
    Set<String> left = new TreeSet<>(SOUND);
    left.removeAll(Set.of("abc.open", "abc.many", "ABC-01", "G01", "W-1"));
    assertEquals(left, ids(loaded.catalogue()));
    assertEquals(
        List.of("facts[0].help", "facts[3]", "rules[0]", "giveUps[0]", "greens[0]"),
        loaded.problems().stream().map(Problem::path).distinct().toList());
  }

  private static Loaded withPart(Consumer<ObjectNode> change) {
    ObjectNode part = (ObjectNode) StrictJson.mapper().readTree(bytes("small/part.json"));
    change.accept(part);
    return load(Map.of("part.json", part.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Loaded withQuestion(String json) {
    return withPart(
        part -> ((ArrayNode) part.get("facts")).add(StrictJson.mapper().readTree(json)));
  }

  private static final String DERIVED =
      """
      {"id": "%s", "ref": "A.1", "type": "%s", "min": 0, "max": 200,
       "short": {"en": "Short", "fr": "Court"}, "why": {"en": "Why", "fr": "Pourquoi"},
       "derived": %s}
      """;

  /** Through abc.many, which counts abc.new, it counts itself; so does abc.many. */
  @Test
  void aLoopOverTwoFactsIsToldAtBoth() {
    Loaded loaded =
        withPart(
            part -> {
              ((ObjectNode) part.get("facts").get(3).get("derived")).putArray("of").add("abc.new");
              String json =
                  DERIVED.formatted("abc.new", "yesno", "{\"atLeast\": 1, \"of\": [\"abc.many\"]}");
              ((ArrayNode) part.get("facts")).add(StrictJson.mapper().readTree(json));
            });
    assertEquals(
        List.of("facts[3] LOOP", "facts[5] LOOP", "greens[0] UNKNOWN_NAME"),
        Own.told(loaded.problems()));
  }

  /** abc.many counts abc.new, which counts rules: known only after all facts. */
  @Test
  void aCountOfRulesIsOutOfReachThroughOthersToo() {
    Loaded loaded =
        withPart(
            part -> {
              ((ObjectNode) part.get("facts").get(3).get("derived")).putArray("of").add("abc.new");
              String json =
                  DERIVED.formatted("abc.new", "yesno", "{\"atLeast\": 1, \"of\": [\"abc.red\"]}");
              ((ArrayNode) part.get("facts")).add(StrictJson.mapper().readTree(json));
            });
    assertEquals(
        List.of("facts[3] LOOP", "facts[5] LOOP", "greens[0] UNKNOWN_NAME"),
        Own.told(loaded.problems()));
  }

  @Test
  void aLimitOfHersHasAValueUntilSheSetsOne() {
    Loaded loaded = withQuestion(DERIVED.formatted("abc.limit", "number", "{\"limit\": 168}"));
    assertEquals(List.of(), loaded.problems());
    assertEquals(new Count.OwnLimit(new BigDecimal("168")), fact(loaded, "abc.limit").count());
  }

  private static Fact fact(Loaded loaded, String id) {
    return Objects.requireNonNull(loaded.catalogue().facts().get(id), id);
  }

  /** What must be known is part of the quick check too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mustKnow | MUST_KNOW QUICK",
        "quick    | QUICK",
        "grave    | GRAVE",
        "context  | CONTEXT",
        "none     | ''",
      })
  void flagsGiveAQuestionItsPlaces(String property, String flags) {
    Loaded loaded =
        withPart(
            part -> {
              if (!property.equals("none")) {
                ((ObjectNode) part.get("facts").get(0)).put(property, true);
              }
            });
    assertEquals(
        flags,
        fact(loaded, "abc.open").flags().stream()
            .map(Fact.Flag::name)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aScaleHasItsFiveAnchors() {
    Loaded loaded =
        withPart(
            part -> {
              ObjectNode fact = (ObjectNode) part.get("facts").get(0).deepCopy();
              ArrayNode anchors =
                  fact.put("id", "abc.scale").put("type", "scale").putArray("anchors");
              for (int i = 1; i <= 5; i++) {
                anchors.addObject().put("en", "step " + i).put("fr", "cran " + i);
              }
              ((ArrayNode) part.get("facts")).add(fact);
            });
    assertEquals(List.of(), loaded.problems());
    assertEquals(
        List.of("cran 1", "cran 2", "cran 3", "cran 4", "cran 5"),
        fact(loaded, "abc.scale").anchors().stream().map(Text::fr).toList());
  }

  /** Words decided by a number: 1, one more from 2 on, and one more from 5 on. */
  @Test
  void knownNumbersDecideTheWordByTheirSteps() {
    Loaded loaded =
        withPart(
            part -> {
              ObjectNode exact = ((ObjectNode) part.get("facts").get(1)).putObject("exact");
              exact.put("value", "abc.hours").putArray("steps").add(2).add(5);
            });
    assertEquals(List.of(), loaded.problems());
    Exact exact = Objects.requireNonNull(fact(loaded, "abc.often").exact());
    assertEquals(
        List.of(1L, 2L, 2L, 3L), Stream.of(1.9, 2.0, 4.9, 5.0).map(exact::position).toList());
  }

  @Test
  void thresholdsAreThoseOfTheFile() {
    assertEquals(
        new Thresholds(25, 55, 3, 2, 3, 2, 1, 1, 0.6, 0.3),
        load(Map.of()).catalogue().thresholds());
  }

  @Test
  void aRuleAppliesToItsPhasesAndKinds() {
    Rule rule =
        Objects.requireNonNull(
            withPart(
                    part -> {
                      ObjectNode json = (ObjectNode) part.get("rules").get(0);
                      json.putArray("phases").add("prospect");
                      json.putArray("kinds").add("public").add("private");
                    })
                .catalogue()
                .rules()
                .get("ABC-01"));
    assertTrue(rule.appliesTo(Phase.PROSPECT, ClientKind.PRIVATE));
    assertFalse(rule.appliesTo(Phase.ONGOING, ClientKind.PRIVATE));
    assertFalse(rule.appliesTo(Phase.PROSPECT, ClientKind.BUSINESS));
  }

  @Test
  void aDealbreakerIsCalledByItsTitleUnlessAVetoSaysIt() {
    Rule plain = Objects.requireNonNull(load(Map.of()).catalogue().rules().get("ABC-01"));
    assertEquals(new Text("Open", "Ouvert"), plain.vetoTitle());
    Consumer<ObjectNode> veto =
        part ->
            ((ObjectNode) part.get("rules").get(0))
                .putObject("veto")
                .put("en", "Wide open")
                .put("fr", "Grand ouvert");
    Rule named = Objects.requireNonNull(withPart(veto).catalogue().rules().get("ABC-01"));
    assertEquals(new Text("Wide open", "Grand ouvert"), named.vetoTitle());
  }

  @Test
  void theListOfLawFilesHasNoPropertyThatNobodyKnows() {
    ObjectNode file = (ObjectNode) StrictJson.mapper().readTree(bytes("small/catalogue.json"));
    ((ObjectNode) file.get("law")).put("colour", "red");
    Loaded loaded =
        load(Map.of("catalogue.json", file.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("law.colour UNKNOWN_NAME"), Own.told(loaded.problems()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue.json", "part.json", "law/aa.json"})
  void aFileHasNoPropertyThatNobodyKnows(String name) {
    ObjectNode file = (ObjectNode) StrictJson.mapper().readTree(bytes("small/" + name));
    file.put("colour", "red");
    Loaded loaded = load(Map.of(name, file.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("colour UNKNOWN_NAME"), Own.told(loaded.problems()));
    assertEquals(SOUND, ids(loaded.catalogue()));
  }

  /** A number that only refines an answer in words may stand in the sentence. */
  @Test
  void aSentenceMayNameTheNumberThatRefinesWhatIsRead() {
    JsonNode part = StrictJson.mapper().readTree(bytes("small/part.json"));
    ((ObjectNode) part.get("facts").get(2)).put("detailOf", "abc.often");
    ObjectNode rule = (ObjectNode) part.get("rules").get(0);
    ((ObjectNode) rule.get("tiers")).put("red", "abc.often >= 2");
    ((ObjectNode) rule.get("evidence").get(0)).put("en", "{abc.hours}").put("fr", "{abc.hours}");
    Loaded loaded = load(Map.of("part.json", part.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), loaded.problems());
  }

  @Test
  void aFileThatIsNoJsonIsToldWithItsPlace() {
    Loaded loaded = load(Map.of("part.json", "{\"format\": 1,".getBytes(StandardCharsets.UTF_8)));
    Problem problem = loaded.problems().getFirst();
    assertEquals("part.json", problem.file());
    assertEquals(Problem.Code.NOT_JSON, problem.code());
    assertTrue(problem.message().en().startsWith("not readable as JSON 1:"), problem.toString());
  }
}
