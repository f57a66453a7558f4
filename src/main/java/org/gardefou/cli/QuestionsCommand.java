package org.gardefou.cli;

import java.nio.file.Path;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Language;
import org.gardefou.model.Phase;
import org.gardefou.summary.JsonWriter;
import org.gardefou.summary.QuestionsText;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * {@code garde-fou questions}: every question of the catalogue, with all that is needed to answer
 * it.
 */
record QuestionsCommand(
    Catalogue catalogue, Terminal terminal, ParseResult parsed, Language language) {

  int run() throws UsageException {
    new Output(terminal.out(), parsed.matchedOptionValue("-o", (Path) null)).write(text());
    return 0;
  }

  private String text() throws UsageException {
    return switch (parsed.matchedOptionValue("--format", Format.TEXT)) {
      case TEXT -> new QuestionsText(catalogue, language).write(questions());
      case JSON -> new JsonWriter().questions(questions(), catalogue, language);
      case MD, HTML, PDF, CSV ->
          throw new UsageException(
              Bilingual.text(
                  "cli.error.value", "--format", parsed.matchedOptionValue("--format", "")));
    };
  }

  private List<Fact> questions() {
    @Nullable Phase phase = parsed.matchedOptionValue("--phase", (Phase) null);
    @Nullable ClientKind kind = parsed.matchedOptionValue("--kind", (ClientKind) null);
    return catalogue.facts().values().stream()
        .filter(fact -> !fact.derived())
        .filter(fact -> phase == null || fact.phases().contains(phase))
        .filter(fact -> kind == null || fact.kinds().contains(kind))
        .toList();
  }
}
