package org.gardefou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual pages against the command line itself. */
class ManPageTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*");

  private final CommandSpec root = new Specs(Messages.in(Language.EN), "0").root();

  @ParameterizedTest
  @ValueSource(strings = {"garde-fou.1", "garde-fou.fr.1"})
  void theSynopsisShowsTheOptionsOfEachCommand(String page) throws IOException {
    assertEquals(expected(), synopsis(read(page)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"garde-fou.1", "garde-fou.fr.1"})
  void everyOptionIsDescribedOnce(String page) throws IOException {
    Set<String> names =
        commands()
            .flatMap(command -> command.options().stream())
            .flatMap(option -> Arrays.stream(option.names()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join(" ", names), String.join(" ", described(read(page))));
  }

  @Test
  void aMissingOptionWouldBeNoticed() throws IOException {
    String page = read("garde-fou.1").replaceFirst("(?m)^\\.RB \\[ --fail-on.*\\R", "");
    assertNotEquals(expected(), synopsis(page));
  }

  private Stream<CommandSpec> commands() {
    return Stream.concat(
        Stream.of(root), root.subcommands().values().stream().map(CommandLine::getCommandSpec));
  }

  private Map<String, Set<String>> expected() {
    return commands()
        .collect(
            Collectors.toMap(
                CommandSpec::qualifiedName,
                command ->
                    command.options().stream()
                        .map(OptionSpec::longestName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (first, second) -> first,
                TreeMap::new));
  }

  private static String read(String page) throws IOException {
    Path file = Path.of(System.getProperty("basedir", ""), "packaging/linux", page);
    return Files.readString(file).replace("\\-", "-");
  }

  /** The options in the paragraph of each command, by its name. */
  private static Map<String, Set<String>> synopsis(String page) {
    return Arrays.stream(section(page, "SYNOPSIS").split("\n.PP\n"))
        .collect(
            Collectors.toMap(
                paragraph -> paragraph.lines().findFirst().orElse("").replace(".B ", ""),
                ManPageTest::options,
                (first, second) -> first,
                TreeMap::new));
  }

  private static Set<String> described(String page) {
    return section(page, "OPTIONS")
        .lines()
        .filter(line -> line.startsWith(".B"))
        .flatMap(line -> options(line).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> options(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String section(String page, String title) {
    String rest = page.substring(page.indexOf(".SH " + title) + title.length() + 5);
    return rest.substring(0, rest.indexOf("\n.SH "));
  }
}
