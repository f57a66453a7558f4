package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/**
 * Single answers, one after the other (domain.md A.4.2): the lower bound never falls, the upper
 * never rises, both meet when all is known, and bad news never lowers the risk. {@code
 * -Dgardefou.steps=50000} takes the full number of steps.
 */
class SingleAnswersTest {
  private static final int STEPS = Integer.getInteger("gardefou.steps", 250);
  private static final double TOLERANCE = 1e-9;

  private final Fixture empty = Fixture.empty(Phase.PROSPECT, ClientKind.BUSINESS);
  private final Engine engine = new Engine(empty.catalogue(), Freelancer.create());
  private final Worsening worsening = new Worsening(empty.catalogue());
  private final long seed = Long.getLong("gardefou.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int steps;

  @Test
  void answersNarrowTheRiskAndBadNewsNeverLowersIt() {
    System.out.println("single answers: seed " + seed + ", " + STEPS + " steps");
    while (steps < STEPS) {
      Fixture start = start();
      Mission full = answerAll(start);
      worsen(start, full);
    }
  }

  private Fixture start() {
    return empty
        .phase(random.nextBoolean() ? Phase.PROSPECT : Phase.ONGOING)
        .kind(ClientKind.values()[random.nextInt(3)]);
  }

  private String where(String step) {
    return "seed " + seed + " step " + steps + ": " + step;
  }

  private Interval total(Fixture fixture, Mission mission) {
    return engine.examine(fixture.client(), mission, Fixture.DAY).workings().bounds().total();
  }

  /** Numbers behind words do not apply here: one that contradicts its word rightly replaces it. */
  private Mission answerAll(Fixture start) {
    List<Fact> questions = new ArrayList<>(engine.questions(start.client(), start.mission()));
    Mission mission = start.mission();
    for (Fact fact : questions) {
      if (fact.refines().isPresent()) {
        mission = mission.withAnswer(fact.id(), Answer.notApplicable());
      }
    }
    questions.removeIf(fact -> fact.refines().isPresent());
    Collections.shuffle(questions, random);
    Interval before = total(start, mission);
    for (Fact fact : questions) {
      mission = mission.withAnswer(fact.id(), Answer.known(any(fact)));
      Interval after = total(start, mission);
      steps++;
      String step = where(fact.id() + " " + before + " then " + after);
      assertTrue(after.low() >= before.low() - TOLERANCE, step + " low fell");
      assertTrue(after.high() <= before.high() + TOLERANCE, step + " high rose");
      before = after;
    }
    assertEquals(before.low(), before.high(), TOLERANCE, where("all is known"));
    return mission;
  }

  /** From all answers known, one answer after the other a step worse. */
  private void worsen(Fixture start, Mission full) {
    List<Fact> questions = new ArrayList<>(engine.questions(start.client(), full));
    Collections.shuffle(questions, random);
    Mission mission = full;
    double before = total(start, full).low();
    for (Fact fact : questions) {
      Optional<Value> worse =
          mission
              .answer(fact.id())
              .map(Answer::value)
              .flatMap(value -> worsening.worse(fact, Objects.requireNonNull(value)));
      if (worse.isPresent()) {
        mission = mission.withAnswer(fact.id(), Answer.known(worse.get()));
        double after = total(start, mission).low();
        steps++;
        assertTrue(after >= before - TOLERANCE, where(fact.id() + " made the risk fall"));
        before = after;
      }
    }
  }

  /** Most questions have a direction, or the walk above would prove little. */
  @Test
  void mostQuestionsInWordsHaveADirection() {
    long asked =
        empty.catalogue().facts().values().stream()
            .filter(fact -> !fact.derived() && fact.refines().isEmpty())
            .count();
    assertTrue(worsening.directed().size() > asked / 2, worsening.directed().size() + "/" + asked);
  }

  private Value any(Fact fact) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextBoolean());
      case CHOICE, WORDS ->
          Value.of(fact.choices().get(random.nextInt(fact.choices().size())).id());
      case SCALE -> Value.of(1L + random.nextInt(5));
      case NUMBER, MONEY -> number(Objects.requireNonNull(fact.range()));
      case DATE -> Value.of("2026-11-01");
    };
  }

  private Value number(Fact.Range range) {
    int most = range.max().min(BigDecimal.valueOf(random.nextBoolean() ? 10 : 2000)).intValue();
    return Value.of(range.min().add(BigDecimal.valueOf(random.nextInt(Math.max(1, most)))));
  }
}
