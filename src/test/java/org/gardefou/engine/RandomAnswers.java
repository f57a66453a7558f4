package org.gardefou.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Random;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/** Draws answers for generated tests. */
final class RandomAnswers {
  private RandomAnswers() {}

  /** Any admissible answer, “does not apply” now and then. */
  static Answer any(Fact fact, Random random) {
    return random.nextInt(8) == 0 ? Answer.notApplicable() : Answer.known(value(fact, random));
  }

  /** Any admissible value; small numbers more often than large ones. */
  static Value value(Fact fact, Random random) {
    return switch (fact.type()) {
      case YESNO -> Value.of(random.nextBoolean());
      case CHOICE, WORDS ->
          Value.of(fact.choices().get(random.nextInt(fact.choices().size())).id());
      case SCALE -> Value.of(1L + random.nextInt(5));
      case NUMBER, MONEY -> number(Objects.requireNonNull(fact.range()), random);
      case DATE -> Value.of("2026-11-01");
    };
  }

  private static Value number(Fact.Range range, Random random) {
    double width = range.max().subtract(range.min()).doubleValue();
    double reach = Math.min(width, new double[] {1, 10, 100, width}[random.nextInt(4)]);
    BigDecimal number = range.min().add(BigDecimal.valueOf(random.nextDouble() * reach));
    return Value.of(number.setScale(range.whole() ? 0 : 2, RoundingMode.DOWN));
  }

  /** Answers of which a share is open again, or drawn anew. */
  static Mission some(Engine engine, Client client, Mission mission, Random random, double open) {
    Mission some = mission;
    for (Fact fact : engine.questions(client, mission)) {
      if (random.nextDouble() < open) {
        some = some.withAnswer(fact.id(), Answer.unknown());
      } else if (random.nextInt(4) == 0) {
        some = some.withAnswer(fact.id(), any(fact, random));
      }
    }
    return some;
  }

  /**
   * Answers all that is open. What an answer would replace is a changed answer and no completion:
   * numbers behind a word that is known, and numbers that others work out to something else, are
   * left alone.
   */
  static Mission complete(Engine engine, Client client, Mission mission, Random random) {
    FactSheet known = sheet(engine, client, mission);
    Mission complete = mission;
    for (Fact fact : engine.questions(client, mission)) {
      if (known.isOpen(fact.id())) {
        Mission then = complete.withAnswer(fact.id(), any(fact, random));
        boolean kept = keeps(engine, known, sheet(engine, client, then));
        complete = kept ? then : complete.withAnswer(fact.id(), Answer.notApplicable());
      }
    }
    return complete;
  }

  private static FactSheet sheet(Engine engine, Client client, Mission mission) {
    return FactSheet.of(
        engine.catalogue(),
        Freelancer.create(),
        client,
        mission,
        Fixture.DAY,
        JournalIndex.of(mission.journal()));
  }

  private static boolean keeps(Engine engine, FactSheet known, FactSheet then) {
    return engine.catalogue().facts().keySet().stream()
        .filter(fact -> !known.isOpen(fact))
        .allMatch(fact -> then.agrees(known, fact));
  }
}
