package org.gardefou.app;

import java.io.PrintStream;
import org.gardefou.desk.Desk;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.shell.MainWindow;
import org.jspecify.annotations.Nullable;

/**
 * A fault that nobody caught: the work is saved first, then it is told. The report names classes
 * and lines only, never what she wrote.
 */
record CrashHandler(Desk desk, MainWindow window) implements Thread.UncaughtExceptionHandler {
  private static final int MOST_CAUSES = 8;

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    desk.save();
    print(fault, System.err);
    window.tell("app.fault.title", Bilingual.text("app.fault.text"));
  }

  /** The kinds of the fault and of its causes, and their lines; messages may hold names. */
  static void print(Throwable fault, PrintStream out) {
    String before = "";
    @Nullable Throwable at = fault;
    for (int depth = 0; at != null && depth < MOST_CAUSES; depth++) {
      out.println(before + at.getClass().getName());
      for (StackTraceElement line : at.getStackTrace()) {
        out.println("  " + line);
      }
      before = "caused by ";
      at = at.getCause();
    }
  }
}
