package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.model.Language;
import org.gardefou.ui.fault.FaultReport;
import org.junit.jupiter.api.Test;

/** A fault is told in the terminal and to whoever listens, without what she wrote. */
class CrashHandlerTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CrashHandler handler =
      new CrashHandler(
          new PrintStream(out, true, StandardCharsets.UTF_8),
          Language.FR,
          () -> "Garde-fou 1 · Linux");

  @Test
  void faultsOfAnyThreadAreHeard() throws InterruptedException {
    List<FaultReport> heard = new ArrayList<>();
    handler.tell(heard::add);
    Thread thread =
        Thread.ofPlatform()
            .uncaughtExceptionHandler(handler)
            .start(
                () -> {
                  throw new IllegalStateException("client Zwyfel");
                });
    thread.join();
    String told = out.toString(StandardCharsets.UTF_8);
    assertEquals(1, heard.size());
    assertTrue(
        told.startsWith("Garde-fou a rencontré une erreur, code " + heard.getFirst().code()));
    assertTrue(told.contains("Garde-fou 1 · Linux\njava.lang.IllegalStateException\n"), told);
    assertFalse(told.contains("Zwyfel"), told);
  }
}
