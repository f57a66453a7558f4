package org.gardefou.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.JsonWriter;
import org.gardefou.summary.SummaryBuilder;
import org.gardefou.summary.SummaryFormat;
import org.gardefou.summary.SummaryOptions;
import org.gardefou.summary.SummaryReport;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** {@code garde-fou assess}: assesses the missions of client files and intakes. */
final class AssessCommand {
  private static final int FINDING = 1;

  /** One assessed mission. */
  private record Assessed(Client client, Mission mission, Assessment assessment) {}

  private final Terminal terminal;
  private final ParseResult parsed;
  private final Language language;
  private final Freelancer freelancer;
  private final Engine engine;

  AssessCommand(Catalogue base, Terminal terminal, ParseResult parsed, Language language)
      throws UsageException {
    this.terminal = terminal;
    this.parsed = parsed;
    this.language = language;
    this.freelancer = freelancer(base);
    this.engine = new Engine(overlay(base), freelancer);
  }

  private Freelancer freelancer(Catalogue base) throws UsageException {
    Path criteria = parsed.matchedOptionValue("--criteria", (Path) null);
    return criteria == null ? Freelancer.create() : new InputReader(base).profile(criteria);
  }

  /** A rule of her own that is refused is told; the rest works. */
  private Catalogue overlay(Catalogue base) {
    CatalogueLoader.Loaded loaded = Overlay.apply(base, freelancer);
    Path criteria = parsed.matchedOptionValue("--criteria", Path.of("freelancer.json"));
    loaded
        .problems()
        .forEach(
            problem ->
                terminal.err().println(ProfileProblems.line(criteria, problem).in(language)));
    return loaded.catalogue();
  }

  int run() throws UsageException {
    List<Path> files = parsed.matchedPositionalValue(0, List.of());
    List<Assessed> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(assessed(file));
    }
    write(all);
    boolean decline = all.stream().anyMatch(a -> a.assessment().verdict() == Verdict.DECLINE);
    return decline && parsed.hasMatchedOption("--fail-on") ? FINDING : 0;
  }

  private List<Assessed> assessed(Path file) throws UsageException {
    Client client =
        switch (new InputReader(engine.catalogue()).read(file)) {
          case Input.ClientFile(Client stored) -> stored;
          case Input.IntakeFile(Client intake) -> intake;
          case Input.FreelancerFile profile -> throw noMission(file);
        };
    if (client.missions().isEmpty()) {
      throw noMission(file);
    }
    return client.missions().stream()
        .map(m -> new Assessed(client, m, engine.assess(client, m, date())))
        .toList();
  }

  private static UsageException noMission(Path file) {
    return new UsageException(Bilingual.text("cli.error.nomission", file));
  }

  private LocalDate date() {
    return parsed.matchedOptionValue("--date", LocalDate.now(terminal.clock()));
  }

  private void write(List<Assessed> all) throws UsageException {
    Format format = parsed.matchedOptionValue("--format", Format.TEXT);
    Path out = parsed.matchedOptionValue("-o", (Path) null);
    boolean wholePages = format == Format.PDF || format == Format.HTML;
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
  private void writeEach(List<Assessed> all, Format format, @Nullable Path folder)
      throws UsageException {
    if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
      throw new UsageException(Bilingual.text("cli.error.many.out", format));
    }
    for (Assessed a : all) {
      SummaryReport report = report(a, format);
      Path file = folder.resolve(summaryFormat(format).fileName(report));
      Output.save(file, summaryFormat(format).write(report));
      terminal.err().println(Bilingual.text("cli.written", file).in(language));
    }
  }

  private byte[] together(List<Assessed> all, Format format) {
    if (format == Format.JSON) {
      return json(all).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Assessed a : all) {
      bytes.writeBytes(summaryFormat(format).write(report(a, format)));
    }
    return bytes.toByteArray();
  }

  private String json(List<Assessed> all) {
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
  private SummaryReport report(Assessed a, Format format) {
    boolean own = format == Format.TEXT;
    boolean health = own || parsed.hasMatchedOption("--health");
    boolean money = own || parsed.hasMatchedOption("--money");
    return SummaryBuilder.build(
        a.client(),
        a.mission(),
        a.assessment(),
        freelancer,
        engine.catalogue(),
        language,
        SummaryOptions.standard().withHealth(health).withMoney(money));
  }

  private static SummaryFormat summaryFormat(Format format) {
    return switch (format) {
      case TEXT -> SummaryFormat.TEXT;
      case JSON -> SummaryFormat.JSON;
      case MD -> SummaryFormat.MARKDOWN;
      case HTML -> SummaryFormat.HTML;
      case PDF -> SummaryFormat.PDF;
    };
  }
}
