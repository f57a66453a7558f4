package org.gardefou.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The limits of what is read from elsewhere: each is refused in a sentence, none stops the program.
 */
class ImportLimitsTest {
  /** A document that is too much in one way. */
  enum Bomb {
    DEEP("\"x\": " + "[".repeat(100) + "]".repeat(100)),
    LONG_TEXT("\"x\": \"" + "a".repeat(1_100_000) + "\""),
    LONG_NUMBER("\"x\": 1" + "0".repeat(50)),
    LONG_NAME("\"" + "n".repeat(1_500) + "\": 1"),
    MANY_TOKENS(
        "\"x\": ["
            + IntStream.range(0, 1_000_001).mapToObj(i -> "1").collect(Collectors.joining(","))
            + "]"),
    TWICE("\"x\": 1, \"x\": 2"),
    NOT_A_NUMBER("\"x\": NaN"),
    TRAILING("\"x\": 1} {\"y\": 2");

    private final String property;

    Bomb(String property) {
      this.property = property;
    }

    byte[] in(String document) {
      return (document.strip().replaceAll("}$", "") + ", " + property + "}").getBytes(UTF_8);
    }
  }

  private static final String CLIENT =
      "{\"format\": 1, \"id\": \"6f1b5a52-3c1e-4a0a-9f0e-2d6c1b7a8e90\", \"name\": \"D\","
          + " \"kind\": \"business\"}";
  private static final String INTAKE =
      "{\"format\": 1, \"client\": {\"name\": \"D\", \"kind\": \"business\"},"
          + " \"mission\": {\"title\": \"M\", \"phase\": \"prospect\"}}";

  @ParameterizedTest
  @EnumSource(Bomb.class)
  void aClientIsRefused(Bomb bomb) throws BadFileException {
    new ModelJson().readClient(CLIENT.getBytes(UTF_8));
    BadFileException refused =
        assertThrows(BadFileException.class, () -> new ModelJson().readClient(bomb.in(CLIENT)));
    assertTrue(refused.reason().fr().contains("laissé tel quel"), refused.reason().fr());
  }

  @ParameterizedTest
  @EnumSource(Bomb.class)
  void anIntakeIsRefused(Bomb bomb) {
    IntakeReader reader = new IntakeReader(CatalogueLoader.builtIn().catalogue());
    assertInstanceOf(Intake.Read.class, reader.read(INTAKE.getBytes(UTF_8)));
    Intake.Refused refused = assertInstanceOf(Intake.Refused.class, reader.read(bomb.in(INTAKE)));
    assertTrue(!refused.problems().isEmpty());
  }

  @Test
  void nothingAtAllIsDamageAndNotAnEmptyClient() {
    for (String text : new String[] {"", "   ", "\0\0\0", "null", "[]", "1", "\"x\""}) {
      assertThrows(
          BadFileException.class, () -> new ModelJson().readClient(text.getBytes(UTF_8)), text);
    }
  }

  /** {@code 1e999999999} must not be written out in full. */
  @Test
  void aHugeExponentDoesNotGrow() throws BadFileException {
    byte[] file =
        CLIENT.replace("\"format\": 1,", "\"format\": 1, \"x\": 1e999999999,").getBytes(UTF_8);
    byte[] written = new ModelJson().write(new ModelJson().readClient(file));
    assertTrue(written.length < 1000);
  }

  @Test
  void halfASurrogatePairIsKept() throws BadFileException {
    byte[] file = CLIENT.replace("\"name\": \"D\"", "\"name\": \"\\ud800\"").getBytes(UTF_8);
    assertEquals("\ud800", new ModelJson().readClient(file).name());
    assertEquals(
        "\ud800",
        new ModelJson().readClient(new ModelJson().write(new ModelJson().readClient(file))).name());
  }
}
