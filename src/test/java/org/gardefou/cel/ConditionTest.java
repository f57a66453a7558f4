package org.gardefou.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gardefou.cel.Condition.AllOf;
import org.gardefou.cel.Condition.AnyOf;
import org.gardefou.cel.Condition.Applies;
import org.gardefou.cel.Condition.Compare;
import org.gardefou.cel.Condition.Comparison;
import org.gardefou.cel.Condition.Holds;
import org.gardefou.cel.Condition.Not;
import org.gardefou.cel.Condition.OneOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions and the expressions that they are. */
class ConditionTest {
  private static final CelEnvironment ENVIRONMENT =
      CelEnvironment.of(
          Map.of(
              "a.yes", CelType.BOOL,
              "a.word", CelType.STRING,
              "a.scale", CelType.INT,
              "a.number", CelType.DOUBLE));

  private static CelExpr parse(String text) {
    return switch (Cel.compile(text, ENVIRONMENT, CelType.BOOL)) {
      case CelResult.Compiled(CelProgram program) -> program.expression();
      case CelResult.Failed failed -> throw new AssertionError(failed.toString());
    };
  }

  private static Optional<Condition> read(String text) {
    return Condition.of(parse(text));
  }

  @Test
  void rowsAndGroups() {
    assertEquals(
        Optional.of(
            new AllOf(
                List.of(
                    new Compare("a.scale", Comparison.AT_LEAST, 4L),
                    new Compare("a.number", Comparison.LESS, -4.5),
                    new AnyOf(
                        List.of(
                            new Holds("a.yes"),
                            new Not(new OneOf("a.word", List.of("x", "y"))),
                            new Applies("a.word")))))),
        read(
            "a.scale >= 4 && a.number < -4.5"
                + " && (a.yes || !(a.word in ['x', 'y']) || has(a.word))"));
  }

  /** Written as the printer writes it, so it must come back letter by letter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.yes",
        "!a.yes",
        "!(!a.yes)",
        "a.yes == true",
        "a.scale == 3",
        "a.scale != 3",
        "a.scale > 3",
        "a.number <= 0.5",
        "a.number >= 48",
        "a.word in []",
        "a.word == 'l\\'été'",
        "a.scale >= 4 && a.number < 4.0 && a.yes == true",
        "(a.yes || a.scale < 2) && !(a.yes && a.word != 'x')",
        "(a.yes && a.scale == 1) && a.number == 2.0",
        "a.yes || (a.scale == 1 || a.number > 2.0)",
      })
  void canonicalTextComesBackAsItWas(String text) {
    assertEquals(text, read(text).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 <= a.scale",
        "a.scale + 1 > 2",
        "a.yes ? true : a.scale == 1",
        "a.word.contains('x')",
        "[1, 2].exists(x, x == a.scale)",
        "a.number / a.number > 0.5",
        "a.word == a.word",
        "a.word in [a.word]",
        "true",
        "a.yes && a.scale % 2 == 0",
        "!(a.yes && 1 < 2)",
      })
  void otherExpressionsAreNoConditions(String text) {
    assertEquals(Optional.empty(), read(text));
  }

  @Test
  void aGroupOfOneIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new AllOf(List.of(new Holds("a.yes"))));
    assertThrows(IllegalArgumentException.class, () -> new AnyOf(List.of()));
  }

  @Test
  void everyConditionSurvivesTheWayThroughText() {
    long seed = Long.getLong("seed", new Random().nextLong());
    System.out.println("ConditionTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Condition condition = condition(random, 4);
      String text = condition.text();
      assertEquals(Optional.of(condition), read(text), () -> "seed " + seed + ": " + text);
    }
  }

  private static Condition condition(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0 -> new Holds("a.yes");
      case 1 -> new Applies(fact(random));
      case 2 -> compare(random);
      case 3 -> oneOf(random);
      case 4 -> new AllOf(several(random, depth - 1));
      case 5 -> new AnyOf(several(random, depth - 1));
      default -> new Not(condition(random, depth - 1));
    };
  }

  private static String fact(Random random) {
    return CelSamples.pick(ENVIRONMENT.names(), random);
  }

  private static Compare compare(Random random) {
    String fact = fact(random);
    CelType type = ENVIRONMENT.typeOf(fact).orElseThrow();
    // Yes and no have no order.
    int count = type == CelType.BOOL ? 2 : Comparison.values().length;
    return new Compare(
        fact, Comparison.values()[random.nextInt(count)], CelSamples.value(type, random));
  }

  private static OneOf oneOf(Random random) {
    String fact = fact(random);
    CelType type = ENVIRONMENT.typeOf(fact).orElseThrow();
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      values.add(CelSamples.value(type, random));
    }
    return new OneOf(fact, values);
  }

  private static List<Condition> several(Random random, int depth) {
    List<Condition> all = new ArrayList<>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      all.add(condition(random, depth));
    }
    return all;
  }
}
