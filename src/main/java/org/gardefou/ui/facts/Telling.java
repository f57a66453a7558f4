package org.gardefou.ui.facts;

import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;

/** Which open questions tell most, as the engine ranks them. */
final class Telling {
  private Telling() {}

  /**
   * The questions that can still change a finding, the most telling first; those to which she does
   * not know the answer come last.
   *
   * @param ranking the open facts in the engine's order
   */
  static List<Question> ranked(List<Fact> ranking, Questionnaire questionnaire, Answers answers) {
    List<Question> all = questionnaire.questions();
    List<Question> open =
        ranking.stream()
            .flatMap(fact -> all.stream().filter(question -> question.holds(fact.id())).limit(1))
            .distinct()
            .toList();
    return Stream.concat(
            open.stream().filter(q -> state(q, answers) == AnswerState.BLANK),
            open.stream().filter(q -> state(q, answers) == AnswerState.UNKNOWN))
        .toList();
  }

  private static AnswerState state(Question question, Answers answers) {
    return answers.state(question.facts());
  }
}
