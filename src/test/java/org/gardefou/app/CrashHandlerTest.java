package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fault tells names classes and lines, never what she wrote. */
class CrashHandlerTest {
  private static final List<String> PLANTED =
      List.of("Zwyfel", "zwyfel@example.org", "06 99 00 11 22", "imprimerie-duval", "Anne");

  @Test
  void namesInTheMessagesOfAllCausesAreNotPrinted() {
    RuntimeException fault =
        new IllegalStateException(
            "no client Zwyfel",
            new IllegalArgumentException(
                "zwyfel@example.org",
                new java.nio.file.NoSuchFileException("/home/Anne/imprimerie-duval.json")));
    fault.addSuppressed(new RuntimeException("06 99 00 11 22"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CrashHandler.print(fault, new PrintStream(out, true, StandardCharsets.UTF_8));
    String report = out.toString(StandardCharsets.UTF_8);
    PLANTED.forEach(name -> assertFalse(report.contains(name), report));
    assertTrue(report.startsWith("java.lang.IllegalStateException\n"), report);
    assertTrue(report.contains("caused by java.nio.file.NoSuchFileException"), report);
    assertTrue(report.contains("CrashHandlerTest.java"), report);
  }

  @Test
  void causesThatGoInACircleEnd() {
    RuntimeException one = new RuntimeException("Zwyfel");
    RuntimeException two = new RuntimeException("Anne", one);
    one.initCause(two);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CrashHandler.print(one, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertEquals(-1, out.toString(StandardCharsets.UTF_8).indexOf("Zwyfel"));
  }
}
