package org.gardefou.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs of colours that must be told apart, with the contrast that WCAG 2.2 asks of them: 4.5 for
 * text, 3 for edges and shapes.
 */
final class Contrast {
  private record Pair(String front, String back, double least) {}

  private static final List<Pair> PAIRS =
      Stream.of(
              texts(
                  "fg",
                  "bg bg-subtle bg-inset bg-row-hover accent-subtle red-bg caution-bg green-bg"),
              texts(
                  "fg-muted", "bg bg-subtle bg-inset bg-row-hover accent-subtle caution-bg red-bg"),
              texts("accent", "bg bg-subtle bg-row-hover accent-subtle"),
              texts("fg-on-emphasis", "accent-emphasis accent-hover stop-fill"),
              texts("bg", "fg"),
              texts("stop-fg", "stop-bg bg"),
              texts("red-fg", "red-bg bg bg-subtle accent-subtle"),
              texts("caution-fg", "caution-bg bg bg-subtle accent-subtle"),
              texts("green-fg", "green-bg bg bg-subtle"),
              texts("info-fg", "info-bg bg"),
              texts("open-fg", "bg"),
              texts("slot-fg", "slot-bg"),
              shapes("line-control", "bg bg-subtle bg-row-hover"),
              shapes("accent", "bg bg-subtle bg-inset bg-row-hover accent-subtle"),
              shapes("accent-emphasis", "bg"),
              shapes("stop-fill", "bg stop-bg"),
              shapes("caution-line", "bg bg-subtle caution-bg accent-subtle"),
              shapes("red-line", "bg bg-subtle red-bg accent-subtle"),
              shapes("green-line", "bg bg-subtle green-bg"),
              shapes("info-line", "bg bg-subtle"),
              shapes("open-line", "bg bg-subtle"),
              shapes("slot-line", "bg"),
              shapes("bar-known", "bar-track bg bg-subtle"),
              shapes("bar-edge", "bar-track bg"),
              shapes("bar-mark", "bg"))
          .flatMap(List::stream)
          .toList();

  private Contrast() {}

  private static List<Pair> texts(String front, String backs) {
    return pairs(front, backs, 4.5);
  }

  private static List<Pair> shapes(String front, String backs) {
    return pairs(front, backs, 3);
  }

  private static List<Pair> pairs(String front, String backs, double least) {
    return Stream.of(backs.split(" ")).map(back -> new Pair(front, back, least)).toList();
  }

  /** Pairs that are too close, and tokens that are no colours. */
  static List<String> problems(Tokens tokens) {
    return PAIRS.stream().flatMap(pair -> problem(pair, tokens).stream()).toList();
  }

  private static Optional<String> problem(Pair pair, Tokens tokens) {
    Optional<int[]> front = tokens.rgb(pair.front);
    Optional<int[]> back = tokens.rgb(pair.back);
    if (front.isEmpty() || back.isEmpty()) {
      return Optional.of(pair.front + " on " + pair.back + " is no pair of opaque colours");
    }
    double ratio = ratio(front.get(), back.get());
    return ratio >= pair.least
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s on %s is %.2f:1, needs %s:1",
                pair.front,
                pair.back,
                ratio,
                pair.least));
  }

  /** The contrast ratio of two colours, 1-21 (WCAG 2.2, “contrast ratio”). */
  static double ratio(int[] one, int[] other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
