package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One scale of room, in the style sheet and in the code. */
class SpacingTest {
  private static final String PLANTED =
      """
      class Card {
        Object row = new HBox(7, new Flow(8));
      }
      """;

  @Test
  void roomOfTheStyleSheetComesInSteps() throws IOException {
    String css = Files.readString(Project.MAIN_RESOURCES.resolve("org/gardefou/ui/garde-fou.css"));
    assertEquals("", String.join("\n", new Spacing(css).strange()));
  }

  @Test
  void roomOfTheCodeComesInSteps() {
    assertEquals("", String.join("\n", Spacing.strange(JavaSources.main())));
  }

  @Test
  void plantedFaultsAreFound() throws IOException {
    Spacing sheet =
        new Spacing(
            """
            /* .old { -fx-padding: 5em; } */
            .card { -fx-padding: 0.571em 0.7em 0 9.143em; -fx-hgap: 1px; }
            .check-box > .box { -fx-padding: 0.231em; }
            """);
    assertEquals(List.of(".card has room of 0.7em"), sheet.strange());
    assertEquals(
        List.of("/Card.java:2 has room of 7"),
        Spacing.strange(JavaSources.of("Card.java", PLANTED)));
  }
}
