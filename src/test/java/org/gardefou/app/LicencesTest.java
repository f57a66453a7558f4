package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gardefou.ui.settings.About;
import org.junit.jupiter.api.Test;

class LicencesTest {
  @Test
  void librariesFontsAndJavaAreNamedWithTheirLicences() {
    List<About.Library> all = Licences.all();
    assertTrue(all.contains(new About.Library("picocli", "4.7.7", "Apache-2.0")));
    assertTrue(
        all.stream().anyMatch(l -> l.name().equals("Inter") && l.licence().equals("OFL-1.1")));
    assertTrue(all.stream().allMatch(library -> !library.licence().isBlank()));
  }

  @Test
  void theLicenceInTheProgramIsThatOfTheProject() throws IOException {
    assertEquals(Files.readString(Path.of("LICENSE")), Licences.own());
  }
}
