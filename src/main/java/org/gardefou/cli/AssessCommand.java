package org.gardefou.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Language;
import org.gardefou.summary.JsonWriter;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.summary.SummaryReport;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** {@code garde-fou assess}: assesses the missions of client files and intakes. */
final class AssessCommand {
  private static final int FINDING = 1;

  private final Terminal terminal;
  private final ParseResult parsed;
  private final Language language;
  private final AssessedFiles files;

  AssessCommand(Catalogue base, Terminal terminal, ParseResult parsed, Language language)
      throws UsageException {
    this.terminal = terminal;
    this.parsed = parsed;
    this.language = language;
    this.files = new AssessedFiles(base, terminal, parsed, language);
  }

  int run() throws UsageException {
    List<Side> all = files.all();
    write(all);
    boolean decline = all.stream().anyMatch(a -> a.assessment().verdict() == Verdict.DECLINE);
    return decline && parsed.hasMatchedOption("--fail-on") ? FINDING : 0;
  }

  private void write(List<Side> all) throws UsageException {
    Format format = parsed.matchedOptionValue("--format", Format.TEXT);
    Path out = parsed.matchedOptionValue("-o", (Path) null);
    boolean wholePages = format.whole();
    if (format == Format.PDF && out == null) {
      throw new UsageException(Bilingual.text("cli.error.pdf.out"));
    }
    if (wholePages && all.size() > 1) {
      writeEach(all, format, out);
    } else {
      new Output(terminal.out(), out).write(together(all, format));
    }
  }

  /** Whole pages of several missions become a file each, in a folder. */
  private void writeEach(List<Side> all, Format format, @Nullable Path folder)
      throws UsageException {
    if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
      throw new UsageException(Bilingual.text("cli.error.many.out", format));
    }
    for (Side a : all) {
      SummaryReport report = report(a, format);
      Path file = folder.resolve(format.summary().fileName(report));
      Output.save(file, format.summary().write(report));
      terminal.err().println(Bilingual.text("cli.written", file).in(language));
    }
  }

  private byte[] together(List<Side> all, Format format) {
    if (format == Format.JSON) {
      return json(all).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Side a : all) {
      bytes.writeBytes(format.summary().write(report(a, format)));
    }
    return bytes.toByteArray();
  }

  private String json(List<Side> all) {
    JsonWriter writer = new JsonWriter();
    List<String> each =
        all.stream()
            .map(a -> writer.assessment(a.client(), a.mission(), a.assessment(), language).strip())
            .toList();
    return each.size() == 1
        ? each.getFirst() + "\n"
        : each.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /** The terminal is her own: health and money are left out only of what may be handed on. */
  private SummaryReport report(Side a, Format format) {
    boolean own = format == Format.TEXT;
    boolean health = own || parsed.hasMatchedOption("--health");
    boolean money = own || parsed.hasMatchedOption("--money");
    return SummaryBuilder.build(
        a.client(),
        a.mission(),
        a.assessment(),
        files.freelancer(),
        files.engine().catalogue(),
        language,
        SummaryOptions.standard().withHealth(health).withMoney(money));
  }
}
