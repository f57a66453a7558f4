package org.gardefou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Text;
import org.gardefou.store.BadFileException;
import org.gardefou.store.ClientCheck;
import org.gardefou.store.Intake;
import org.gardefou.store.IntakeReader;
import org.gardefou.store.ModelJson;
import org.gardefou.store.Problem;
import org.gardefou.store.vault.SealedFileException;
import org.gardefou.text.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the files that are named on the command line, whichever kind they are. */
record InputReader(Catalogue catalogue, Passphrases passphrases) {
  private static final Set<String> PROFILE =
      Set.of(
          "weights",
          "thresholds",
          "severities",
          "switchedOff",
          "ownQuestions",
          "ownRules",
          "settings",
          "floorRate");

  Input read(Path file) throws UsageException {
    byte[] content = bytes(file);
    try {
      return switch (kind(content)) {
        case CLIENT -> new Input.ClientFile(checked(file, new ModelJson().readClient(content)));
        case INTAKE -> new Input.IntakeFile(intake(file, content));
        case PROFILE -> new Input.FreelancerFile(new ModelJson().readFreelancer(content));
      };
    } catch (BadFileException e) {
      throw refused(file, e);
    }
  }

  Freelancer profile(Path file) throws UsageException {
    try {
      return new ModelJson().readFreelancer(bytes(file));
    } catch (BadFileException e) {
      throw refused(file, e);
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

  private enum Kind {
    CLIENT,
    INTAKE,
    PROFILE
  }

  /** What cannot be parsed counts as a client file: its reader says where and why. */
  private static Kind kind(byte[] content) {
    try {
      JsonNode json = StrictJson.tree(content);
      if (json.has("missions")) {
        return Kind.CLIENT;
      }
      if (json.has("answers") || json.has("mission") || json.has("client")) {
        return Kind.INTAKE;
      }
      return json.isObject() && json.propertyNames().stream().anyMatch(PROFILE::contains)
          ? Kind.PROFILE
          : Kind.CLIENT;
    } catch (JacksonException e) {
      return Kind.CLIENT;
    }
  }

  private Client checked(Path file, Client client) throws UsageException {
    List<Problem> problems = new ClientCheck(catalogue).problems(client);
    if (!problems.isEmpty()) {
      throw refused(file, problems);
    }
    return client;
  }

  private Client intake(Path file, byte[] content) throws UsageException {
    return switch (new IntakeReader(catalogue).read(content)) {
      case Intake.Read read -> read.client();
      case Intake.Refused refused -> throw refused(file, refused.problems());
    };
  }

  private UsageException refused(Path file, BadFileException e) {
    return new UsageException(
        placed(file, new Problem(e.reason(), e.jsonPath(), e.line(), e.column())));
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
