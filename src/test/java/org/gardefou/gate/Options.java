package org.gardefou.gate;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.cli.Cli;
import org.gardefou.cli.Terminal;
import org.gardefou.model.Language;

/** The options of the program, as its own help tells them. */
final class Options {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*|-o)(?![\\w-])");

  private Options() {}

  /** The options that a text names. */
  static Set<String> in(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> ofTheProgram() {
    return Stream.of("", "assess", "compare", "questions", "check", "log")
        .flatMap(command -> in(help(command)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            print,
            print,
            Clock.systemUTC(),
            Language.EN,
            (files, data, passphrase) -> 0,
            question -> Optional.empty());
    new Cli(terminal, "1").run((command + " --help").strip().split(" "));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Those of a set that another has not. */
  static Set<String> less(Set<String> all, Set<String> others) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(others);
    return left;
  }
}
