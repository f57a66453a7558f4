package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionTest {
  @Test
  void everyPackageIsDescribed() throws IOException {
    assertEquals(
        "", String.join("\n", Descriptions.packagesWithout(Project.MAIN_JAVA)), "package-info");
  }

  @Test
  void everyPublicTypeIsDescribed() throws IOException {
    assertEquals("", String.join("\n", Descriptions.typesWithout(JavaSources.main())));
  }

  @Test
  void plantedPackagesAreFound(@TempDir Path folder) throws IOException {
    write(folder, "none/A.java", "package none;");
    write(folder, "bare/package-info.java", "package bare;");
    write(folder, "bare/A.java", "package bare;");
    write(folder, "good/package-info.java", "/** What it is for. */\npackage good;");
    assertEquals(List.of("bare", "none"), Descriptions.packagesWithout(folder));
  }

  @Test
  void plantedTypesAreFound() throws IOException {
    String text =
        """
        /** Described. */
        public class Planted {
          public record Inner() {}
          /** Described. */
          public enum Fine { A }
          class Hidden { public class Deep {} }
        }
        """;
    assertEquals(
        List.of("/Planted.java:3 Inner has no description"),
        Descriptions.typesWithout(JavaSources.of("Planted.java", text)));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
