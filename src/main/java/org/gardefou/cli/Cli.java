package org.gardefou.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 done; 1 a finding that was asked for with {@code --fail-on}; 2
 * usage or bad input, told in a sentence and never by a stack trace.
 */
public final class Cli {
  private static final int BAD = 2;

  private final Terminal terminal;
  private final String version;

  /** A command line that writes to the given terminal. */
  public Cli(Terminal terminal, String version) {
    this.terminal = terminal;
    this.version = version;
  }

  /** Runs a command and returns the exit code. */
  public int run(String... arguments) {
    Language language = language(List.of(arguments));
    try {
      return arguments.length == 0 ? open() : run(arguments, Messages.in(language));
    } catch (UsageException e) {
      return refuse(e.sentence().in(language));
    }
  }

  /**
   * Without arguments, as from the menu of the system: nothing to be parsed, no text to be read.
   */
  private int open() throws UsageException {
    return terminal.window().open(List.of(), Optional.empty(), Passphrases.ofEnvironment());
  }

  private int run(String[] arguments, Messages messages) throws UsageException {
    CommandLine line = new CommandLine(new Specs(messages, version).root());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return run(line.parseArgs(arguments), messages);
    } catch (ParameterException e) {
      return refuse(messages.get("cli.error.usage", describe(e, messages)));
    }
  }

  /** The wanted language has to be known before the options are described in it. */
  private Language language(List<String> arguments) {
    int option = arguments.indexOf("--lang");
    String wanted =
        option >= 0 && option + 1 < arguments.size()
            ? arguments.get(option + 1)
            : arguments.stream()
                .filter(a -> a.startsWith("--lang="))
                .map(a -> a.substring("--lang=".length()))
                .findFirst()
                .orElse("");
    return switch (wanted) {
      case "fr" -> Language.FR;
      case "en" -> Language.EN;
      default -> terminal.language();
    };
  }

  private int run(ParseResult root, Messages messages) throws UsageException {
    if (CommandLine.printHelpIfRequested(
        root.asCommandLineList(), terminal.out(), terminal.err(), CommandLine.Help.Ansi.OFF)) {
      return 0;
    }
    if (!root.hasSubcommand()) {
      return open(root, messages);
    }
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    ParseResult command = root.subcommand();
    return switch (command.commandSpec().name()) {
      case "assess" -> new AssessCommand(catalogue, terminal, command, messages.language()).run();
      case "compare" -> new CompareCommand(catalogue, terminal, command, messages.language()).run();
      case "questions" ->
          new QuestionsCommand(catalogue, terminal, command, messages.language()).run();
      case "log" -> new LogCommand(catalogue, terminal, command, messages).run();
      default -> new CheckCommand(catalogue, terminal, command, messages).run();
    };
  }

  private int open(ParseResult root, Messages messages) throws UsageException {
    List<Path> files = root.matchedPositionalValue(0, List.of());
    Path data = root.matchedOptionValue("--data", (Path) null);
    for (Path file : files) {
      if (!java.nio.file.Files.exists(file)) {
        throw new UsageException(org.gardefou.text.Bilingual.text("cli.error.nofile", file));
      }
    }
    return terminal
        .window()
        .open(files, Optional.ofNullable(data), Passphrases.of(root, terminal, messages).given());
  }

  private int refuse(String sentence) {
    terminal.err().println(sentence);
    return BAD;
  }

  private static String describe(ParameterException e, Messages messages) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          messages.get("cli.error.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          messages.get(
              "cli.error.missing",
              missing.getMissing().stream()
                  .map(ArgSpec::paramLabel)
                  .collect(Collectors.joining(" ")));
      default -> value(e, messages);
    };
  }

  private static String value(ParameterException e, Messages messages) {
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    return argument == null || value == null
        ? String.valueOf(e.getMessage())
        : messages.get("cli.error.value", argument.paramLabel(), value);
  }
}
