package org.gardefou.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Commands that documents show.
 *
 * @param root the folder of the build file
 * @param execIds ids of the exec plugin that the build file declares
 * @param programCommands commands of the program
 * @param programOptions options of the program
 */
record Commands(
    Path root, List<String> execIds, Set<String> programCommands, Set<String> programOptions) {
  private static final Set<String> MAVEN =
      Set.of(
          "-q",
          "-B",
          "-o",
          "-DskipTests",
          "clean",
          "validate",
          "compile",
          "test",
          "package",
          "verify",
          "install",
          "exec:exec");

  private static final String LAUNCHER = "target/garde-fou/bin/garde-fou";

  /** Why a command would not do, if so. */
  Optional<String> problem(String command) {
    List<String> words = List.of(command.split("\\s+"));
    Optional<String> wrong =
        words.stream()
            .skip(1)
            .filter(word -> !fits(words.getFirst(), word, words.indexOf(word)))
            .findFirst();
    return switch (words.getFirst()) {
      case "mvn", LAUNCHER -> wrong.map(word -> command + ": there is no " + word);
      default -> Optional.of(command + ": there is no " + words.getFirst());
    };
  }

  private boolean fits(String program, String word, int index) {
    return program.equals("mvn") ? isMaven(word) : isProgram(word, index);
  }

  private boolean isMaven(String word) {
    return MAVEN.contains(word)
        || word.startsWith("-Dtest=")
        || word.startsWith("-Dtour")
        || execIds.stream().anyMatch(id -> word.equals("exec:exec@" + id));
  }

  private boolean isProgram(String word, int index) {
    if (word.startsWith("-")) {
      return programOptions.contains(word.replaceFirst("=.*", ""));
    }
    return (index == 1 && programCommands.contains(word))
        || (index > 1 && (!word.startsWith("src/") || Files.exists(root.resolve(word))));
  }
}
