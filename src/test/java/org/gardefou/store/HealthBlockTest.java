package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Health in a block of its own in the file, and nowhere else. */
class HealthBlockTest {
  private final ModelJson json = new ModelJson();
  private final Client client =
      Client.create("Duval", ClientKind.BUSINESS)
          .withMission(
              Mission.create("Report", Phase.ONGOING)
                  .withAnswer("health.dread", Answer.known(Value.of(5)).withNote("each Sunday"))
                  .withAnswer("payment.late", Answer.known(Value.of("often")))
                  .withStrain(
                      List.of(
                          new StrainCheck(LocalDate.of(2026, 11, 20), Map.of("1", 75), Map.of()))));

  private JsonNode mission(byte[] file) {
    return StrictJson.mapper().readTree(file).path("missions").path(0);
  }

  @Test
  void everythingAboutHealthStandsInTheBlock() {
    JsonNode mission = mission(json.write(client));
    assertFalse(mission.path("answers").has("health.dread"));
    assertFalse(mission.has("strain"));
    assertEquals(
        5, mission.path("health").path("answers").path("health.dread").path("value").asInt());
    assertEquals(1, mission.path("health").path("strain").size());
    assertTrue(mission.path("answers").has("payment.late"));
  }

  @Test
  void itComesBack() throws BadFileException {
    byte[] file = json.write(client);
    assertEquals(client, json.readClient(file));
    assertEquals(new String(file, UTF_8), new String(json.write(json.readClient(file)), UTF_8));
  }

  private static CheckIn checkIn(String... facts) {
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.ONE, BigDecimal.TEN);
    CheckIn checkIn =
        CheckIn.begun(
            LocalDate.of(2026, 11, 20),
            new Snapshot("ASK_FIRST", false, risk, Map.of(), Map.of(), Map.of()));
    for (String fact : facts) {
      checkIn = checkIn.withBefore(fact, Answer.known(Value.of(3)));
    }
    return checkIn;
  }

  private Client checked() {
    return client.withMission(
        client
            .missions()
            .getFirst()
            .withCheckIns(
                List.of(checkIn("pay"), checkIn("health.dread", "payment.late"), checkIn())));
  }

  @Test
  void whatACheckInReplacedStandsInTheBlockToo() throws BadFileException {
    byte[] file = json.write(checked());
    JsonNode mission = mission(file);
    assertFalse(mission.path("checkIns").toString().contains("health."));
    assertTrue(mission.path("checkIns").path(1).path("before").has("payment.late"));
    assertEquals(3, mission.at("/health/before/1").path("health.dread").path("value").asInt());
    assertEquals(checked(), json.readClient(file));
    assertEquals(new String(file, UTF_8), new String(json.write(json.readClient(file)), UTF_8));
  }

  @Test
  void whatBelongsToNoCheckInStaysInTheBlock() throws BadFileException {
    String text =
        new String(json.write(checked()), UTF_8)
            .replaceFirst(
                "\"before\": *\\{\\s*\"1\"", "\"before\": {\"7\": {\"later\": 1.10}, \"1\"");
    assertTrue(text.contains("1.10"), text);
    Client read = json.readClient(text.getBytes(UTF_8));
    assertTrue(new String(json.write(read), UTF_8).contains("1.10"));
    assertTrue(mission(json.write(read)).at("/health/before").has("7"));
    assertEquals(read, json.readClient(json.write(read)));
  }

  @Test
  void aFileWithoutABlockIsReadAsWell() throws BadFileException {
    String old =
        new String(json.write(client.withMissions(List.of())), UTF_8)
            .replaceFirst(
                "\n}",
                ", \"missions\": [{\"id\": \"6a0a1a4e-5b8d-4d0e-9a53-0f6b7a2f3c42\", \"title\":"
                    + " \"R\", \"phase\": \"ongoing\", \"answers\": {\"health.dread\": {\"status\":"
                    + " \"known\", \"value\": 4}}}]}");
    Client read = json.readClient(old.getBytes(UTF_8));
    assertEquals(
        Value.of(4), read.missions().getFirst().answer("health.dread").orElseThrow().value());
    assertTrue(mission(json.write(read)).path("health").has("answers"));
  }

  @Test
  void whatIsUnknownInTheBlockIsKept() throws BadFileException {
    String text =
        new String(json.write(client), UTF_8)
            .replace("\"health\": {", "\"health\": {\"later\": [1.10],");
    Client read = json.readClient(text.getBytes(UTF_8));
    assertTrue(new String(json.write(read), UTF_8).contains("1.10"));
    assertTrue(mission(json.write(read)).path("health").has("later"));
    assertEquals(read, json.readClient(json.write(read)));
  }

  @Test
  void aWrongValueInTheBlockIsRefused() {
    String text = new String(json.write(client), UTF_8).replace("\"value\":5", "\"value\":[5]");
    assertTrue(text.contains("[5]"), text);
    assertThrows(BadFileException.class, () -> json.readClient(text.getBytes(UTF_8)));
  }

  /** The prefix stands for what the catalogue marks: both say the same. */
  @Test
  void thePrefixIsThatOfTheCriterionThatIsMarkedHealth() {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    for (Fact fact : catalogue.facts().values()) {
      assertEquals(catalogue.isHealth(fact), fact.id().startsWith(HealthBlock.PREFIX), fact.id());
    }
  }
}
