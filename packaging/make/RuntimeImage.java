import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A Java runtime with what the program needs and no more, JavaFX included. */
final class RuntimeImage {
  /** What the jars name ({@link Check} asks jdeps), and the languages other than English. */
  static final List<String> MODULES =
      List.of(
          "java.desktop",
          "java.logging",
          // Bouncy Castle says that it requires these two.
          "java.naming",
          "java.sql",
          "java.xml",
          "jdk.localedata",
          "jdk.unsupported");

  private RuntimeImage() {}

  static Path make(Project project, Parts parts) throws IOException {
    Path modules = Files.createDirectories(project.work().resolve("jmods"));
    try (Stream<Path> jars = Files.list(parts.javafx())) {
      for (Path jar : jars.toList()) {
        pack(project, jar, modules);
      }
    }
    Path runtime = project.work().resolve("runtime");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", MODULES) + ",javafx.controls",
                "--include-locales=en,fr",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString()));
    if (project.system() != HostSystem.LINUX) { // its launcher starts the java of the runtime
      arguments.add("--strip-native-commands");
    }
    Tool.jdk("jlink", arguments);
    return runtime;
  }

  /**
   * A jar as jmod, its native libraries apart: the runtime then has them as files and JavaFX need
   * not unpack them into the home folder at the first start.
   */
  private static void pack(Project project, Path jar, Path modules) throws IOException {
    String name = jar.getFileName().toString().replace(".jar", "");
    Path unpacked = project.work().resolve("unpacked").resolve(name);
    Path classes = Files.createDirectories(unpacked.resolve("classes"));
    Path libraries = Files.createDirectories(unpacked.resolve("libraries"));
    unpack(jar, project.system().library(), classes, libraries);
    Tool.jdk(
        "jmod",
        List.of(
            "create",
            "--class-path",
            classes.toString(),
            "--libs",
            libraries.toString(),
            modules.resolve(name + ".jmod").toString()));
  }

  private static void unpack(Path jar, String library, Path classes, Path libraries)
      throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        Path target =
            (entry.getName().endsWith(library) ? libraries : classes).resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }
}
