package org.gardefou.engine;

import org.gardefou.catalogue.Fact;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Bilingual;

/** One thing that could change about a mission. */
public sealed interface Move {
  /** As a list names it. */
  Text text();

  /** The mission as it would be. */
  Mission on(Mission mission);

  /** A clause is agreed in writing. */
  record Agreed(String clause) implements Move {
    @Override
    public Text text() {
      return new Text(clause, clause);
    }

    @Override
    public Mission on(Mission mission) {
      return mission.withAgreement(Agreement.of(clause, Agreement.State.AGREED, null));
    }
  }

  /** An answer moves by one step. */
  record Step(Fact fact, Value from, Value to) implements Move {
    @Override
    public Text text() {
      return Bilingual.text(
          to instanceof Value.Number ? "lever.step.number" : "lever.step",
          fact.shortName(),
          Readings.phrase(fact, from),
          Readings.phrase(fact, to));
    }

    @Override
    public Mission on(Mission mission) {
      return mission.withAnswer(fact.id(), Answer.known(to));
    }
  }
}
