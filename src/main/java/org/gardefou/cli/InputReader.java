package org.gardefou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.BadFileException;
import org.gardefou.store.ClientCheck;
import org.gardefou.store.Incoming;
import org.gardefou.store.IncomingReader;
import org.gardefou.store.ModelJson;
import org.gardefou.store.Problem;
import org.gardefou.store.vault.SealedFileException;
import org.gardefou.text.Bilingual;

/** Reads the files that are named on the command line, whichever kind they are. */
record InputReader(Catalogue catalogue, Passphrases passphrases) {
  Incoming.Readable read(Path file) throws UsageException {
    return switch (new IncomingReader(catalogue).read(bytes(file))) {
      case Incoming.OfClient(Client client) -> new Incoming.OfClient(checked(file, client));
      case Incoming.Readable other -> other;
      case Incoming.Refused(List<Problem> problems) -> throw refused(file, problems);
    };
  }

  Freelancer profile(Path file) throws UsageException {
    try {
      return new ModelJson().readFreelancer(bytes(file));
    } catch (BadFileException e) {
      throw refused(file, List.of(Problem.of(e)));
    }
  }

  private byte[] bytes(Path file) throws UsageException {
    try {
      return passphrases.open(file, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UsageException(Bilingual.text("cli.error.nofile", file));
    } catch (SealedFileException e) {
      throw new UsageException(e.explanation());
    } catch (IOException e) {
      throw new UsageException(Bilingual.text("cli.error.unreadable", file, reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }

  private Client checked(Path file, Client client) throws UsageException {
    List<Problem> problems = new ClientCheck(catalogue).problems(client);
    if (!problems.isEmpty()) {
      throw refused(file, problems);
    }
    return client;
  }

  private UsageException refused(Path file, List<Problem> problems) {
    List<Text> all = problems.stream().map(problem -> placed(file, problem)).toList();
    return new UsageException(
        new Text(
            all.stream().map(Text::en).collect(Collectors.joining("\n")),
            all.stream().map(Text::fr).collect(Collectors.joining("\n"))));
  }

  private Text placed(Path file, Problem problem) {
    String path = problem.path().isEmpty() ? "$" : problem.path();
    return problem.line() > 0
        ? Bilingual.text(
            "cli.error.place",
            file,
            "" + problem.line(),
            "" + problem.column(),
            path,
            problem.message())
        : Bilingual.text("cli.error.unplaced", file, path, problem.message());
  }
}
