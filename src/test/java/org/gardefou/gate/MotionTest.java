package org.gardefou.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What moves, or goes away by itself, asks first how much may move; nothing moves without end. */
class MotionTest {
  private static final Pattern MOVES = Pattern.compile("javafx\\.animation\\.|transition\\s*:");
  private static final Pattern ENDLESS =
      Pattern.compile("new Progress(Bar|Indicator)\\(\\)|INDETERMINATE|Animation\\.INDEFINITE");
  private static final String ASKS = "Motion.isReduced(";

  private static List<String> offences(List<Source> sources) {
    return sources.stream().filter(MotionTest::offends).map(Source::name).sorted().toList();
  }

  private record Source(String name, String text) {}

  private static boolean offends(Source source) {
    boolean moves = MOVES.matcher(source.text).find();
    return (moves && !source.text.contains(ASKS)) || ENDLESS.matcher(source.text).find();
  }

  private static List<Source> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.ROOT.resolve("src/main"))) {
      return files
          .filter(file -> file.toString().matches(".*/ui/.*\\.(java|css)"))
          .map(MotionTest::read)
          .toList();
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatMovesAsksFirst() throws IOException {
    assertEquals(List.of(), offences(sources()));
  }

  @Test
  void aPlantedMotionIsFound() {
    String fade = "import javafx.animation.FadeTransition;";
    assertEquals(
        List.of("Css", "Endless", "Fade"),
        offences(
            List.of(
                new Source("Fade", fade),
                new Source("Asking", fade + ASKS),
                new Source("Endless", "new ProgressBar()"),
                new Source("Measured", "new ProgressBar(0)"),
                new Source("Css", ".card { transition: opacity 1s; }"))));
  }
}
