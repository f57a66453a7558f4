package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormattingTest {
  /** The command that mends the layout of every file. */
  private static final String COMMAND = "mvn -q validate exec:exec@format";

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : List.of("src", "packaging")) {
      JavaFormat.unformatted(Project.ROOT.resolve(folder)).stream()
          .map(line -> line.replace(Project.ROOT + "/", ""))
          .forEach(files::add);
    }
    assertEquals("", String.join("\n", files), "to format these files: " + COMMAND + "\n");
  }

  @Test
  void theCommandExists() throws Exception {
    assertEquals(true, BuildFile.read().execIds().contains(COMMAND.replaceAll(".*@", "")));
  }

  @Test
  void aBadlyFormattedFileIsFoundAndMended(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Planted.java");
    Files.writeString(file, "class   Planted { int a ; }\n");
    assertEquals(List.of(file.toString()), JavaFormat.unformatted(folder));
    JavaFormat.main(folder.toString());
    assertEquals("class Planted {\n  int a;\n}\n", Files.readString(file));
    assertEquals(List.of(), JavaFormat.unformatted(folder));
  }

  @Test
  void aFileThatIsNoJavaIsReported(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Broken.java"), "class {");
    assertEquals(true, JavaFormat.unformatted(folder).toString().contains("Broken.java"));
  }
}
