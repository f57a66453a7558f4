package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The list of licences that the program shows, held against the bill of materials of this build.
 */
class LicencesTest {
  private static final Path SHOWN =
      Project.MAIN_RESOURCES.resolve("org/gardefou/app/licences.json");
  private static final Path BILL = Project.ROOT.resolve("target/bom.json");
  private static final Path MADE = Project.ROOT.resolve("target/licences.json");

  @Test
  void theProgramShowsWhatItIsBuiltOf() throws IOException {
    assumeTrue(Files.exists(BILL), "no bill of materials: Maven makes none offline");
    String made = Licences.of(Files.readString(BILL));
    Files.writeString(MADE, made);
    assertEquals(
        made,
        Files.readString(SHOWN),
        () -> "Copy " + Project.name(MADE) + " to " + Project.name(SHOWN));
  }

  @Test
  void onePartIsListedOnceInOrder() {
    String bill =
        """
        {"components": [
          {"group": "org.openjfx", "name": "javafx-base", "version": "26.0.2",
           "licenses": [{"license": {"id": "GPL-2.0-with-classpath-exception"}}]},
          {"group": "org.openjfx", "name": "javafx-base", "version": "26.0.2",
           "licenses": [{"license": {"id": "GPL-2.0-with-classpath-exception"}}]},
          {"group": "org.bouncycastle", "name": "bcprov-jdk18on", "version": "1.87",
           "licenses": [{"license": {"name": "Bouncy Castle Licence"}}]},
          {"group": "a", "name": "two", "version": "1",
           "licenses": [{"license": {"id": "MIT"}}, {"license": {"id": "Apache-2.0"}}]},
          {"group": "b", "name": "expression", "version": "2",
           "licenses": [{"expression": "MIT OR Apache-2.0"}]}
        ]}
        """;
    assertEquals(
        """
        [
          {"name": "bcprov-jdk18on", "version": "1.87", "licence": "Bouncy Castle Licence"},
          {"name": "expression", "version": "2", "licence": "MIT OR Apache-2.0"},
          {"name": "javafx-base", "version": "26.0.2", "licence": "GPL-2.0-with-classpath-exception"},
          {"name": "two", "version": "1", "licence": "MIT, Apache-2.0"}
        ]
        """,
        Licences.of(bill));
  }
}
