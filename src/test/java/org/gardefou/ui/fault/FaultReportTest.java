package org.gardefou.ui.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fault tells names classes and lines, never what she wrote. */
class FaultReportTest {
  private static final List<String> PLANTED =
      List.of("Zwyfel", "zwyfel@example.org", "06 99 00 11 22", "imprimerie-duval", "Anne");

  @Test
  void namesInTheMessagesOfAllCausesAreNotTold() {
    RuntimeException fault =
        new IllegalStateException(
            "no client Zwyfel",
            new IllegalArgumentException(
                "zwyfel@example.org",
                new java.nio.file.NoSuchFileException("/home/Anne/imprimerie-duval.json")));
    fault.addSuppressed(new RuntimeException("06 99 00 11 22"));
    String details = FaultReport.of(fault).details("Java 25");
    PLANTED.forEach(name -> assertFalse(details.contains(name), details));
    assertTrue(details.contains("\nJava 25\njava.lang.IllegalStateException\n"), details);
    assertTrue(details.contains("caused by java.nio.file.NoSuchFileException"), details);
    assertTrue(details.contains("FaultReportTest.java"), details);
  }

  @Test
  void causesThatGoInACircleEnd() {
    RuntimeException one = new RuntimeException("Zwyfel");
    RuntimeException two = new RuntimeException("Anne", one);
    one.initCause(two);
    assertFalse(FaultReport.of(one).details("").contains("Zwyfel"));
  }

  private static Throwable at(Class<? extends Throwable> kind, StackTraceElement... trace) {
    Throwable fault = kind == Error.class ? new Error("x") : new IllegalStateException("y");
    fault.setStackTrace(trace);
    return fault;
  }

  private static StackTraceElement line(String type, String method, int line) {
    return new StackTraceElement(type, method, "F.java", line);
  }

  @Test
  void theCodeIsOfTheKindAndOurPlaceWhateverTheLine() {
    StackTraceElement library = line("java.util.Optional", "get", 143);
    StackTraceElement ours = line("org.gardefou.desk.Desk", "edit", 200);
    String code = FaultReport.of(at(IllegalStateException.class, library, ours)).code();
    // sha256 of "java.lang.IllegalStateException\norg.gardefou.desk.Desk.edit\n", by sha256sum.
    assertEquals("GF-F62ACB", code);
    StackTraceElement moved = line("org.gardefou.desk.Desk", "edit", 214);
    assertEquals(code, FaultReport.of(at(IllegalStateException.class, moved)).code());
    assertEquals(
        code,
        FaultReport.of(new RuntimeException(at(IllegalStateException.class, library, ours)))
            .code());
    assertNotEquals(code, FaultReport.of(at(Error.class, library, ours)).code());
    StackTraceElement other = line("org.gardefou.desk.Desk", "undo", 200);
    assertNotEquals(code, FaultReport.of(at(IllegalStateException.class, other)).code());
  }
}
