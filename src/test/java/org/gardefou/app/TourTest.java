package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The screenshot tour: every screen in both languages and themes, below {@code
 * target/pictures/tour}.
 */
class TourTest {
  private static final Path FOLDER = Path.of("target", "pictures", "tour");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
  private static final int COLOURS_OF_A_REAL_SCREEN = 40;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @CsvSource({
    "FR, light, 1440, 900",
    "FR, dark, 1440, 900",
    "EN, light, 1440, 900",
    "EN, dark, 1000, 700",
    "FR, light, 1000, 700"
  })
  void everyScreenIsDrawn(Language language, String theme, int width, int height)
      throws IOException {
    List<Pictures.Picture> pictures = take(new Pictures(CLOCK, language, theme, width, height));
    assertEquals(
        List.of(
            "first-run",
            "missions",
            "compare",
            "criteria",
            "insights",
            "client",
            "settings",
            "facts",
            "flags",
            "conditions",
            "reply",
            "journal",
            "decision"),
        pictures.stream().map(Pictures.Picture::name).toList());
    assertEquals(
        theme.equals("light") ? 0xffffffff : 0xff0d1117, background(pictures.getFirst()), theme);
    Files.createDirectories(FOLDER);
    for (Pictures.Picture picture : pictures) {
      String name = picture.name() + "-" + language.code() + "-" + theme + "-" + width;
      Files.write(FOLDER.resolve(name + ".png"), picture.png());
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
      assertEquals(width, image.getWidth(), name);
      assertEquals(height, image.getHeight(), name);
      assertTrue(colours(image) > COLOURS_OF_A_REAL_SCREEN, name + " is blank");
    }
  }

  private static int background(Pictures.Picture picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    return image.getRGB(image.getWidth() - 2, image.getHeight() - 2);
  }

  private static List<Pictures.Picture> take(Pictures pictures) {
    return Fx.get(pictures::take);
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
