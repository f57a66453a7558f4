package org.gardefou.store;

import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads files from outside, whichever kind they are. */
public final class IncomingReader {
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

  private final Catalogue catalogue;
  private final ModelJson json = new ModelJson();

  /** Reads intakes against the facts and clauses of a catalogue. */
  public IncomingReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the content of a file is, or all that is wrong with it. */
  public Incoming read(byte[] content) {
    try {
      return switch (kind(content)) {
        case CLIENT -> new Incoming.OfClient(json.readClient(content));
        case INTAKE -> intake(content);
        case PROFILE -> new Incoming.OfProfile(json.readFreelancer(content));
      };
    } catch (BadFileException e) {
      return new Incoming.Refused(List.of(Problem.of(e)));
    }
  }

  private Incoming intake(byte[] content) {
    return switch (new IntakeReader(catalogue).read(content)) {
      case Intake.Read read -> new Incoming.OfIntake(read.client());
      case Intake.Refused refused -> new Incoming.Refused(refused.problems());
    };
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
}
