package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages say about the program, held together; they are not made here. */
class PackagingTest {
  private static final Path PACKAGING = Project.ROOT.resolve("packaging");
  private static final Path LINUX = PACKAGING.resolve("linux");
  private static final String TYPE = "application/vnd.gardefou+json";

  @Test
  void oneVersionEverywhere() throws Exception {
    String version = xml(Project.ROOT.resolve("pom.xml"), "/project/version");
    assertEquals(version, xml(metainfo(), "/component/releases/release[1]/@version"));
    assertEquals(
        "garde-fou (" + version + ") stable; urgency=medium",
        Files.readAllLines(LINUX.resolve("changelog")).getFirst());
  }

  @Test
  void desktopEntryMetainfoAndTypeFitTogether() throws Exception {
    List<String> entry = Files.readAllLines(LINUX.resolve("org.gardefou.GardeFou.desktop"));
    assertEquals(true, entry.contains("Exec=garde-fou %F"));
    assertEquals(true, entry.contains("MimeType=" + TYPE + ";"));
    assertEquals(TYPE, xml(metainfo(), "/component/provides/mediatype"));
    assertEquals("org.gardefou.GardeFou.desktop", xml(metainfo(), "/component/launchable/text()"));
    assertEquals(TYPE, xml(LINUX.resolve("garde-fou.xml"), "//mime-type/@type"));
    assertEquals("*.gardefou.json", xml(LINUX.resolve("garde-fou.xml"), "//glob[1]/@pattern"));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
  void theMarkComesInItsSizes(int size) throws IOException {
    Path file = Project.MAIN_RESOURCES.resolve("org/gardefou/app/icon/" + size + ".png");
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(size + "x" + size, picture.getWidth() + "x" + picture.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"garde-fou", "garde-fou.bat"})
  void theLaunchersShareTheOptionsOfTheJvm(String launcher) throws IOException {
    String text = Files.readString(PACKAGING.resolve("launcher").resolve(launcher));
    assertEquals(true, text.replace('\\', '/').contains("/bin/jvm.options\""));
    assertEquals(false, text.contains("-XX:") || text.contains("-Xm"), text);
  }

  private static Path metainfo() {
    return LINUX.resolve("org.gardefou.GardeFou.metainfo.xml");
  }

  private static String xml(Path file, String path) throws Exception {
    return XPathFactory.newInstance()
        .newXPath()
        .evaluate(
            path,
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()));
  }
}
