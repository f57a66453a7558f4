package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One style sheet: no rule without a use, no style class without a rule, one scale of text. */
class StyleClassesTest {
  private static final String PLANTED =
      """
      class Card {
        Card(javafx.scene.Node node) {
          node.getStyleClass().addAll("card", "crad");
        }
      }
      """;

  private final StyleClasses sheet = new StyleClasses(css());

  private static String css() {
    try {
      return Files.readString(Project.MAIN_RESOURCES.resolve("org/gardefou/ui/garde-fou.css"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String tests() throws IOException {
    StringBuilder all = new StringBuilder();
    for (var file : Project.files(Project.ROOT.resolve("src/test/java"), ".java")) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  @Test
  void everyClassOfTheSheetIsGivenToSomething() {
    assertEquals("", String.join("\n", sheet.unused(new KeyUse(JavaSources.main()).literals())));
  }

  @Test
  void everyClassThatIsGivenHasARule() throws IOException {
    assertEquals("", String.join("\n", sheet.unknown(JavaSources.main(), tests())));
  }

  @Test
  void textHasTheSizesOfTheScale() {
    assertEquals(List.of(), sheet.strangeSizes());
  }

  @Test
  void plantedFaultsAreFound() throws IOException {
    StyleClasses small = new StyleClasses(".card { -fx-font-size: 0.9em; } .card > .gone {}");
    assertEquals(
        List.of(".gone is given to nothing: take it out of the style sheet"),
        small.unused(Set.of("card")));
    assertEquals(List.of("0.9em"), small.strangeSizes());
    assertEquals(
        List.of("/Card.java:3 .crad has no rule in the style sheet"),
        small.unknown(JavaSources.of("Card.java", PLANTED), ""));
  }
}
