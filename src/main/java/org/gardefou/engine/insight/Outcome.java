package org.gardefou.engine.insight;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.gardefou.model.Stage;

/** How a mission turned out, by her review (docs/insights.md). */
public enum Outcome {
  WELL,
  BADLY;

  /**
   * The outcome of a mission that was reviewed. A mission that ran went badly when she would not
   * decide the same way again, or when the mean of her scales is below {@link Method#LEAST_MEAN}.
   * Of a mission that she refused nobody knows how it would have gone: it counts as bad when she
   * would refuse again, as good when she would not. Nothing where she answered none of that.
   */
  public static Optional<Outcome> of(Mission mission) {
    Stage stage = mission.stage();
    return Optional.ofNullable(mission.review())
        .filter(review -> stage.over())
        .flatMap(review -> stage == Stage.REFUSED ? ofNo(review) : ofMission(review));
  }

  private static Optional<Outcome> ofNo(Review review) {
    return Optional.ofNullable(review.again()).map(again -> again ? BADLY : WELL);
  }

  private static Optional<Outcome> ofMission(Review review) {
    OptionalDouble mean = mean(review);
    if (review.again() == null && mean.isEmpty()) {
      return Optional.empty();
    }
    boolean regretted = Boolean.FALSE.equals(review.again());
    boolean low = mean.isPresent() && mean.getAsDouble() < Method.LEAST_MEAN;
    return Optional.of(regretted || low ? BADLY : WELL);
  }

  private static OptionalDouble mean(Review review) {
    return Stream.of(review.payment(), review.scope(), review.ease(), review.pride())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .average();
  }
}
