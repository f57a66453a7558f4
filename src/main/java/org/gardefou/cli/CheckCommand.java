package org.gardefou.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Overlay;
import org.gardefou.catalogue.Problem;
import org.gardefou.catalogue.StaticChecks;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.store.Incoming;
import org.gardefou.text.Messages;
import picocli.CommandLine.ParseResult;

/**
 * {@code garde-fou check}: says what is wrong with a client file, an intake or a profile, all at
 * once.
 */
record CheckCommand(Catalogue catalogue, Terminal terminal, ParseResult parsed, Messages messages) {
  private static final int BAD = 2;

  int run() throws UsageException {
    Path file = parsed.<List<Path>>matchedPositionalValue(0, List.of()).getFirst();
    return switch (new InputReader(catalogue, Passphrases.of(parsed, terminal, messages))
        .read(file)) {
      case Incoming.OfClient client -> good("cli.check.client");
      case Incoming.OfIntake intake -> good("cli.check.intake");
      case Incoming.OfProfile(Freelancer freelancer) -> profile(file, freelancer);
    };
  }

  private int profile(Path file, Freelancer freelancer) {
    CatalogueLoader.Loaded hers = Overlay.apply(catalogue, freelancer);
    List<Problem> problems = new ArrayList<>(hers.problems());
    problems.addAll(new StaticChecks(hers.catalogue()).unreadOwn(freelancer));
    Language language = messages.language();
    problems.forEach(p -> terminal.err().println(ProfileProblems.line(file, p).in(language)));
    return problems.stream().allMatch(Problem::warning) ? good("cli.check.freelancer") : BAD;
  }

  private int good(String kind) {
    terminal.out().println(messages.get("cli.check.good", messages.get(kind)));
    return 0;
  }
}
