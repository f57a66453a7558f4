package org.gardefou.app;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.gardefou.cli.Cli;
import org.gardefou.cli.Terminal;
import org.gardefou.model.Language;
import org.gardefou.store.Surroundings;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Entry point; arguments are those of the command line. */
  public static void main(String[] arguments) {
    // PDFBox talks to the terminal of its own accord; what matters reaches her as a sentence.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    Language language = Language.of(Locale.getDefault());
    Clock clock = Clock.systemDefaultZone();
    CrashHandler faults = new CrashHandler(err, language, () -> Wiring.about().line());
    Thread.setDefaultUncaughtExceptionHandler(faults);
    Start start =
        new Start(
            Display.ofThisProcess(), Surroundings.ofThisProcess(), out, clock, language, faults);
    Terminal terminal = new Terminal(out, err, clock, language, start::open, Main::ask);
    System.exit(new Cli(terminal, Version.ofProgram()).run(arguments));
  }

  /** Asks without showing what is typed; nobody to ask where there is no terminal. */
  private static Optional<char[]> ask(String question) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
  }

  /** Terminals of today read UTF-8, whatever the encoding of the platform is called. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
