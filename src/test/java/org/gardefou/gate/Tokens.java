package org.gardefou.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that one block of a style sheet declares.
 *
 * @param colours values by name, as written
 */
record Tokens(Map<String, String> colours) {
  private static final Pattern DECLARATION = Pattern.compile("(-gf-[\\w-]+)\\s*:\\s*([^;]+);");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** The light colours: those of {@code .root}. */
  static Tokens light(String css) {
    return block(css, ".root");
  }

  /** The dark colours: the light ones and what {@code .root.dark} puts in their place. */
  static Tokens dark(String css) {
    Map<String, String> all = new LinkedHashMap<>(light(css).colours);
    all.putAll(block(css, ".root.dark").colours);
    return new Tokens(all);
  }

  private static Tokens block(String css, String selector) {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher blocks =
        Pattern.compile("(?<![\\w.-])" + Pattern.quote(selector) + "\\s*\\{([^}]*)}")
            .matcher(COMMENT.matcher(css).replaceAll(""));
    while (blocks.find()) {
      Matcher declaration = DECLARATION.matcher(blocks.group(1));
      while (declaration.find()) {
        colours.put(declaration.group(1), declaration.group(2).strip());
      }
    }
    return new Tokens(colours);
  }

  /** The red, green and blue of a token, 0-255; nothing where it is no opaque colour. */
  Optional<int[]> rgb(String token) {
    String value = colours.getOrDefault("-gf-" + token, "");
    if (value.startsWith("-gf-")) {
      return rgb(value.substring(4));
    }
    if (!value.matches("#[0-9a-fA-F]{6}")) {
      return Optional.empty();
    }
    int rgb = Integer.parseInt(value.substring(1), 16);
    return Optional.of(new int[] {rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff});
  }
}
