package org.gardefou.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.cel.CelIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documented limits, on both sides, and input that is meant to hurt. */
class CelLimitsTest {
  private static final CelEnvironment ENVIRONMENT =
      CelEnvironment.of(Map.of("b", CelType.BOOL, "n", CelType.INT));

  private static List<Code> codes(String source, CelType expected) {
    return switch (Cel.compile(source, ENVIRONMENT, expected)) {
      case CelResult.Compiled compiled -> List.of();
      case CelResult.Failed(var issues) -> issues.stream().map(CelIssue::code).toList();
    };
  }

  private static List<Code> codes(String source) {
    return codes(source, CelType.BOOL);
  }

  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  @Test
  void length() {
    String longest = "b" + " ".repeat(Cel.MAX_LENGTH - 1);
    assertEquals(List.of(), codes(longest));
    assertEquals(List.of(Code.TOO_LONG), codes(longest + " "));
    assertEquals(List.of(Code.TOO_LONG), codes("(".repeat(1_000_000)));
  }

  @Test
  void tooLongIsReportedWhereTheLimitIs() {
    var failed =
        assertInstanceOf(
            CelResult.Failed.class,
            Cel.compile("x\n" + "y".repeat(Cel.MAX_LENGTH), ENVIRONMENT, CelType.BOOL));
    CelIssue issue = failed.issues().getFirst();
    assertEquals(2, issue.line());
    assertEquals(Cel.MAX_LENGTH - 1, issue.column());
  }

  @Test
  void brackets() {
    int depth = Cel.MAX_DEPTH - 1;
    assertEquals(List.of(), codes("(".repeat(depth) + "b" + ")".repeat(depth)));
    assertEquals(
        List.of(Code.TOO_DEEP), codes("(".repeat(depth + 1) + "b" + ")".repeat(depth + 1)));
    assertEquals(List.of(Code.TOO_DEEP), codes("(".repeat(Cel.MAX_LENGTH)));
    assertEquals(List.of(Code.TOO_DEEP), codes("[".repeat(Cel.MAX_LENGTH)));
    assertEquals(List.of(Code.TOO_DEEP), codes("size(".repeat(Cel.MAX_LENGTH / 5)));
    assertEquals(List.of(Code.TOO_DEEP), codes("b?b:".repeat(900) + "b"));
  }

  @Test
  void height() {
    int operands = Cel.MAX_DEPTH;
    String sum = "n" + "+n".repeat(operands - 1);
    assertEquals(List.of(), codes(sum, CelType.INT));
    assertEquals(List.of(Code.TOO_DEEP), codes(sum + "+n", CelType.INT));
    assertEquals(List.of(Code.TOO_DEEP), codes("n" + "+n".repeat(1_900), CelType.INT));
    String negations = "!(".repeat(Cel.MAX_DEPTH - 1) + "b" + ")".repeat(Cel.MAX_DEPTH - 1);
    assertEquals(List.of(), codes(negations));
    assertEquals(List.of(Code.TOO_DEEP), codes("!(" + negations + ")"));
    assertEquals(List.of(), codes("!".repeat(Cel.MAX_LENGTH - 1) + "b"));
    assertEquals(List.of(), codes("-".repeat(Cel.MAX_LENGTH - 1) + "n", CelType.INT));
  }

  @Test
  void logicalChainsMayBeLong() {
    assertEquals(List.of(), codes("b" + "&&b".repeat(1_300)));
    assertEquals(List.of(), codes("b" + "||b&&b".repeat(600)));
  }

  @Test
  void lists() {
    assertEquals(List.of(), codes("n in [" + numbers(Cel.MAX_LIST_SIZE) + "]"));
    assertEquals(
        List.of(Code.LIST_TOO_LONG), codes("n in [" + numbers(Cel.MAX_LIST_SIZE + 1) + "]"));
  }

  @Test
  void macros() {
    assertEquals(List.of(), codes("[1].all(x, [2].all(y, x < y))"));
    assertEquals(List.of(Code.TOO_DEEP), codes("[1].all(x, [2].all(y, [3].all(z, x < y)))"));
    assertEquals(List.of(), codes("[1].all(x, [2].all(y, x < y) && [3].all(y, x < y))"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        ")",
        "]",
        "}",
        "'",
        "\"",
        "\\",
        "!",
        "-",
        "a.",
        ".a",
        "a(",
        "a.b(",
        "?",
        "b?b?",
        ":",
        ",",
        "[,",
        "&",
        "&&",
        "|",
        "in ",
        "1",
        "1e",
        "0x",
        "'\\",
        "\n",
        "//",
        "\0",
        "😀",
        "\ud800",
        "’",
        "has(",
        "size(",
        "[1].all(x,",
        "[1].all(",
        "if ",
        "null ",
        "= "
      })
  void repetitionIsRefusedWithoutHarm(String piece) {
    String source = piece.repeat(Cel.MAX_LENGTH / piece.length());
    for (String whole : List.of(source, "b && " + source, source + " b")) {
      assertTrue(
          Cel.compile(whole, ENVIRONMENT, CelType.STRING) instanceof CelResult.Failed, piece);
    }
  }

  @Test
  void anyTextGivesIssuesOrAProgramThatPrintsStably() {
    List<String> pieces =
        List.of(
            "b",
            "n",
            "1",
            "2.0",
            "'s'",
            "(",
            ")",
            "[",
            "]",
            ",",
            "?",
            ":",
            "!",
            "-",
            "+",
            "*",
            "==",
            "<",
            "in",
            "&&",
            "||",
            ".size()",
            ".all(x, ",
            "x",
            "has(",
            "size(",
            ".",
            " ",
            "\n",
            "'",
            "\\",
            "#");
    Random random = new Random(7);
    int compiled = 0;
    for (int i = 0; i < 20_000; i++) {
      String source =
          random
              .ints(1 + random.nextInt(8), 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining(" "));
      if (Cel.compile(source, ENVIRONMENT, CelType.BOOL)
          instanceof CelResult.Compiled(var program)) {
        String printed = CelPrinter.print(program.expression());
        var again =
            assertInstanceOf(
                CelResult.Compiled.class, Cel.compile(printed, ENVIRONMENT, CelType.BOOL), printed);
        assertEquals(printed, CelPrinter.print(again.program().expression()));
        compiled++;
      }
    }
    assertTrue(compiled > 50, compiled + " compiled");
  }
}
