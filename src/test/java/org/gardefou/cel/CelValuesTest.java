package org.gardefou.cel;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outcomes worked out by hand, from {@code values.txt}. */
class CelValuesTest {
  private static final CelEnvironment ENVIRONMENT = CelEnvironment.of(names());
  private static final CelBindings BINDINGS = bindings();
  private static final CelOracle ORACLE = new CelOracle(ENVIRONMENT);

  private static Map<String, CelType> names() {
    Map<String, CelType> names = new LinkedHashMap<>();
    List.of("t.yes", "t.no", "u.flag", "u.other", "a.flag")
        .forEach(name -> names.put(name, CelType.BOOL));
    List.of("i.five", "i.min", "u.int", "a.int").forEach(name -> names.put(name, CelType.INT));
    List.of("d.half", "d.nan", "u.double", "a.double")
        .forEach(name -> names.put(name, CelType.DOUBLE));
    List.of("s.word", "s.wide", "u.word", "a.word")
        .forEach(name -> names.put(name, CelType.STRING));
    List.of("l.ints", "u.ints", "a.ints")
        .forEach(name -> names.put(name, CelType.listOf(CelType.INT)));
    names.put("l.words", CelType.listOf(CelType.STRING));
    names.put("l.bools", CelType.listOf(CelType.BOOL));
    names.put("l.none", CelType.listOf(CelType.BOOL));
    return names;
  }

  private static CelBindings bindings() {
    CelBindings bindings =
        CelBindings.of(ENVIRONMENT)
            .bind("t.yes", true)
            .bind("t.no", false)
            .bind("i.five", 5L)
            .bind("i.min", Long.MIN_VALUE)
            .bind("d.half", 0.5)
            .bind("d.nan", Double.NaN)
            .bind("s.word", "advice")
            .bind("s.wide", "é😀")
            .bind("l.ints", List.of(1L, 2L, 3L))
            .bind("l.words", List.of("a", "b"))
            .bind("l.bools", List.of(true, false))
            .bind("l.none", List.of());
    List.of("a.flag", "a.int", "a.double", "a.word", "a.ints").forEach(bindings::absent);
    return bindings;
  }

  static Stream<Sample> samples() throws IOException {
    return Sample.read("values.txt");
  }

  private static CelProgram program(String source) {
    return Stream.concat(CelSamples.TYPES.stream(), Stream.of(CelType.listOf(CelSamples.INTS)))
        .map(type -> Cel.compile(source, ENVIRONMENT, type))
        .filter(CelResult.Compiled.class::isInstance)
        .map(result -> ((CelResult.Compiled) result).program())
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(Cel.compile(source, ENVIRONMENT, CelType.BOOL).toString()));
  }

  private static String brief(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value(Object value) -> value.toString();
      case Outcome.Unknown(Set<String> names) ->
          "unknown " + names.stream().sorted().collect(joining(" "));
      case Outcome.Error(String message) -> "error " + message;
    };
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outcomesAreAsWorkedOutByHand(Sample sample) {
    assertEquals(sample.expected(), brief(program(sample.source()).run(BINDINGS)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReferenceAgreesExceptWhereItDiffersFromCel(Sample sample) {
    String theirs = brief(ORACLE.outcome(sample.source(), BINDINGS));
    boolean error = sample.expected().startsWith("error ") && theirs.startsWith("error ");
    boolean same = error || theirs.equals(sample.expected());
    assertEquals(!sample.source().startsWith("// differs"), same, theirs);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCanonicalTextMeansTheSameAndIsStable(Sample sample) {
    CelProgram program = program(sample.source());
    String printed = CelPrinter.print(program.expression());
    CelProgram again = program(printed);
    assertEquals(printed, CelPrinter.print(again.expression()));
    assertEquals(program.run(BINDINGS).getClass(), again.run(BINDINGS).getClass(), printed);
    if (program.run(BINDINGS) instanceof Outcome.Value value) {
      assertEquals(value, again.run(BINDINGS), printed);
    }
  }

  @Test
  void trueAndFalseAreAlwaysTheSameObjects() {
    assertSame(Outcome.TRUE, program("i.five > 1 && t.yes").run(BINDINGS));
    assertSame(Outcome.FALSE, program("l.ints.all(x, x > 1)").run(BINDINGS));
  }

  @Test
  void listsInOutcomesCannotBeChanged() {
    var value = assertInstanceOf(Outcome.Value.class, program("l.ints + [4]").run(BINDINGS));
    List<?> list = assertInstanceOf(List.class, value.value());
    assertThrows(UnsupportedOperationException.class, list::removeFirst);
  }
}
