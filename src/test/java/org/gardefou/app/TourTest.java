package org.gardefou.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.robot.Robot;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screenshot tour. {@code -Dtour=all} draws every stop in all looks into {@code target/tour},
 * with a page to leaf through; a pattern draws only what it fits: {@code -Dtour=journal.*}, {@code
 * -Dtour.look=fr-.*-200-.*}. Without, the main screens are drawn once, in looks that take turns,
 * and nothing is written.
 */
class TourTest {
  private static final Path FOLDER = Path.of("target", "tour");
  private static final String WANTED = System.getProperty("tour", "");
  private static final String LOOKS = System.getProperty("tour.look", ".*");
  private static final String MAIN_SCREENS =
      "first-run|missions|facts-prospect|flags-prospect|conditions|reply-prospect|journal|compare"
          + "|criteria|insights|client|settings|data|unlock";
  private static final int COLOURS_OF_A_REAL_SCREEN = 20;

  @TempDir static Path files;

  private final Tour tour = Fx.get(() -> new Tour(files, new Robot()));
  private final Album album = new Album(FOLDER);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void everyStopIsDrawn() throws IOException {
    List<String> faults = new ArrayList<>();
    List<Stop> stops = wanted();
    for (Stop stop : stops) {
      for (Look look : looks(stop)) {
        faults.addAll(look(stop, look));
      }
    }
    if (!stops.isEmpty() && !WANTED.isEmpty()) {
      album.write(stops, Look.all());
    }
    assertEquals("", String.join("\n", faults));
  }

  /** {@code -Dtour=documents} takes the pictures of README and documents anew. */
  @Test
  void everyPictureOfTheDocumentsIsAStop() throws IOException {
    DocumentPictures documents = new DocumentPictures(Path.of(System.getProperty("basedir", "")));
    assertEquals(List.of(), documents.strangers());
    if (WANTED.equals("documents")) {
      for (DocumentPictures.Picture picture : documents.shown()) {
        Files.write(picture.file(), Snapshot.encode(image(picture)));
      }
    }
  }

  private BufferedImage image(DocumentPictures.Picture picture) throws IOException {
    if (picture.isSheet()) {
      return DocumentPictures.sheet(picture.look().language());
    }
    Fx.alone();
    Stop stop = DocumentPictures.stop(picture).orElseThrow();
    return Fx.get(() -> tour.see(stop, picture.look())).picture();
  }

  /** Takes the picture; what is wrong with it. */
  private List<String> look(Stop stop, Look look) throws IOException {
    String name = stop.name() + "-" + look.suffix();
    Fx.alone();
    Tour.Seen seen;
    try {
      seen = Fx.get(() -> tour.see(stop, look));
    } catch (AssertionError e) {
      return List.of(name + ": " + e.getMessage());
    }
    if (!WANTED.isEmpty()) {
      album.add(stop, look, Snapshot.encode(seen.picture()));
    }
    List<String> faults = new ArrayList<>();
    seen.cut().forEach(words -> faults.add(name + " cuts: " + words));
    if (colours(seen.picture()) <= COLOURS_OF_A_REAL_SCREEN) {
      faults.add(name + " is blank");
    }
    return faults;
  }

  private static List<Stop> wanted() {
    String pattern = WANTED.isEmpty() ? MAIN_SCREENS : WANTED;
    return Stops.all().stream()
        .filter(stop -> WANTED.equals("all") || stop.name().matches(pattern))
        .toList();
  }

  private static List<Look> looks(Stop stop) {
    return WANTED.isEmpty()
        ? List.of(Look.of(stop))
        : Look.all().stream().filter(look -> look.suffix().matches(LOOKS)).toList();
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 9) {
      for (int x = 0; x < image.getWidth(); x += 9) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
