package org.gardefou.ui.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * The open questions, the most telling first. The order stands still while she answers: what she
 * answered stays where it is, and nothing above the current question moves. Only when she goes on
 * are the questions below it put in order anew.
 */
record TellingOrder(List<Question> questions) {
  /** No question yet. */
  static final TellingOrder NONE = new TellingOrder(List.of());

  TellingOrder {
    questions = List.copyOf(questions);
  }

  /** Without the questions that are no longer asked. */
  TellingOrder only(Predicate<Question> asked) {
    return new TellingOrder(questions.stream().filter(asked).toList());
  }

  /**
   * The order once she goes on.
   *
   * @param from place of the first question that may move
   * @param ranked all that is open now, the most telling first
   * @param answered whether a question has an answer of any kind
   */
  TellingOrder from(int from, List<Question> ranked, Predicate<Question> answered) {
    List<Question> kept = questions.subList(0, Math.min(from, questions.size()));
    List<Question> below = questions.subList(kept.size(), questions.size());
    List<Question> still = below.stream().filter(answered).toList();
    Deque<Question> next = new ArrayDeque<>(ranked);
    next.removeAll(kept);
    next.removeAll(still);
    List<Question> all = new ArrayList<>(kept);
    for (Question question : below) {
      if (answered.test(question)) {
        all.add(question);
      } else if (!next.isEmpty()) {
        all.add(next.poll());
      }
    }
    all.addAll(next);
    return new TellingOrder(all);
  }
}
