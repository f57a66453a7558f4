package org.gardefou.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.model.Client;

/** File names that every file system takes and that a person recognises. */
public final class FileNames {
  private static final int LONGEST = 60;
  private static final String NAMELESS = "client";

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'œ', "oe", 'æ', "ae", 'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  private static final Set<String> RESERVED = reserved();

  private FileNames() {}

  private static Set<String> reserved() {
    Set<String> names = new TreeSet<>(Set.of("con", "prn", "aux", "nul", "conin", "conout"));
    names.addAll(
        IntStream.rangeClosed(0, 9)
            .boxed()
            .<String>mapMulti(
                (i, sink) -> {
                  sink.accept("com" + i);
                  sink.accept("lpt" + i);
                })
            .collect(Collectors.toSet()));
    return names;
  }

  /** The name of a client's file without extension: slug and start of the id. */
  static String of(Client client, int number) {
    String name = slug(client.name()) + "-" + client.id().toString().substring(0, 8);
    return number == 1 ? name : name + "-" + number;
  }

  /**
   * A name reduced to {@code a-z 0-9 -}: accents folded, at most 60 characters, never empty, never
   * a name that Windows keeps for itself.
   */
  public static String slug(String name) {
    String slug = dashed(fold(name));
    if (slug.isEmpty()) {
      return NAMELESS;
    }
    return RESERVED.contains(slug) ? NAMELESS + "-" + slug : slug;
  }

  /** Lower case without accents; also the order in which names are listed. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.append(LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
    return folded.toString();
  }

  private static String dashed(String folded) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
      char c = folded.charAt(i);
      if (isAllowed(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString().replaceAll("-$", "");
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
