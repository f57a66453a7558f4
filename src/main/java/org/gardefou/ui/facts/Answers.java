package org.gardefou.ui.facts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Answer;
import org.gardefou.model.Value;

/**
 * Everything that is answered at one moment.
 *
 * @param given her own answers
 * @param inferred what numbers or her profile say instead or besides
 */
record Answers(Map<String, Answer> given, Map<String, Value> inferred) {

  Optional<Answer> answer(Fact fact) {
    return Optional.ofNullable(given.get(fact.id()));
  }

  /** Her own value. */
  Optional<Value> value(Fact fact) {
    return answer(fact).flatMap(a -> Optional.ofNullable(a.value()));
  }

  /** What counts instead of her own value. */
  Optional<Value> inferred(Fact fact) {
    return Optional.ofNullable(inferred.get(fact.id()));
  }

  AnswerState state(Fact fact) {
    return inferred.containsKey(fact.id())
        ? AnswerState.KNOWN
        : AnswerState.of(given.get(fact.id()));
  }

  /** Facts asked together: known only when all are, open as soon as one is. */
  AnswerState state(Collection<Fact> facts) {
    Set<AnswerState> states =
        facts.stream()
            .map(this::state)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AnswerState.class)));
    if (states.contains(AnswerState.BLANK)) {
      return AnswerState.BLANK;
    }
    return states.contains(AnswerState.UNKNOWN)
        ? AnswerState.UNKNOWN
        : states.contains(AnswerState.KNOWN) ? AnswerState.KNOWN : AnswerState.NOT_APPLICABLE;
  }
}
