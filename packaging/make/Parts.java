import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The jars of the program, apart. Those of JavaFX are true modules with native libraries and become
 * part of the runtime. jlink refuses the automatic modules among the others, so all of these stay
 * jars, and on the class path: an AOT cache may be used in another folder than the one where it was
 * made only for what lies there.
 *
 * @param javafx folder of the jars that go into the runtime
 * @param application folder of the others
 */
record Parts(Path javafx, Path application) {
  static Parts of(Project project) throws IOException {
    Path work = project.work();
    Parts parts =
        new Parts(
            Files.createDirectories(work.resolve("javafx")),
            Files.createDirectories(work.resolve("application")));
    try (Stream<Path> files = Files.list(project.program().resolve("lib"))) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        parts.take(jar);
      }
    }
    return parts;
  }

  private void take(Path jar) throws IOException {
    String module = ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    if (!module.startsWith("javafx.")) {
      Files.copy(jar, application.resolve(jar.getFileName()));
    } else if (!module.endsWith("Empty")) {
      // The empty ones only lead Maven to the jar of the system.
      Files.copy(jar, javafx.resolve(module + ".jar"));
    }
  }
}
