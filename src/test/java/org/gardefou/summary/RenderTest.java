package org.gardefou.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gardefou.model.Language;
import org.junit.jupiter.api.Test;

/** Writes every sample in every format to target/summary, to be looked at. */
class RenderTest {
  @Test
  void rendersAll() throws IOException {
    Samples samples = new Samples();
    for (Language language : Language.values()) {
      render("running", samples.running(), language);
      render("empty", samples.empty(), language);
      render("crowded", samples.crowded(), language);
    }
  }

  private static void render(String name, Samples.Case sample, Language language)
      throws IOException {
    Path folder = Files.createDirectories(Path.of("target/summary"));
    SummaryReport report = sample.report(language, SummaryOptions.standard());
    for (SummaryFormat format : SummaryFormat.values()) {
      Files.write(
          folder.resolve(name + "-" + language.code() + "." + format.extension()),
          format.write(report));
    }
  }
}
