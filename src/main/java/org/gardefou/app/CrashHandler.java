package org.gardefou.app;

import org.gardefou.desk.Desk;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.shell.MainWindow;

/**
 * A fault that nobody caught: the work is saved first, then it is told. The report names classes
 * and lines only, never what she wrote.
 */
record CrashHandler(Desk desk, MainWindow window) implements Thread.UncaughtExceptionHandler {

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    desk.save();
    System.err.println(fault.getClass().getName());
    for (StackTraceElement line : fault.getStackTrace()) {
      System.err.println("  " + line);
    }
    window.tell("app.fault.title", Bilingual.text("app.fault.text"));
  }
}
