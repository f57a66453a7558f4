package org.gardefou.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Other programs rely on exactly these keys. */
class JsonTest {
  private final Samples samples = new Samples();

  private static JsonNode read(String json) {
    return StrictJson.mapper().readTree(json);
  }

  private static List<String> keys(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  private JsonNode assessment() {
    Samples.Case sample = samples.running();
    return read(
        new JsonWriter()
            .assessment(sample.client(), sample.mission(), sample.assessment(), Language.FR));
  }

  @Test
  void theKeysOfAnAssessment() {
    JsonNode node = assessment();
    assertEquals(
        List.of(
            "client",
            "mission",
            "date",
            "catalogue",
            "verdict",
            "lean",
            "settled",
            "possibleVerdicts",
            "risk",
            "answered",
            "criteria",
            "flags",
            "greens",
            "giveUp",
            "questions"),
        keys(node));
    assertEquals(List.of("low", "high", "exact"), keys(node.get("risk")));
    assertEquals(List.of("known", "applicable"), keys(node.get("answered")));
    assertEquals(List.of("id", "low", "high", "exact"), keys(node.get("criteria").get(0)));
    assertEquals(
        List.of("rule", "criterion", "severity", "state", "evidence", "facts", "clauses"),
        keys(node.get("flags").get(0)));
    assertEquals(
        List.of("id", "value", "source"), keys(node.get("flags").get(0).get("facts").get(0)));
    assertEquals(List.of("rule", "criterion", "text"), keys(node.get("greens").get(0)));
    assertEquals(List.of("fact", "text", "toClient"), keys(node.get("questions").get(0)));
  }

  @Test
  void theValuesOfAnAssessment() {
    JsonNode node = assessment();
    assertEquals("Maison Ostrevant", node.get("client").asString());
    assertEquals("2026-11-23", node.get("date").asString());
    assertEquals("DECLINE", node.get("verdict").asString());
    assertEquals("46.4", node.get("risk").get("low").asString());
    assertEquals("53.2", node.get("risk").get("high").asString());
    assertEquals(56, node.get("answered").get("known").asInt());
    JsonNode flag = node.get("flags").get(0);
    assertEquals("DEALBREAKER", flag.get("severity").asString());
    assertEquals("FIRED", flag.get("state").asString());
    assertEquals("often", flag.get("facts").get(0).get("value").asString());
    assertEquals("JOURNAL", flag.get("facts").get(0).get("source").asString());
    assertEquals("K01", flag.get("clauses").get(0).asString());
    assertTrue(node.get("questions").get(0).get("toClient").asBoolean());
    assertEquals("MITIGATED", node.get("flags").get(5).get("state").asString());
    assertEquals("POSSIBLE", node.get("flags").get(7).get("state").asString());
  }

  @Test
  void figuresHaveOneDecimal() {
    assertEquals("46.4", Nodes.figure(46.44).toString());
    assertEquals("46.5", Nodes.figure(46.45).toString());
    assertEquals("100", Nodes.figure(100).toString());
    assertEquals("0", Nodes.figure(0.04).toString());
  }

  @Test
  void theExportedSummaryAddsReasonsAgreementsNotesAndDecision() {
    SummaryReport report = samples.running().report(Language.EN, SummaryOptions.standard());
    JsonNode node = read(new JsonWriter().write(report));
    List<String> keys = keys(node);
    assertEquals(keys(assessment()), keys.subList(0, 15));
    assertEquals(List.of("reasons", "agreements", "notes", "decision"), keys.subList(15, 19));
    assertEquals(
        List.of("choice", "date", "advised", "reasons", "words", "protects", "review"),
        keys(node.get("decision")));
    assertEquals("2027-01-08", node.get("decision").get("review").asString());
    assertEquals(
        List.of("clause", "name", "state", "date", "proof"), keys(node.get("agreements").get(0)));
    assertEquals("AGREED", node.get("agreements").get(0).get("state").asString());
  }

  @Test
  void noDecisionIsNull() {
    SummaryReport report = samples.empty().report(Language.EN, SummaryOptions.standard());
    assertTrue(read(new JsonWriter().write(report)).get("decision").isNull());
  }

  @Test
  void theKeysOfAQuestion() {
    JsonNode node = questions();
    assertEquals(
        List.of(
            "id",
            "ref",
            "criterion",
            "type",
            "unit",
            "choices",
            "anchors",
            "phase",
            "kinds",
            "mustKnow",
            "quick",
            "grave",
            "ask",
            "detailOf",
            "text",
            "help",
            "exact"),
        keys(node.get(0)));
  }

  private JsonNode questions() {
    var catalogue = samples.catalogue.build();
    List<org.gardefou.catalogue.Fact> facts = List.copyOf(catalogue.facts().values());
    return read(new JsonWriter().questions(facts, catalogue, Language.FR));
  }

  @Test
  void wordsHavePositionsAndNumbersRefineThem() {
    JsonNode words = questions().get(0);
    assertEquals("advice.set_aside", words.get("id").asString());
    assertEquals("advice_set_aside", words.get("ref").asString());
    assertEquals("ADV", words.get("criterion").asString());
    assertEquals("words", words.get("type").asString());
    assertEquals(2, words.get("choices").get(1).get("position").asInt());
    assertEquals("souvent", words.get("choices").get(1).get("label").asString());
    assertEquals("prospect", words.get("phase").get(0).asString());
    assertEquals("business", words.get("kinds").get(0).asString());
    assertTrue(words.get("mustKnow").asBoolean());
    assertEquals("advice.set_aside_n", words.get("exact").get(0).get("id").asString());
    assertEquals("advice.set_aside", questions().get(1).get("detailOf").asString());
    assertFalse(questions().get(2).get("choices").get(0).has("position"));
    assertEquals(5, questions().get(11).get("anchors").size());
  }
}
