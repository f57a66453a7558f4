package org.gardefou.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this project. */
final class Project {
  /** The folder of the build file. */
  static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  static final Path MAIN_JAVA = ROOT.resolve("src/main/java");
  static final Path MAIN_RESOURCES = ROOT.resolve("src/main/resources");
  static final Path TEXTS = MAIN_RESOURCES.resolve("org/gardefou/text");
  static final Path CATALOGUE = MAIN_RESOURCES.resolve("org/gardefou/catalogue");

  private Project() {}

  /** The files of a folder and the folders in it that have the given ending, sorted. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The path of a file as the project names it. */
  static String name(Path file) {
    return ROOT.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }
}
