import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The launcher of an image on Linux: a script that starts Java at once. That of jpackage asks rpm
 * and dpkg first, twice each, which package it belongs to; nothing here needs the answer.
 */
record LinuxLauncher(Project project, Path image) {
  /** Replaces the launcher of jpackage, with the same options, and takes away what only it read. */
  void put(List<String> options) throws IOException {
    Path launcher = image.resolve(HostSystem.LINUX.launcher());
    Files.writeString(launcher, text(options));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.delete(image.resolve("lib/libapplauncher.so"));
    Files.delete(application().resolve(Project.NAME + ".cfg"));
    Files.delete(application().resolve(".jpackage.xml"));
  }

  private String text(List<String> options) throws IOException {
    return Files.readString(project.packaging().resolve("linux/launcher"))
        .replace("@options@\n", lines(options))
        .replace("@jars@", jars())
        .replace("@main@", ProgramImage.MAIN);
  }

  private static String lines(List<String> options) {
    return options.stream()
        .map(option -> "  \"" + option + "\" \\\n")
        .collect(Collectors.joining());
  }

  /** In one order for the training and for use: an AOT cache fits only the same class path. */
  private String jars() throws IOException {
    try (Stream<Path> files = Files.list(application())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .map(name -> "$APPDIR/" + name)
          .collect(Collectors.joining(":"));
    }
  }

  private Path application() {
    return image.resolve(HostSystem.LINUX.application());
  }
}
