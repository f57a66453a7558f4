package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import tools.jackson.databind.JsonNode;

/** Missions of the acceptance fixtures of domain.md A.6, built from the sound prospect F1. */
record Fixture(Catalogue catalogue, Client client, Mission mission) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  static Fixture empty(Phase phase, ClientKind kind) {
    return new Fixture(
        CatalogueLoader.builtIn().catalogue(),
        Client.create("Client", kind),
        Mission.create("Mission", phase));
  }

  /** F1: everything known, nothing wrong. */
  static Fixture sound() throws java.io.IOException {
    Fixture fixture = empty(Phase.PROSPECT, ClientKind.BUSINESS);
    try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream("f1.json"))) {
      JsonNode answers = StrictJson.mapper().readTree(in);
      for (String fact : answers.propertyNames()) {
        fixture = fixture.with(fact, scalar(answers.get(fact)));
      }
      return fixture;
    }
  }

  private static Object scalar(JsonNode node) {
    return node.isBoolean()
        ? node.booleanValue()
        : node.isString() ? node.stringValue() : node.decimalValue();
  }

  /** With one answer; numbers may be given as int, double or decimal. */
  Fixture with(String fact, Object scalar) {
    Fact question = Objects.requireNonNull(catalogue.facts().get(fact), fact);
    Value value =
        Value.ofScalar(scalar instanceof Number n ? new BigDecimal(n.toString()) : scalar);
    if (question.type() == FactType.WORDS || question.type() == FactType.CHOICE) {
      String id = ((Value.Word) value).id();
      assertTrue(question.choice(id).isPresent(), fact + " " + id);
    }
    return new Fixture(catalogue, client, mission.withAnswer(fact, Answer.known(value)));
  }

  Fixture unknown(String... facts) {
    Mission changed = mission;
    for (String fact : facts) {
      Objects.requireNonNull(catalogue.facts().get(fact), fact);
      changed = changed.withAnswer(fact, Answer.unknown());
    }
    return new Fixture(catalogue, client, changed);
  }

  Fixture notApplicable(String fact) {
    return new Fixture(catalogue, client, mission.withAnswer(fact, Answer.notApplicable()));
  }

  Fixture agreed(String clause) {
    return agreement(clause, Agreement.State.AGREED);
  }

  Fixture agreement(String clause, Agreement.State state) {
    Agreement agreement = Agreement.of(clause, state, DAY);
    return new Fixture(catalogue, client, mission.withAgreement(agreement));
  }

  Fixture kind(ClientKind kind) {
    return new Fixture(catalogue, client.withKind(kind), mission);
  }

  Fixture phase(Phase phase) {
    return new Fixture(catalogue, client, mission.withPhase(phase, null));
  }

  Assessment assess() {
    return new Engine(catalogue, Freelancer.create()).assess(client, mission, DAY);
  }
}
