package org.gardefou.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Engine;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.store.Incoming;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;
import picocli.CommandLine.ParseResult;

/** Reads and assesses the missions of the files that are named on the command line. */
final class AssessedFiles {
  private final Terminal terminal;
  private final ParseResult parsed;
  private final Language language;
  private final Freelancer freelancer;
  private final Engine engine;

  AssessedFiles(Catalogue base, Terminal terminal, ParseResult parsed, Language language)
      throws UsageException {
    this.terminal = terminal;
    this.parsed = parsed;
    this.language = language;
    this.freelancer = profile(base);
    this.engine = new Engine(overlay(base), freelancer);
  }

  private Passphrases passphrases() {
    return Passphrases.of(parsed, terminal, Messages.in(language));
  }

  private Freelancer profile(Catalogue base) throws UsageException {
    Path criteria = parsed.matchedOptionValue("--criteria", (Path) null);
    return criteria == null
        ? Freelancer.create()
        : new InputReader(base, passphrases()).profile(criteria);
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

  Freelancer freelancer() {
    return freelancer;
  }

  Engine engine() {
    return engine;
  }

  /** Every mission of every file, in their order. */
  List<Side> all() throws UsageException {
    List<Path> files = parsed.matchedPositionalValue(0, List.of());
    List<Side> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(assessed(file));
    }
    return all;
  }

  private List<Side> assessed(Path file) throws UsageException {
    Client client =
        switch (new InputReader(engine.catalogue(), passphrases()).read(file)) {
          case Incoming.OfClient(Client stored) -> stored;
          case Incoming.OfIntake(Client intake) -> intake;
          case Incoming.OfProfile profile -> throw noMission(file);
        };
    if (client.missions().isEmpty()) {
      throw noMission(file);
    }
    return client.missions().stream()
        .map(m -> new Side(client, m, engine.assess(client, m, date())))
        .toList();
  }

  private static UsageException noMission(Path file) {
    return new UsageException(Bilingual.text("cli.error.nomission", file));
  }

  private LocalDate date() {
    return parsed.matchedOptionValue("--date", LocalDate.now(terminal.clock()));
  }
}
