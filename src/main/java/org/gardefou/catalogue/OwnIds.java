package org.gardefou.catalogue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gardefou.model.Freelancer;

/** Ids for what she writes herself: made once, kept ever after, since answers hang on them. */
public final class OwnIds {
  private static final int LONGEST = 30;

  private OwnIds() {}

  /** A free id for a new rule, such as {@code MY-03}. */
  public static String rule(Catalogue catalogue, Freelancer freelancer) {
    Set<String> taken = rules(catalogue, freelancer);
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> String.format(Locale.ROOT, "MY-%02d", n))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** A free id for a new question, made of its words, such as {@code own.parking}. */
  public static String question(String words, Freelancer freelancer) {
    return free(Fact.OWN + word(words), "_", ids(freelancer.ownQuestions()));
  }

  /** A word of a-z, 0-9 and _ made of any words, such as {@code nearly_always}. */
  public static String word(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[^a-z]+|_+$", "");
    String word = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("_+$", "");
    return word.isEmpty() ? "x" : word;
  }

  /** The wanted id, or the first with a number behind it that is not taken. */
  public static String free(String wanted, String separator, Set<String> taken) {
    String stem = wanted.substring(0, Math.min(LONGEST + Fact.OWN.length(), wanted.length()));
    return taken.contains(wanted)
        ? IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> stem + separator + n)
            .filter(id -> !taken.contains(id))
            .findFirst()
            .orElseThrow()
        : wanted;
  }

  /** The ids of all rules, built-in and her own, refused ones included. */
  static Set<String> rules(Catalogue catalogue, Freelancer freelancer) {
    Set<String> taken = ids(freelancer.ownRules());
    taken.addAll(catalogue.rules().keySet());
    return taken;
  }

  /** The ids of pieces as they stand in a file. */
  static Set<String> ids(List<Map<String, Object>> pieces) {
    Set<String> ids = new HashSet<>();
    pieces.forEach(piece -> ids.add(String.valueOf(piece.get("id"))));
    return ids;
  }
}
