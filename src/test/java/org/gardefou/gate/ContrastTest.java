package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours of both themes can be told apart by eyes that see little contrast. */
class ContrastTest {
  @Test
  void lightColoursAreFarEnoughApart() throws IOException {
    assertEquals("", String.join("\n", Contrast.problems(Tokens.light(css()))));
  }

  @Test
  void darkColoursAreFarEnoughApart() throws IOException {
    assertEquals("", String.join("\n", Contrast.problems(Tokens.dark(css()))));
  }

  @Test
  void aPlantedPaleGreyIsFound() throws IOException {
    String css = css().replace("-gf-fg-muted: #57606a;", "-gf-fg-muted: #8c959f;");
    assertEquals(
        List.of(
            "fg-muted on bg is 3.04:1, needs 4.5:1",
            "fg-muted on bg-subtle is 2.85:1, needs 4.5:1",
            "fg-muted on bg-inset is 2.60:1, needs 4.5:1",
            "fg-muted on bg-row-hover is 2.78:1, needs 4.5:1",
            "fg-muted on accent-subtle is 2.67:1, needs 4.5:1",
            "fg-muted on caution-bg is 2.82:1, needs 4.5:1",
            "fg-muted on red-bg is 2.65:1, needs 4.5:1"),
        Contrast.problems(Tokens.light(css)));
    assertEquals(List.of(), Contrast.problems(Tokens.dark(css)));
  }

  @Test
  void aMissingTokenIsFound() throws IOException {
    String css = css().replace("-gf-slot-fg:", "-gf-slot-text:");
    assertEquals(
        List.of("slot-fg on slot-bg is no pair of opaque colours"),
        Contrast.problems(Tokens.light(css)));
  }

  /** Black on white is 21:1 by definition; #767676 on white is the best known grey that passes. */
  @Test
  void theRatioIsThatOfTheStandard() {
    int[] white = {255, 255, 255};
    assertEquals(21, Contrast.ratio(new int[] {0, 0, 0}, white), 1e-9);
    assertEquals(4.54, Contrast.ratio(white, new int[] {0x76, 0x76, 0x76}), 0.005);
  }

  private static String css() throws IOException {
    return Files.readString(Project.MAIN_RESOURCES.resolve("org/gardefou/ui/garde-fou.css"));
  }
}
