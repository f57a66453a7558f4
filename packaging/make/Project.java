import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where things are.
 *
 * @param root the folder of the build file
 * @param version as the build file says it
 * @param time of every file: the same content gives the same bytes
 */
record Project(Path root, String version, Instant time) {
  static final String NAME = "garde-fou";

  HostSystem system() {
    return HostSystem.current();
  }

  /** The program as it runs on a JDK. */
  Path program() {
    return root.resolve("target/garde-fou");
  }

  /** What is made here. */
  Path work() {
    return root.resolve("target/packages");
  }

  Path packaging() {
    return root.resolve("packaging");
  }

  /** Drawings and pictures of the program and its files. */
  Path icons() {
    return packaging().resolve("icon");
  }

  /** The program's mark in all sizes, named by them. */
  Path pictures() {
    return root.resolve("src/main/resources/org/gardefou/app/icon");
  }

  /** How the JVM runs the program, shared with the launchers of the program folder. */
  List<String> jvmOptions() throws IOException {
    return Files.readAllLines(packaging().resolve("jvm.options")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
