package org.gardefou.cel;

import static org.gardefou.cel.CelSamples.ENVIRONMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelPrinterTest {
  private static final CelPlace PLACE = new CelPlace(1, 1);

  private static String print(String source) {
    CelEnvironment environment =
        CelEnvironment.of(
            Map.of(
                "p", CelType.BOOL,
                "q", CelType.BOOL,
                "r.s", CelType.BOOL,
                "i", CelType.INT,
                "d", CelType.DOUBLE,
                "t", CelType.STRING,
                "l", CelType.listOf(CelType.INT)));
    for (CelType type : CelSamples.TYPES) {
      if (Cel.compile(source, environment, type) instanceof CelResult.Compiled(var program)) {
        return CelPrinter.print(program.expression());
      }
    }
    throw new AssertionError(Cel.compile(source, environment, CelType.BOOL).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p && q && r.s",
        "p || q && r.s",
        "(p || q) && r.s",
        "p && (q && r.s)",
        "(p && q) && r.s",
        "p || (q || r.s)",
        "!p",
        "!(p && q)",
        "!(!p)",
        "!(i == 1)",
        "!has(r.s)",
        "i + 1 - 2",
        "i - (1 - 2)",
        "i - 1 * 2 % 3",
        "(i - 1) * 2",
        "i / (2 * 3)",
        "-i",
        "-(-i)",
        "-(1)",
        "-(-1)",
        "-1 + -2",
        "i - -1",
        "-(i + 1)",
        "-size(l)",
        "i == 1",
        "i == 1 == p",
        "p == (i == 1)",
        "i + 1 < 2",
        "i in [1, 2]",
        "p ? i : 1",
        "p ? i : q ? 1 : 2",
        "p ? (q ? 1 : 2) : 3",
        "(p ? q : p) ? 1 : 2",
        "p || q ? 1 : 2",
        "(p ? 1 : 2) + 3",
        "size(t + 'a')",
        "t.contains('a')",
        "(t + 'a').startsWith(t)",
        "'abc'.endsWith(t + t)",
        "l.exists(x, x > 1 && p)",
        "(l + [1]).all(x, [x].exists(y, y == x))",
        "[1, 2].all(x, p ? x > 1 : q)",
        "[]",
        "0",
        "9223372036854775807",
        "-9223372036854775808",
        "0.0",
        "-0.0",
        "d > 48.0",
        "1.5e-8",
        "0.0000001",
        "10000000.0",
        "123456789012.5",
        "1.0e15",
        "-2.5e300",
        "'it\\'s \\\\ \"so\" \\n\\r\\t\\u0000\\u007f é’😀'",
        "true",
        "false"
      })
  void theCanonicalFormPrintsBack(String canonical) {
    assertEquals(canonical, print(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "((p))&&q=>p && q",
        "!!p=>p",
        "!!!p=>!p",
        "--i=>i",
        "---i=>-i",
        "- 1=>-1",
        "0x1F=>31",
        "007=>7",
        ".5=>0.5",
        "1E3=>1000.0",
        "100000000000000000000.0=>1.0e20",
        "l.size()=>size(l)",
        "(t).contains( \"it's\" )=>t.contains('it\\'s')",
        "(i)+(1*2)=>i + 1 * 2",
        "r . s=>r.s",
        "[1,]=>[1]",
        "(p&&q)||r.s=>p && q || r.s",
        "p?(q):(q?p:q)=>p ? q : q ? p : q",
        "'\\x41\\101\\`\\?'=>'AA`?'"
      })
  void otherFormsPrintCanonically(String source, String canonical) {
    assertEquals(canonical, print(source));
  }

  @Test
  void commentsAndLineEndsAreLeftOut() {
    assertEquals("p && q", print("// first\np && // second\r\n\tq\f// third"));
  }

  /** Trees that no source has: the printer still keeps the sign with its number. */
  @Test
  void aNegativeReceiverIsBracketed() {
    assertEquals("(-1).all(x, true)", printReceiver(-1L));
    assertEquals("0.all(x, true)", printReceiver(0L));
    assertEquals("(-0.5).all(x, true)", printReceiver(-0.5));
    assertEquals("(-0.0).all(x, true)", printReceiver(-0.0));
    assertEquals("0.0.all(x, true)", printReceiver(0.0));
    assertEquals("0.5.all(x, true)", printReceiver(0.5));
    CelExpr items = new CelExpr.Items(PLACE, List.of(new CelExpr.Literal(PLACE, -1L)));
    assertEquals("[-1]", CelPrinter.print(items));
  }

  private static String printReceiver(Object value) {
    return CelPrinter.print(
        new CelExpr.Macro(
            PLACE,
            CelExpr.Quantifier.ALL,
            new CelExpr.Literal(PLACE, value),
            "x",
            new CelExpr.Literal(PLACE, true)));
  }

  @Test
  void randomTreesComeBackFromTheirText() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      CelType type = CelSamples.pick(CelSamples.TYPES, random);
      CelExpr tree = new CelGenerator(random, 0).make(type, 1 + i % 40);
      String printed = CelPrinter.print(tree);
      if (Cel.compile(printed, ENVIRONMENT, type) instanceof CelResult.Compiled(var program)) {
        assertEquals(printed, CelPrinter.print(program.expression()));
        assertEquals(shape(tree), shape(program.expression()));
      } else {
        var failed =
            assertInstanceOf(CelResult.Failed.class, Cel.compile(printed, ENVIRONMENT, type));
        assertEquals(
            Set.of(CelIssue.Code.EMPTY_RANGE),
            Set.copyOf(failed.issues().stream().map(CelIssue::code).toList()),
            printed);
      }
    }
  }

  /** The tree without its places. */
  private static String shape(CelExpr tree) {
    return tree.toString().replaceAll("place=\\d+:\\d+", "");
  }
}
