package org.gardefou.cli;

import java.nio.file.Path;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.model.Language;
import org.gardefou.summary.ComparisonBuilder;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** {@code garde-fou compare}: two to five missions side by side. */
record CompareCommand(
    Catalogue catalogue, Terminal terminal, ParseResult parsed, Language language) {

  int run() throws UsageException {
    Format format = parsed.matchedOptionValue("--format", Format.TEXT);
    @Nullable Path out = parsed.matchedOptionValue("-o", (Path) null);
    if (format == Format.PDF && out == null) {
      throw new UsageException(Bilingual.text("cli.error.pdf.out"));
    }
    AssessedFiles files = new AssessedFiles(catalogue, terminal, parsed, language);
    new Output(terminal.out(), out).write(format.summary().write(report(files, format)));
    return 0;
  }

  /** The terminal is her own: health and money are left out only of what may be handed on. */
  private ComparisonReport report(AssessedFiles files, Format format) throws UsageException {
    List<Side> sides = files.all();
    if (sides.size() < Comparison.LEAST || sides.size() > Comparison.MOST) {
      throw new UsageException(Bilingual.text("cli.error.compare", sides.size()));
    }
    boolean own = format == Format.TEXT;
    boolean health = own || parsed.hasMatchedOption("--health");
    boolean money = own || parsed.hasMatchedOption("--money");
    return ComparisonBuilder.build(
        Comparison.of(files.engine(), sides),
        files.freelancer(),
        files.engine().catalogue(),
        language,
        SummaryOptions.standard().withHealth(health).withMoney(money));
  }
}
