package org.gardefou.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same facts make the same report, byte for byte, whatever the language, the time zone and the
 * encoding of the computer (reliability.md 1.11).
 *
 * <p>{@code -Dgardefou.reports=10000} for the long run, {@code -Dgardefou.seed} to repeat one.
 */
class ReproducibleReportTest {
  private static final int REPORTS = Integer.getInteger("gardefou.reports", 60);
  private static final long SEED = Long.getLong("gardefou.seed", System.nanoTime());

  @ParameterizedTest
  @CsvSource({
    "fr, FR, Europe/Paris, UTF-8",
    "en, GB, Pacific/Apia, ISO-8859-1",
    "tr, TR, America/St_Johns, US-ASCII"
  })
  void anotherComputerSaysTheSame(String language, String country, String zone, String encoding)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-cp",
                System.getProperty("java.class.path"),
                Reports.class.getName(),
                Long.toString(SEED),
                Integer.toString(REPORTS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(Reports.fingerprint(SEED, REPORTS), said, "seed " + SEED);
  }

  @Test
  void otherFactsMakeAnotherReport() {
    assertNotEquals(Reports.fingerprint(1, 1), Reports.fingerprint(2, 1));
  }
}
