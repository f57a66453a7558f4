package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.json.StrictJson;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every rule, worked by hand from domain.md B.1 and A.7: answers that fire it at each severity, a
 * near miss that differs in one answer, and a question left open. The files stand under {@code
 * catalogue/rule-cases}, one for each criterion.
 */
class RuleCasesTest {
  private static final List<String> CRITERIA =
      List.of("adv", "scp", "rol", "hlt", "cnd", "pay", "mny", "dep", "com", "fea", "fit", "leg");
  private static final String CLEAR = "clear";
  private static final String POSSIBLE = "possible";

  /** One case: what is answered, and what the rule then is. */
  private record Case(
      String rule, Phase phase, ClientKind kind, Map<String, Object> answers, String expect) {
    boolean fires() {
      return !expect.equals(CLEAR) && !expect.equals(POSSIBLE);
    }

    /** Whether both answer the same questions, and all but one alike. */
    boolean differsInOneAnswer(Case other) {
      return phase == other.phase
          && kind == other.kind
          && answers.keySet().equals(other.answers.keySet())
          && answers.keySet().stream()
                  .filter(k -> !Objects.equals(answers.get(k), other.answers.get(k)))
                  .count()
              == 1;
    }
  }

  private final List<Case> cases = CRITERIA.stream().flatMap(RuleCasesTest::read).toList();
  private final Fixture empty = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);

  private static Stream<Case> read(String criterion) {
    String name = "/org/gardefou/catalogue/rule-cases/" + criterion + ".json";
    try (InputStream in = Objects.requireNonNull(RuleCasesTest.class.getResourceAsStream(name))) {
      return StrictJson.mapper().readTree(in).valueStream().map(RuleCasesTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(JsonNode json) {
    Map<String, Object> answers = new HashMap<>();
    JsonNode given = json.get("answers");
    given.propertyNames().forEach(fact -> answers.put(fact, scalar(given.get(fact))));
    return new Case(
        json.get("rule").stringValue(),
        Phase.valueOf(json.get("phase").stringValue().toUpperCase(Locale.ROOT)),
        ClientKind.valueOf(json.get("kind").stringValue().toUpperCase(Locale.ROOT)),
        Map.copyOf(answers),
        json.get("expect").stringValue());
  }

  private static Object scalar(JsonNode node) {
    return node.isBoolean()
        ? node.booleanValue()
        : node.isString() ? node.stringValue() : node.decimalValue();
  }

  @Test
  void everyCaseComesOutAsWorkedByHand() {
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      String found = outcome(one);
      if (!found.equals(one.expect())) {
        wrong.add(one + " came out as " + found);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private String outcome(Case one) {
    Fixture fixture =
        new Fixture(around(one.rule()), empty.client(), empty.mission())
            .phase(one.phase())
            .kind(one.kind());
    for (Map.Entry<String, Object> answer : one.answers().entrySet()) {
      fixture = fixture.with(answer.getKey(), answer.getValue());
    }
    return fixture.assess().flags().stream()
        .filter(flag -> flag.rule().id().equals(one.rule()))
        .findFirst()
        .map(flag -> flag.fired() ? flag.severity().name().toLowerCase(Locale.ROOT) : POSSIBLE)
        .orElse(CLEAR);
  }

  /** The catalogue with one rule only, unless that rule counts others: so much less to bound. */
  private Catalogue around(String id) {
    Catalogue all = empty.catalogue();
    Rule rule = Objects.requireNonNull(all.rules().get(id), id);
    boolean counts =
        rule.names().stream()
            .map(all.facts()::get)
            .anyMatch(fact -> fact != null && fact.count() instanceof Count.OfRules);
    return CatalogueBuilder.withRules(all, counts ? all.rules() : Map.of(id, rule));
  }

  @Test
  void everyRuleHasItsCases() {
    Map<String, List<Case>> byRule = cases.stream().collect(Collectors.groupingBy(Case::rule));
    assertEquals(new TreeSet<>(empty.catalogue().rules().keySet()), new TreeSet<>(byRule.keySet()));
    empty
        .catalogue()
        .rules()
        .values()
        .forEach(rule -> complete(rule, Objects.requireNonNull(byRule.get(rule.id()))));
  }

  private static void complete(Rule rule, List<Case> all) {
    Set<Severity> fired =
        all.stream()
            .filter(Case::fires)
            .map(c -> Severity.valueOf(c.expect().toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    assertEquals(rule.tiers().keySet(), fired, rule.id() + " at each severity");
    assertTrue(
        all.stream().anyMatch(c -> c.expect().equals(POSSIBLE)),
        rule.id() + " with a question open");
    assertTrue(
        all.stream()
            .filter(Case::fires)
            .anyMatch(f -> all.stream().anyMatch(c -> isClear(c) && f.differsInOneAnswer(c))),
        rule.id() + " with a near miss");
  }

  private static boolean isClear(Case one) {
    return one.expect().equals(CLEAR);
  }
}
