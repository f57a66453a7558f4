package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Bounds against brute force (design.md 3.3): equal where they are called exact, and never narrower
 * than the truth. A completion answers every open question with a value or “does not apply”; it
 * does not contradict a word that is known by a number.
 */
class BoundsTest {
  private static final double TOLERANCE = 1e-9;
  private static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);

  /** What all completions of a mission come to. */
  private static final class Truth {
    private final double[] low;
    private final double[] high;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

    Truth(int criteria) {
      low = new double[criteria + 1];
      high = new double[criteria + 1];
      Arrays.fill(low, 100);
    }

    void add(Assessment complete) {
      assertTrue(complete.total().isPoint(), "a completion leaves nothing open");
      add(0, complete.total().low());
      for (int i = 0; i < complete.criteria().size(); i++) {
        add(i + 1, complete.criteria().get(i).risk().low());
      }
      verdicts.addAll(complete.possibleVerdicts());
    }

    private void add(int place, double risk) {
      low[place] = Math.min(low[place], risk);
      high[place] = Math.max(high[place], risk);
    }

    void check(Assessment bounded, String where) {
      for (int i = 0; i < bounded.criteria().size(); i++) {
        CriterionRisk risk = bounded.criteria().get(i);
        check(i + 1, risk.risk(), risk.exact(), where + " " + risk.criterion().id());
      }
      check(0, bounded.total(), bounded.exact(), where + " total");
      assertTrue(bounded.possibleVerdicts().containsAll(verdicts), where + verdicts);
      if (bounded.exact()) {
        assertEquals(verdicts, bounded.possibleVerdicts(), where);
      }
    }

    private void check(int place, Interval bounds, boolean exact, String where) {
      String found = where + ": " + bounds + " of " + low[place] + " to " + high[place];
      assertTrue(bounds.low() <= low[place] + TOLERANCE, found);
      assertTrue(bounds.high() >= high[place] - TOLERANCE, found);
      if (exact) {
        assertEquals(low[place], bounds.low(), TOLERANCE, found);
        assertEquals(high[place], bounds.high(), TOLERANCE, found);
      }
    }
  }

  private static Truth bruteForce(Engine engine, Mission mission) {
    List<Fact> open =
        engine.questions(CLIENT, mission).stream()
            .filter(fact -> mission.answer(fact.id()).isEmpty())
            .toList();
    Truth truth = new Truth(engine.catalogue().criteria().size());
    complete(engine, mission, mission, open, truth);
    return truth;
  }

  private static void complete(
      Engine engine, Mission known, Mission mission, List<Fact> open, Truth truth) {
    if (open.isEmpty()) {
      if (keepsWords(engine.catalogue(), known, mission)) {
        truth.add(engine.assess(CLIENT, mission, Fixture.DAY));
      }
      return;
    }
    Fact fact = open.getFirst();
    for (Answer answer : answers(fact)) {
      Mission then = mission.withAnswer(fact.id(), answer);
      complete(engine, known, then, open.subList(1, open.size()), truth);
    }
  }

  /** The number decides: a known word stays only if the number says the same. */
  private static boolean keepsWords(Catalogue catalogue, Mission known, Mission complete) {
    return catalogue.facts().values().stream()
        .filter(fact -> fact.exact() != null && known.answer(fact.id()).isPresent())
        .allMatch(fact -> agrees(fact, known, complete));
  }

  private static boolean agrees(Fact words, Mission known, Mission complete) {
    Value number = complete.answer("f.number").map(Answer::value).orElse(null);
    Value word = known.answer(words.id()).map(Answer::value).orElse(null);
    if (!(number instanceof Value.Number(BigDecimal n)) || known.answer("f.number").isPresent()) {
      return true;
    }
    long position = Objects.requireNonNull(words.exact()).position(n.doubleValue());
    return word instanceof Value.Word(String id)
        && words.choices().get((int) position - 1).id().equals(id);
  }

  private static List<Answer> answers(Fact fact) {
    Stream<Value> values =
        switch (fact.type()) {
          case YESNO -> Stream.of(Value.of(true), Value.of(false));
          case CHOICE, WORDS -> fact.choices().stream().map(Choice::id).map(Value::of);
          default -> LongStream.rangeClosed(0, 4).mapToObj(Value::of);
        };
    List<Answer> answers = new ArrayList<>(values.map(Answer::known).toList());
    answers.add(Answer.notApplicable());
    return answers;
  }

  private static Mission someKnown(Engine engine, Random random, int most) {
    Mission mission = Mission.create("Mission", Phase.PROSPECT);
    for (Fact fact : engine.questions(CLIENT, mission)) {
      boolean known = most-- <= 0 || random.nextInt(4) == 0;
      if (known) {
        List<Answer> answers = answers(fact);
        mission = mission.withAnswer(fact.id(), answers.get(random.nextInt(answers.size())));
      }
    }
    return random.nextBoolean()
        ? mission.withAgreement(Agreement.of("K", Agreement.State.AGREED, Fixture.DAY))
        : mission;
  }

  private static int exact(int runs, boolean arithmetic) {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    int exact = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(seed + run);
      Catalogue catalogue = SmallCatalogue.random(random, 5, arithmetic);
      Engine engine = new Engine(catalogue, Freelancer.create());
      Mission mission = someKnown(engine, random, 4);
      Assessment bounded = engine.assess(CLIENT, mission, Fixture.DAY);
      bruteForce(engine, mission).check(bounded, "seed " + (seed + run));
      exact += bounded.exact() ? 1 : 0;
    }
    return exact;
  }

  @Test
  void boundsOfSmallCataloguesAreThoseOfBruteForce() {
    int exact = exact(60, false);
    assertTrue(exact >= 54, exact + " of 60 are exact");
  }

  @Test
  void boundsWithArithmeticAreNeverNarrowerThanBruteForce() {
    int exact = exact(60, true);
    assertTrue(exact >= 12, exact + " of 60 are exact");
  }

  /** Too many answers to try them all: some are drawn. */
  @Tag("long")
  @Test
  void boundsOfLargerCataloguesAreNeverNarrowerThanSomeCompletions() {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    for (int run = 0; run < 20; run++) {
      Random random = new Random(seed + run);
      Catalogue catalogue = SmallCatalogue.random(random, 24, run % 2 == 0);
      Engine engine = new Engine(catalogue, Freelancer.create());
      Mission mission = someKnown(engine, random, 20);
      Assessment bounded = engine.assess(CLIENT, mission, Fixture.DAY);
      contains(bounded, engine, CLIENT, mission, random, "seed " + (seed + run));
    }
  }

  @Tag("long")
  @Test
  void boundsOfTheBuiltInCatalogueAreNeverNarrowerThanSomeCompletions() throws IOException {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    Engine engine = new Engine(Fixture.sound().catalogue(), Freelancer.create());
    for (int run = 0; run < 12; run++) {
      Random random = new Random(seed + run);
      Client client = CLIENT.withKind(pick(random, List.of(ClientKind.values())));
      Mission mission =
          RandomAnswers.some(
              engine, client, Fixture.sound().mission(), random, random.nextDouble());
      Assessment bounded = engine.assess(client, mission, Fixture.DAY);
      contains(bounded, engine, client, mission, random, "seed " + (seed + run));
    }
  }

  private static void contains(
      Assessment bounded,
      Engine engine,
      Client client,
      Mission mission,
      Random random,
      String where) {
    for (int draw = 0; draw < 25; draw++) {
      Mission complete = RandomAnswers.complete(engine, client, mission, random);
      Assessment then = engine.assess(client, complete, Fixture.DAY);
      assertTrue(then.total().isPoint(), where + " leaves nothing open");
      assertTrue(isWithin(then.total(), bounded.total()), where + " total");
      for (int i = 0; i < then.criteria().size(); i++) {
        CriterionRisk risk = bounded.criteria().get(i);
        boolean within = isWithin(then.criteria().get(i).risk(), risk.risk());
        assertTrue(within, where + " " + risk.criterion().id());
      }
      assertTrue(bounded.possibleVerdicts().containsAll(then.possibleVerdicts()), where);
    }
  }

  private static boolean isWithin(Interval inner, Interval outer) {
    return inner.low() >= outer.low() - TOLERANCE && inner.high() <= outer.high() + TOLERANCE;
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Two rules of which exactly one always fires: neither end is that of both or none. */
  @Test
  void rulesThatExcludeEachOtherAreNotCountedTogether() throws IOException {
    Assessment open = Fixture.sound().unknown("payment.free_work").assess();
    CriterionRisk payment =
        open.criteria().stream()
            .filter(c -> c.criterion().id().equals("PAY"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Interval(0, 100), payment.risk());
    assertTrue(open.exact());
    assertEquals(Set.of(Verdict.ACCEPT, Verdict.DECLINE), open.possibleVerdicts());
  }
}
