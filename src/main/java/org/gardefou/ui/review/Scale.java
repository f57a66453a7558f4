package org.gardefou.ui.review;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gardefou.model.Review;
import org.jspecify.annotations.Nullable;

/** What she looks back on, each on a scale of words from 1 (badly) to 5 (well). */
enum Scale {
  PAYMENT(Review::payment),
  SCOPE(Review::scope),
  EASE(Review::ease),
  PRIDE(Review::pride);

  private final Function<Review, @Nullable Integer> answer;

  Scale(Function<Review, @Nullable Integer> answer) {
    this.answer = answer;
  }

  Optional<Integer> of(Review review) {
    return Optional.ofNullable(answer.apply(review));
  }

  String key() {
    return "review.scale." + name().toLowerCase(Locale.ROOT);
  }
}
