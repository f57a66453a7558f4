package org.gardefou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A rule of two or three alternatives, each of two or three conditions on facts: five to six
 * conditions, like the rules of the catalogue. About a third of them hold for a random case.
 */
record GeneratedRule(List<List<Leaf>> alternatives) {
  /** Facts of a case: one third yes or no, two thirds whole numbers from 1 to 5. */
  static final int FACTS = 60;

  private static final int FLAGS = FACTS / 3;

  /** A condition: {@code fact == 1}, {@code fact >= limit} or {@code fact <= limit}. */
  record Leaf(int fact, String operator, int limit) {
    boolean flag() {
      return fact < FLAGS;
    }

    String cel() {
      return flag() ? "f" + fact : "f" + fact + " " + operator + " " + limit;
    }

    boolean holds(long value) {
      return operator.equals(">=") ? value >= limit : value <= limit;
    }

    String jsonLogic() {
      return flag()
          ? "{\"var\":\"f" + fact + "\"}"
          : "{\"" + operator + "\":[{\"var\":\"f" + fact + "\"}," + limit + "]}";
    }
  }

  static List<GeneratedRule> many(int count, long seed) {
    Random random = new Random(seed);
    List<GeneratedRule> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rules.add(new GeneratedRule(List.of(all(random, 3), all(random, 3))));
    }
    return rules;
  }

  private static List<Leaf> all(Random random, int most) {
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      boolean up = random.nextBoolean();
      leaves.add(new Leaf(random.nextInt(FACTS), up ? ">=" : "<=", up ? 2 : 3 + random.nextInt(2)));
    }
    return leaves;
  }

  /** Values of a case: 0 or 1 for a flag, 1 to 5 otherwise, -1 for unknown. */
  static int[] facts(Random random, double unknown) {
    int[] facts = new int[FACTS];
    for (int i = 0; i < FACTS; i++) {
      int value = i < FLAGS ? random.nextInt(2) : 1 + random.nextInt(5);
      facts[i] = random.nextDouble() < unknown ? -1 : value;
    }
    return facts;
  }

  static boolean flag(int fact) {
    return fact < FLAGS;
  }

  String cel() {
    return join(" || ", alternatives.stream().map(a -> join(" && ", a, Leaf::cel)).toList());
  }

  String jsonLogic() {
    return "{\"or\":["
        + String.join(
            ",",
            alternatives.stream()
                .map(
                    a ->
                        "{\"and\":["
                            + String.join(",", a.stream().map(Leaf::jsonLogic).toList())
                            + "]}")
                .toList())
        + "]}";
  }

  private static String join(
      String between, List<Leaf> leaves, java.util.function.Function<Leaf, String> text) {
    return "(" + String.join(between, leaves.stream().map(text).toList()) + ")";
  }

  private static String join(String between, List<String> parts) {
    return String.join(between, parts);
  }
}
