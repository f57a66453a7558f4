package org.gardefou.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/**
 * How far two people agree who entered the same stories without seeing the rules.
 *
 * @param both facts that both answered
 * @param same of these, with the same value
 * @param either facts that at least one answered
 * @param verdicts stories with the same verdict
 */
record Agreement(int stories, int both, int same, int either, int verdicts) {

  static Agreement between(List<Opinion> first, List<Opinion> second) {
    Map<String, Opinion> other =
        second.stream().collect(Collectors.toMap(o -> o.story().id(), o -> o));
    Agreement sum = new Agreement(0, 0, 0, 0, 0);
    for (Opinion one : first) {
      Opinion two = other.get(one.story().id());
      if (two != null) {
        sum = sum.plus(of(one, two));
      }
    }
    return sum;
  }

  private static Agreement of(Opinion one, Opinion two) {
    Set<String> facts = known(one.mission());
    Set<String> others = known(two.mission());
    Set<String> both = new TreeSet<>(facts);
    both.retainAll(others);
    Set<String> either = new TreeSet<>(facts);
    either.addAll(others);
    int same =
        (int)
            both.stream()
                .filter(f -> value(one.mission(), f).equals(value(two.mission(), f)))
                .count();
    int verdict = one.verdict().equals(two.verdict()) ? 1 : 0;
    return new Agreement(1, both.size(), same, either.size(), verdict);
  }

  private Agreement plus(Agreement other) {
    return new Agreement(
        stories + other.stories,
        both + other.both,
        same + other.same,
        either + other.either,
        verdicts + other.verdicts);
  }

  private static Set<String> known(Mission mission) {
    return mission.answers().entrySet().stream()
        .filter(entry -> entry.getValue().value() != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Value value(Mission mission, String fact) {
    Answer answer = mission.answer(fact).orElseThrow();
    Value value = answer.value();
    if (value == null) {
      throw new IllegalArgumentException(fact);
    }
    return value;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d stories entered twice: %d facts answered by either, %d by both, %d of these alike"
            + " (%.0f %%); the same verdict in %d",
        stories,
        either,
        both,
        same,
        100.0 * same / both,
        verdicts);
  }
}
