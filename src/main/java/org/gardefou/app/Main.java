package org.gardefou.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.gardefou.cli.Cli;
import org.gardefou.cli.Terminal;
import org.gardefou.model.Language;

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
    Start start = new Start(Display.ofThisProcess(), out, clock, language);
    Terminal terminal = new Terminal(out, err, clock, language, start::open);
    System.exit(new Cli(terminal, Version.ofProgram()).run(arguments));
  }

  /** Terminals of today read UTF-8, whatever the encoding of the platform is called. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
