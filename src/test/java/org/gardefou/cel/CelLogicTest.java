package org.gardefou.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of not, and, or over true, false, unknown and error: strong Kleene logic for the first
 * three, and CEL's order (value that decides, unknown, error) for the fourth.
 */
class CelLogicTest {
  private static final CelEnvironment ENVIRONMENT =
      CelEnvironment.of(Map.of("f.p", CelType.BOOL, "f.q", CelType.BOOL, "f.r", CelType.BOOL));

  private static Outcome run(String source, String... states) {
    CelBindings bindings = CelBindings.of(ENVIRONMENT);
    List<String> names = List.of("f.p", "f.q", "f.r");
    for (int i = 0; i < states.length; i++) {
      switch (states[i]) {
        case "T" -> bindings.bind(names.get(i), true);
        case "F" -> bindings.bind(names.get(i), false);
        case "E" -> bindings.absent(names.get(i));
        default -> bindings.unknown(names.get(i));
      }
    }
    var compiled = (CelResult.Compiled) Cel.compile(source, ENVIRONMENT, CelType.BOOL);
    return compiled.program().run(bindings);
  }

  private static String letter(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value(Object value) -> value.equals(true) ? "T" : "F";
      case Outcome.Unknown unknown -> "U";
      case Outcome.Error error -> "E";
    };
  }

  @ParameterizedTest
  @CsvSource({"T,F", "F,T", "U,U", "E,E"})
  void not(String p, String expected) {
    assertEquals(expected, letter(run("!f.p", p)));
  }

  @ParameterizedTest
  @CsvSource({
    "T,T,T", "T,F,F", "T,U,U", "T,E,E",
    "F,T,F", "F,F,F", "F,U,F", "F,E,F",
    "U,T,U", "U,F,F", "U,U,U", "U,E,U",
    "E,T,E", "E,F,F", "E,U,U", "E,E,E"
  })
  void and(String p, String q, String expected) {
    assertEquals(expected, letter(run("f.p && f.q", p, q)));
  }

  @ParameterizedTest
  @CsvSource({
    "T,T,T", "T,F,T", "T,U,T", "T,E,T",
    "F,T,T", "F,F,F", "F,U,U", "F,E,E",
    "U,T,T", "U,F,U", "U,U,U", "U,E,U",
    "E,T,T", "E,F,E", "E,U,U", "E,E,E"
  })
  void or(String p, String q, String expected) {
    assertEquals(expected, letter(run("f.p || f.q", p, q)));
  }

  @ParameterizedTest
  @CsvSource({
    "T,T,F,T", "F,T,F,F", "U,T,T,U", "E,T,T,E", "T,U,F,U", "T,F,U,F", "F,E,T,T", "F,T,E,E"
  })
  void choice(String p, String q, String r, String expected) {
    assertEquals(expected, letter(run("f.p ? f.q : f.r", p, q, r)));
  }

  @Test
  void threeOperandsAreWorthTheSameHoweverTheyAreGrouped() {
    List<String> states = List.of("T", "F", "U", "E");
    for (String op : List.of("&&", "||")) {
      for (String p : states) {
        for (String q : states) {
          for (String r : states) {
            Set<String> worth =
                Set.copyOf(
                    Stream.of("f.p %s f.q %s f.r", "f.p %s (f.q %s f.r)", "(f.r %s f.q) %s f.p")
                        .map(form -> describe(run(form.formatted(op, op), p, q, r)))
                        .toList());
            assertEquals(1, worth.size(), () -> op + p + q + r + worth);
          }
        }
      }
    }
  }

  /** The letter, and which names are unknown; which of several errors is told may differ. */
  private static String describe(Outcome outcome) {
    return letter(outcome)
        + (outcome instanceof Outcome.Unknown(Set<String> names)
            ? names.stream().sorted().toList()
            : "");
  }

  @Test
  void deMorgan() {
    List<String> states = List.of("T", "F", "U", "E");
    for (String p : states) {
      for (String q : states) {
        assertEquals(letter(run("!(f.p && f.q)", p, q)), letter(run("!f.p || !f.q", p, q)), p + q);
      }
    }
  }
}
