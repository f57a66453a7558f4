package org.gardefou.app;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.gardefou.ui.fault.FaultReport;

/**
 * Hears of every fault that nobody caught, on any thread, and tells it in the terminal and in the
 * window. Kinds and lines of code are told, never what she wrote.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private final PrintStream err;
  private final Language language;
  private final Supplier<String> runtime;
  private volatile Consumer<FaultReport> listener = report -> {};

  /**
   * Tells faults in the terminal.
   *
   * @param runtime versions, and the system
   */
  CrashHandler(PrintStream err, Language language, Supplier<String> runtime) {
    this.err = err;
    this.language = language;
    this.runtime = runtime;
  }

  /** Tells them here too from now on; called on the thread that failed. */
  void tell(Consumer<FaultReport> newListener) {
    listener = newListener;
  }

  /** Versions, and the system. */
  String runtime() {
    return runtime.get();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    FaultReport report = FaultReport.of(fault);
    err.println(Messages.in(language).get("fault.terminal", report.code()));
    err.print(report.details(runtime()));
    listener.accept(report);
  }
}
