package org.gardefou.gate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The layout of Java files as google-java-format writes it. Needs no other class of the project:
 * the build runs this file as it is, even while the rest does not compile.
 */
final class JavaFormat {
  private static final ToolProvider TOOL =
      ToolProvider.findFirst("google-java-format").orElseThrow();

  private JavaFormat() {}

  /** Formats every Java file in the given folders. */
  public static void main(String... folders) throws IOException {
    for (String folder : folders) {
      run("--replace", Path.of(folder));
    }
  }

  /** The files of a folder that the formatter would write differently, and what it cannot read. */
  static List<String> unformatted(Path folder) throws IOException {
    return run("--dry-run", folder).lines().toList();
  }

  private static String run(String option, Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(option));
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    TOOL.run(out, out, arguments.toArray(String[]::new));
    out.flush();
    return said.toString();
  }
}
