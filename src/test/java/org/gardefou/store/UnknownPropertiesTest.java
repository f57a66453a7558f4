package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.gardefou.model.Client;
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

  /** Adds unknown properties to every object that the program knows. */
  private void sprinkle(ObjectNode client, Random random) {
    add(client, random);
    for (JsonNode mission : client.get("missions")) {
      add((ObjectNode) mission, random);
      mission.get("answers").forEach(answer -> add((ObjectNode) answer, random));
      mission.get("agreements").forEach(agreement -> add((ObjectNode) agreement, random));
      mission.get("decisions").forEach(decision -> add((ObjectNode) decision, random));
    }
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
