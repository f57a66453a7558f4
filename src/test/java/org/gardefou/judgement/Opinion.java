package org.gardefou.judgement;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Flag;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.store.Intake;
import org.gardefou.store.IntakeReader;

/** What the program says of one story, entered as an intake file. */
record Opinion(Story story, Mission mission, Assessment assessment) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /** The labels know ten criteria, the program twelve; price and budget belong to payment. */
  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "payment_contract", Set.of("PAY", "MNY"),
          "communication", Set.of("COM"),
          "deadline", Set.of("FEA"),
          "dependency", Set.of("DEP"),
          "fit", Set.of("FIT"),
          "health", Set.of("HLT"),
          "legal_status", Set.of("LEG"),
          "off_role", Set.of("ROL"),
          "recommendations", Set.of("ADV"),
          "scope_creep", Set.of("SCP"));

  /** Rules whose subject the labels count elsewhere: the budget, and employee-like conditions. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("FEA-04", "payment_contract", "CND-06", "legal_status", "CND-02", "legal_status");

  static Opinion of(Story story, String folder) throws IOException {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    String file = folder + "/" + story.id() + ".json";
    try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream(file), file)) {
      Intake intake = new IntakeReader(catalogue).read(in.readAllBytes());
      Client client = assertInstanceOf(Intake.Read.class, intake, file).client();
      Mission mission = client.missions().getFirst();
      Engine engine = new Engine(catalogue, Freelancer.create());
      return new Opinion(story, mission, engine.assess(client, mission, DAY));
    }
  }

  /** The advice in the words of the labels: asking first counts as a condition. */
  String verdict() {
    return switch (assessment.verdict()) {
      case ACCEPT -> "accept";
      case CONDITIONS, ASK_FIRST -> "conditions";
      case DECLINE -> "decline";
    };
  }

  boolean right() {
    return story.accepts(verdict());
  }

  boolean strictlyRight() {
    return story.verdict().equals(verdict());
  }

  /** A client that had to be left, waved through. */
  boolean critical() {
    return !right() && story.verdict().equals("decline") && verdict().equals("accept");
  }

  /** A good client refused. */
  boolean overRefused() {
    return !right() && story.verdict().equals("accept") && verdict().equals("decline");
  }

  /** Criteria that had to be raised and were: by a flag, or by an explicit question. */
  List<String> raised() {
    return story.mustRaise().stream().filter(c -> flagged(c, Severity.INFO) || asked(c)).toList();
  }

  /** Criteria that can be judged for false alarms: the same label does not want them raised too. */
  List<String> quiet() {
    return story.mustNot().stream().filter(c -> !story.mustRaise().contains(c)).toList();
  }

  /** False alarms: a caution or worse where the label sees none. */
  List<String> alarms() {
    return quiet().stream().filter(c -> flagged(c, Severity.CAUTION)).toList();
  }

  private boolean flagged(String label, Severity least) {
    return assessment.flags().stream()
        .filter(Flag::fired)
        .filter(flag -> flag.severity().atLeast(least))
        .anyMatch(flag -> home(flag.rule().id(), flag.rule().criterion()).equals(label));
  }

  private boolean asked(String label) {
    Catalogue catalogue = CatalogueLoader.builtIn().catalogue();
    Set<String> asked =
        assessment.questions().stream()
            .flatMap(question -> catalogue.criterionOf(question.fact()).stream())
            .map(Criterion::id)
            .collect(Collectors.toSet());
    return HOMES.getOrDefault(label, Set.of()).stream().anyMatch(asked::contains);
  }

  private static String home(String rule, String criterion) {
    return ELSEWHERE.getOrDefault(
        rule,
        HOMES.entrySet().stream()
            .filter(entry -> entry.getValue().contains(criterion))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("health"));
  }
}
