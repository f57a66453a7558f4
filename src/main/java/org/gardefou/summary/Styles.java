package org.gardefou.summary;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of the summary. Colours are named once, as tokens. */
final class Styles {
  private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+):(#[0-9a-f]{6})");
  private static final Pattern USE = Pattern.compile("var\\((--[a-z-]+)\\)");

  private Styles() {}

  /** The sheet of the HTML document: light and dark, screen and print. */
  static String screen() {
    return read("tokens.css")
        + read("dark.css")
        + read("summary.css")
        + read("compare.css")
        + read("screen.css");
  }

  /** The sheet of the PDF, whose renderer knows no variables: the light colours put in. */
  static String paper() {
    return inked(read("summary.css") + read("compare.css") + read("paper.css"));
  }

  private static String inked(String css) {
    Map<String, String> tokens = tokens();
    return USE.matcher(css)
        .replaceAll(use -> Matcher.quoteReplacement(colour(tokens, use.group(1))));
  }

  /** The sheet of letters and pages that go to a client. */
  static String stationery() {
    return inked(read("summary.css") + read("stationery.css"));
  }

  /** The sheet of a PDF whose pages lie on their long side. */
  static String paperAcross() {
    return paper() + read("across.css");
  }

  /** The light colour of a token. */
  static Color light(String token) {
    return Color.decode(colour(tokens(), token));
  }

  private static String colour(Map<String, String> tokens, String token) {
    return Objects.requireNonNull(tokens.get(token), token);
  }

  private static Map<String, String> tokens() {
    Map<String, String> tokens = new TreeMap<>();
    TOKEN.matcher(read("tokens.css")).results().forEach(t -> tokens.put(t.group(1), t.group(2)));
    return tokens;
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
