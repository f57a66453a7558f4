package org.gardefou.letters;

import java.math.BigDecimal;
import java.util.Optional;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/** What she answered herself. */
final class Answered {
  private Answered() {}

  static Optional<Value> value(Mission mission, String fact) {
    return mission.answer(fact).map(Answer::value);
  }

  static Optional<BigDecimal> number(Mission mission, String fact) {
    return value(mission, fact)
        .flatMap(v -> v instanceof Value.Number(BigDecimal n) ? Optional.of(n) : Optional.empty());
  }
}
