package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a newer version wrote survives an edit by this one, at every level. */
class UnknownPropertiesTest {
  /** A plain mapper of its own: the second opinion. */
  private final JsonMapper plain =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final ModelJson json = new ModelJson();

  @Test
  void theySurviveLoadEditAndSave() throws BadFileException {
    long seed = System.nanoTime();
    for (int i = 0; i < 300; i++) {
      survives(seed + i);
    }
  }

  private void survives(long seed) throws BadFileException {
    ObjectNode document = (ObjectNode) plain.readTree(ModelJsonTest.ACME);
    sprinkle(document, new Random(seed));
    Client client = json.readClient(plain.writeValueAsBytes(document));
    JsonNode saved = plain.readTree(json.write(client.withName("Other")));
    document.put("name", "Other");
    assertEquals(document, saved, () -> "seed " + seed);
  }

  /** Objects whose names are not properties: facts, slots, criteria, rules, steps, items. */
  private static final Set<String> MAPS =
      Set.of(
          "answers",
          "slots",
          "criteria",
          "rules",
          "done",
          "figures",
          "incomes",
          "weights",
          "thresholds",
          "severities",
          "acknowledged",
          "houseRules",
          "settings");

  /** Adds unknown properties to every object that the program knows, of which there is one each. */
  private void sprinkle(ObjectNode object, Random random) {
    for (String name : List.copyOf(object.propertyNames())) {
      JsonNode value = object.get(name);
      if (value instanceof ObjectNode map && MAPS.contains(name)) {
        map.forEach(inner -> sprinkleIfObject(inner, random));
      } else {
        sprinkleIfObject(value, random);
        value.forEach(
            inner -> {
              if (value.isArray()) {
                sprinkleIfObject(inner, random);
              }
            });
      }
    }
    add(object, random);
  }

  private void sprinkleIfObject(JsonNode value, Random random) {
    if (value instanceof ObjectNode object) {
      sprinkle(object, random);
    }
  }

  /** A client and a profile with every record that there is. */
  private static final String FULL =
      """
      {"format": 1, "id": "2f1d7c58-93b0-4f55-8a0a-7f6f1f0c9d11", "name": "Acme", "kind": "business",
       "people": ["Zoé"],
       "missions": [{
         "id": "6a0a1a4e-5b8d-4d0e-9a53-0f6b7a2f3c42", "title": "Site", "phase": "ongoing",
         "answers": {"a.b": {"status": "known", "value": 2.50}},
         "agreements": [{"clause": "K01", "state": "agreed", "earlier": [{"state": "proposed"}],
           "slots": {"days": "30"}}],
         "decisions": [{"choice": "accept", "date": "2026-11-20", "assessment":
           {"verdict": "ACCEPT", "settled": true, "risk": {"low": 1.5, "high": 2},
            "criteria": {"PAY": {"low": 0, "high": 3}}, "rules": {"PAY-01": "red"}}}],
         "letters": [{"id": "0d2c8f7e-4f53-4a5e-9c3c-2f1f6a7b8c9d", "kind": "end", "tone": "firm",
           "form": "tu", "written": "2026-11-20", "edits": [{"block": "b", "text": "t"}]}],
         "rehearsals": [{"objection": "o", "date": "2026-11-20"}],
         "leaving": {"done": {"s": "2026-11-20"}},
         "journal": {"entries": [{"id": "1d2c8f7e-4f53-4a5e-9c3c-2f1f6a7b8c9d",
           "date": "2026-11-20", "kind": "late_contact"}]},
         "checkIns": [{"date": "2026-11-20", "assessment":
           {"verdict": "ACCEPT", "settled": true, "risk": {"low": 1, "high": 2}}}],
         "health": {"answers": {"health.dread": {"status": "known", "value": 5}},
           "strain": [{"date": "2026-11-20", "answers": {"sleep": 25}}]},
         "review": {"date": "2026-11-20", "payment": 3}}]}
      """;

  private static final String PROFILE =
      """
      {"format": 1, "name": "Ada", "floorRate": 48.50,
       "money": {"currency": "EUR", "figures": {"costs": 4800}},
       "role": {"mine": ["layout"]}, "limits": {"hoursWeek": 38},
       "ownBlocks": [{"kind": "end", "block": "b", "tone": "firm", "form": "tu", "text": "t"}]}
      """;

  @Test
  void theySurviveInEveryRecord() throws BadFileException {
    for (int i = 0; i < 200; i++) {
      long seed = 20261125 + i;
      ObjectNode client = (ObjectNode) plain.readTree(FULL);
      sprinkle(client, new Random(seed));
      Client read = json.readClient(plain.writeValueAsBytes(client));
      client.put("name", "Other");
      assertSame(client, json.write(read.withName("Other")), seed);

      ObjectNode profile = (ObjectNode) plain.readTree(PROFILE);
      sprinkle(profile, new Random(seed));
      Freelancer hers = json.readFreelancer(plain.writeValueAsBytes(profile));
      profile.put("name", "Zoé");
      assertSame(profile, json.write(hers.withName("Zoé")), seed);
    }
  }

  /** Nothing that stands in the document before is lost; standard values may be added to it. */
  private void assertSame(JsonNode expected, byte[] saved, long seed) {
    JsonNode found = plain.readTree(saved);
    assertEquals(
        expected,
        plain.readTree(plain.writeValueAsString(kept(found, expected))),
        () -> "seed " + seed);
  }

  private JsonNode kept(JsonNode found, JsonNode expected) {
    if (found instanceof ObjectNode object && expected instanceof ObjectNode like) {
      ObjectNode rest = plain.createObjectNode();
      like.propertyNames()
          .forEach(
              name -> {
                if (object.has(name)) {
                  rest.set(name, kept(object.get(name), like.get(name)));
                }
              });
      return rest;
    }
    if (found instanceof ArrayNode array && expected.size() == array.size()) {
      ArrayNode rest = plain.createArrayNode();
      for (int i = 0; i < array.size(); i++) {
        rest.add(kept(array.get(i), expected.get(i)));
      }
      return rest;
    }
    return found;
  }

  private void add(ObjectNode object, Random random) {
    for (int i = random.nextInt(4); i > 0; i--) {
      object.set("x" + text(random), value(random, 4));
    }
  }

  private JsonNode value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 7 : 9)) {
      case 0 -> plain.nullNode();
      case 1 -> plain.getNodeFactory().booleanNode(random.nextBoolean());
      case 2 -> plain.getNodeFactory().numberNode(random.nextInt());
      case 3 -> plain.getNodeFactory().numberNode(new BigInteger(120, random).shiftLeft(1));
      case 4 ->
          plain
              .getNodeFactory()
              .numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(1, 12)));
      case 5 -> plain.getNodeFactory().stringNode(text(random));
      case 6 -> plain.getNodeFactory().stringNode("");
      case 7 -> array(random, depth - 1);
      default -> object(random, depth - 1);
    };
  }

  private ArrayNode array(Random random, int depth) {
    ArrayNode array = plain.createArrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(value(random, depth));
    }
    return array;
  }

  private ObjectNode object(Random random, int depth) {
    ObjectNode object = plain.createObjectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.set(text(random), value(random, depth));
    }
    return object;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    List<Integer> odd = List.of(0, 9, 10, 34, 39, 92, 0x7f, 0x2028, 0x202e, 0xfeff, 0x1f600);
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.appendCodePoint(
          random.nextInt(4) == 0 ? odd.get(random.nextInt(odd.size())) : 'a' + random.nextInt(26));
    }
    return text.toString();
  }

  @Test
  void theyKeepTheirOrder() throws BadFileException {
    String text =
        ModelJsonTest.ACME.replace(
            "  \"sample\": false,\n",
            "  \"sample\": false,\n  \"z\": {\"b\": 1, \"a\": 2},\n  \"y\": 1e400,\n");
    String saved = new String(json.write(json.readClient(text.getBytes(UTF_8))), UTF_8);
    assertEquals(
        ModelJsonTest.ACME.stripTrailing().replaceAll("\n}$", "")
            + ",\n  \"z\": {\n    \"b\": 1,\n    \"a\": 2\n  },\n  \"y\": 1E400\n}\n",
        saved);
  }
}
