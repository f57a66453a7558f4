package org.gardefou.bench;

import java.util.List;

/**
 * The floor: a rule as hand-written predicates over an array, in the same three values, which also
 * tell the facts that hold it open.
 */
interface Kleene {
  byte FALSE = 0;
  byte TRUE = 1;
  byte OPEN = 2;

  /** The value; when it is open, the missing facts are added to the bits. */
  byte test(int[] facts, long[] missing);

  static Kleene of(GeneratedRule rule) {
    return any(
        rule.alternatives().stream().map(a -> all(a.stream().map(Kleene::of).toList())).toList());
  }

  private static Kleene of(GeneratedRule.Leaf leaf) {
    int fact = leaf.fact();
    int limit = leaf.limit();
    if (leaf.flag()) {
      return (facts, missing) -> facts[fact] < 0 ? open(fact, missing) : (byte) facts[fact];
    }
    if (leaf.operator().equals(">=")) {
      return (facts, missing) ->
          facts[fact] < 0 ? open(fact, missing) : facts[fact] >= limit ? TRUE : FALSE;
    }
    return (facts, missing) ->
        facts[fact] < 0 ? open(fact, missing) : facts[fact] <= limit ? TRUE : FALSE;
  }

  private static byte open(int fact, long[] missing) {
    missing[0] |= 1L << fact;
    return OPEN;
  }

  private static Kleene all(List<Kleene> parts) {
    return fold(parts.toArray(Kleene[]::new), FALSE);
  }

  private static Kleene any(List<Kleene> parts) {
    return fold(parts.toArray(Kleene[]::new), TRUE);
  }

  private static Kleene fold(Kleene[] parts, byte deciding) {
    return (facts, missing) -> {
      byte result = (byte) (1 - deciding);
      long before = missing[0];
      for (Kleene part : parts) {
        byte value = part.test(facts, missing);
        if (value == deciding) {
          missing[0] = before;
          return deciding;
        }
        result = value == OPEN ? OPEN : result;
      }
      return result;
    };
  }
}
