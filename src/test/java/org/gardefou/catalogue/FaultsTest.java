package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gardefou.catalogue.CatalogueLoader.Loaded;
import org.gardefou.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
