package org.gardefou.cel;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gardefou.cel.CelIssue.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources with faults, from {@code faults.txt}. */
class CelFaultsTest {
  private static final CelEnvironment ENVIRONMENT = CelEnvironment.of(names());

  private static Map<String, CelType> names() {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("flag", CelType.BOOL);
    names.put("n", CelType.INT);
    names.put("x", CelType.DOUBLE);
    names.put("s.a", CelType.STRING);
    names.put("l.n", CelType.listOf(CelType.INT));
    return names;
  }

  static Stream<Sample> samples() throws IOException {
    return Sample.read("faults.txt");
  }

  private static List<CelIssue> issues(String source) {
    return assertInstanceOf(
            CelResult.Failed.class, Cel.compile(source, ENVIRONMENT, CelType.BOOL), source)
        .issues();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFaultIsReportedOnceAtItsPlace(Sample sample) {
    assertEquals(
        sample.expected().lines().flatMap(line -> Stream.of(line.split(", "))).sorted().toList(),
        issues(sample.source()).stream().map(CelFaultsTest::brief).sorted().toList());
  }

  private static String brief(CelIssue issue) {
    return issue.line() + ":" + issue.column() + " " + issue.code();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void issuesAreInReadingOrder(Sample sample) {
    List<CelIssue> issues = issues(sample.source());
    assertEquals(issues.stream().sorted().toList(), issues);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCaretStandsUnderThePlace(Sample sample) {
    String[] lines = sample.source().split("\n", -1);
    for (CelIssue issue : issues(sample.source())) {
      String line = lines[issue.line() - 1];
      String caret = " ".repeat(issue.column() - 1) + "^";
      assertEquals(line + "\n" + caret, issue.excerpt());
    }
  }

  @Test
  void everyCodeHasASample() throws IOException {
    Set<Code> met = EnumSet.of(Code.TOO_LONG, Code.LIST_TOO_LONG); // in CelLimitsTest
    samples().forEach(s -> issues(s.source()).forEach(issue -> met.add(issue.code())));
    assertEquals(EnumSet.allOf(Code.class), met);
  }

  @Test
  void messagesSayWhatToDo() {
    assertEquals("'+' does not take int and double; write 1.0 for a double", message("n + x == 1"));
    assertEquals("'?:' does not take bool and int and string", message("flag ? 1 : s.a"));
    assertEquals("this is list(int), not bool", message("l.n"));
    assertEquals("write '==' instead of '='", message("n = 1"));
    assertEquals("expected an operator, found 'flag'", message("flag flag"));
    assertEquals("expected ')', found the end", message("(flag"));
    assertEquals("expected an operator, found ')'", message("flag)"));
    assertEquals("expected an operator, found a string", message("flag 'a'"));
    assertEquals("expected an operator, found '1.5'", message("flag 1.5"));
    assertEquals("a list of int cannot hold string", message("[1, 'a'] == [1]"));
    assertEquals("write size(x)", message("size() == 1"));
    assertEquals("write x.contains(y)", message("s.a.contains()"));
    assertEquals("write list.all(x, condition)", message("l.n.all()"));
    assertEquals("-9223372036854775809 is out of range", message("n == -9223372036854775809"));
    assertEquals("'all' is written as x.all(...)", message("all(l.n, flag, flag)"));
  }

  private static String message(String source) {
    return issues(source).stream().map(CelIssue::message).collect(joining("|"));
  }

  @Test
  void anIssuePrintsWithItsExcerpt() {
    assertEquals(
        "1:9: UNKNOWN_NAME: 'other' is not declared\nflag && other\n        ^",
        issues("flag && other").getFirst().toString());
  }

  @Test
  void theExcerptOfALongLineShowsThePartAroundThePlace() {
    String source = "flag && ".repeat(100) + "other" + " && flag".repeat(100);
    String excerpt = issues(source).getFirst().excerpt();
    String[] lines = excerpt.split("\n", -1);
    assertEquals(Source.EXCERPT_LENGTH, lines[0].length());
    assertTrue(lines[0].substring(lines[1].indexOf('^')).startsWith("other"), excerpt);
  }

  @Test
  void theExcerptOfALongLineReachesItsEnd() {
    String excerpt = issues("flag && ".repeat(100) + "other").getFirst().excerpt();
    assertTrue(
        excerpt.startsWith("flag".substring(1) + " && flag", 0) || excerpt.contains("other\n"));
    assertEquals(Source.EXCERPT_LENGTH, excerpt.indexOf('\n'));
    assertEquals(
        Source.EXCERPT_LENGTH - "other".length(), excerpt.indexOf('^') - excerpt.indexOf('\n') - 1);
  }

  @Test
  void windowsLineEndsAndTabsAreOneColumn() {
    CelIssue issue = issues("flag &&\r\n\tother").getFirst();
    assertEquals("2:2 UNKNOWN_NAME", brief(issue));
    assertEquals(" other\n ^", issue.excerpt());
    assertEquals(
        List.of("1:8 UNTERMINATED_STRING", "1:9 BAD_ESCAPE", "2:1 SYNTAX"),
        issues("s.a == '\\\r\nflag").stream().map(CelFaultsTest::brief).toList());
  }
}
