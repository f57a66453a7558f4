package org.gardefou.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An environment with names of every type, and random bindings for it. */
final class CelSamples {
  static final CelType BOOLS = CelType.listOf(CelType.BOOL);
  static final CelType INTS = CelType.listOf(CelType.INT);
  static final CelType DOUBLES = CelType.listOf(CelType.DOUBLE);
  static final CelType STRINGS = CelType.listOf(CelType.STRING);
  static final List<CelType> TYPES =
      List.of(
          CelType.BOOL, CelType.INT, CelType.DOUBLE, CelType.STRING, BOOLS, INTS, DOUBLES, STRINGS);
  static final CelEnvironment ENVIRONMENT = CelEnvironment.of(names());

  private static final List<Long> LONGS =
      List.of(0L, 1L, -1L, 2L, 3L, 5L, 100L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1);
  private static final List<Double> REALS =
      List.of(0.0, 1.0, -1.0, 0.1, 2.5, 48.0, -0.5, 1e7, 1e20, 1e-9, 9007199254740992.0);
  private static final List<String> TEXTS =
      List.of("", "a", "b", "ab", "abc", "advice", "é", "’", "😀", "it's \\ \"so\"\n", "\u0001");

  private CelSamples() {}

  private static Map<String, CelType> names() {
    Map<String, CelType> names = new LinkedHashMap<>();
    for (CelType type : TYPES) {
      String stem = type.toString().replaceAll("[()]", "_");
      names.put("facts." + stem + "1", type);
      names.put("facts." + stem + "2", type);
      names.put("more.deep." + stem, type);
      names.put("solo_" + stem, type);
    }
    return names;
  }

  /**
   * Bindings of which about half are known, a third unknown, the rest absent. Only a name with a
   * dot is a field to CEL, and so only such a one can be missing.
   */
  static CelBindings bindings(Random random) {
    CelBindings bindings = CelBindings.of(ENVIRONMENT);
    for (int slot = 0; slot < ENVIRONMENT.size(); slot++) {
      int state = random.nextInt(10);
      if (state < 5) {
        bindings.bind(slot, value(ENVIRONMENT.typeAt(slot), random));
      } else if (state < 7 && ENVIRONMENT.names().get(slot).contains(".")) {
        bindings.absent(slot);
      }
    }
    return bindings;
  }

  static Object value(CelType type, Random random) {
    return switch (type) {
      case CelType.Scalar.BOOL -> random.nextBoolean();
      case CelType.Scalar.INT -> pick(LONGS, random);
      case CelType.Scalar.DOUBLE -> pick(REALS, random);
      case CelType.Scalar.STRING -> pick(TEXTS, random);
      case CelType.Scalar.NEVER -> throw new AssertionError("has no values");
      case CelType.ListOf(CelType element) ->
          random.ints(random.nextInt(4), 0, 2).mapToObj(any -> value(element, random)).toList();
    };
  }

  static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
