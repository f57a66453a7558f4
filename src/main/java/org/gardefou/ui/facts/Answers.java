package org.gardefou.ui.facts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Sources;
import org.gardefou.model.Answer;
import org.gardefou.model.Value;

/**
 * Everything that is answered at one moment.
 *
 * @param given her own answers
 * @param sources what the journal, numbers or her profile say instead or besides
 */
record Answers(Map<String, Answer> given, Sources sources) {

  Optional<Answer> answer(Fact fact) {
    return Optional.ofNullable(given.get(fact.id()));
  }

  /** Her own value. */
  Optional<Value> value(Fact fact) {
    return answer(fact).flatMap(a -> Optional.ofNullable(a.value()));
  }

  /** What counts instead of her own value. */
  Optional<Value> inferred(Fact fact) {
    return Optional.ofNullable(sources.inferred().get(fact.id()));
  }

  /** What the journal answers in her place. */
  Optional<FactReading> counted(Fact fact) {
    return Optional.ofNullable(sources.journal().get(fact.id()));
  }

  /** Where her own answers to these facts and the journal say different things. */
  List<Disagreement> disagreements(Collection<Fact> facts) {
    return sources.disagreements().stream().filter(d -> facts.contains(d.fact())).toList();
  }

  AnswerState state(Fact fact) {
    return sources.inferred().containsKey(fact.id())
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
