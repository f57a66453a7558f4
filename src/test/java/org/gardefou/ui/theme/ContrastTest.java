package org.gardefou.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputes the contrast of every pair of tokens that meet, by the WCAG 2.2 formula. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("-gf-([a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest(name = "{0} on {1} >= {2}")
  @CsvSource({
    "fg, bg, 4.5",
    "fg, bg-subtle, 4.5",
    "fg, bg-inset, 4.5",
    "fg, accent-subtle, 4.5",
    "fg-muted, bg, 4.5",
    "fg-muted, bg-subtle, 4.5",
    "fg-muted, bg-inset, 4.5",
    "fg-muted, accent-subtle, 4.5",
    "fg-muted, bg-row-hover, 4.5",
    "accent, bg, 4.5",
    "accent, bg-subtle, 4.5",
    "fg-on-emphasis, accent-emphasis, 4.5",
    "fg-on-emphasis, accent-hover, 4.5",
    "fg-on-emphasis, stop-fill, 4.5",
    "stop-fg, stop-bg, 4.5",
    "red-fg, red-bg, 4.5",
    "red-fg, bg, 4.5",
    "fg, red-bg, 4.5",
    "fg, caution-bg, 4.5",
    "caution-fg, caution-bg, 4.5",
    "caution-fg, bg, 4.5",
    "caution-fg, accent-subtle, 4.5",
    "green-fg, green-bg, 4.5",
    "green-fg, bg, 4.5",
    "info-fg, bg, 4.5",
    "open-fg, bg, 4.5",
    "slot-fg, slot-bg, 4.5",
    "line-control, bg, 3",
    "line-control, bg-subtle, 3",
    "caution-line, bg, 3",
    "caution-line, caution-bg, 3",
    "caution-line, accent-subtle, 3",
    "red-line, bg, 3",
    "red-line, red-bg, 3",
    "green-line, bg, 3",
    "info-line, bg, 3",
    "open-line, bg, 3",
    "stop-fill, bg, 3",
    "bar-known, bar-track, 3",
    "bar-edge, bar-track, 3",
    "bar-mark, bg, 3",
    "accent, accent-subtle, 3"
  })
  void tokensAreLegibleInBothThemes(String front, String back, double least) {
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, String> tokens = tokens(dark);
      double ratio = ratio(color(tokens, front), color(tokens, back));
      assertTrue(ratio >= least, () -> (dark ? "dark " : "light ") + ratio);
    }
  }

  @Test
  void theFormulaGivesTheKnownRatios() {
    assertEquals(21.0, ratio("#000000", "#ffffff"), 0.001);
    assertEquals(4.54, ratio("#767676", "#ffffff"), 0.01);
  }

  private static String color(Map<String, String> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static Map<String, String> tokens(boolean dark) {
    String css = css();
    String block = css.substring(css.indexOf(dark ? ".root.dark {" : ".root {"));
    Matcher matcher = TOKEN.matcher(block.substring(0, block.indexOf("\n}")));
    Map<String, String> tokens = new HashMap<>();
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    return tokens;
  }

  private static String css() {
    try (InputStream in =
        ContrastTest.class.getResourceAsStream("/org/gardefou/ui/garde-fou.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
