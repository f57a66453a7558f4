package org.gardefou.ui.facts;

import java.util.Collection;
import org.gardefou.text.Messages;

/**
 * How far the questions of a section are answered.
 *
 * @param answered with any answer, "I don't know" included
 * @param unknown of these, the ones answered "I don't know"
 */
record Progress(int answered, int unknown, int total) {

  static Progress of(Collection<Question> questions, Answers answers) {
    int answered = 0;
    int unknown = 0;
    for (Question question : questions) {
      AnswerState state = answers.state(question.facts());
      answered += state == AnswerState.BLANK ? 0 : 1;
      unknown += state == AnswerState.UNKNOWN ? 1 : 0;
    }
    return new Progress(answered, unknown, questions.size());
  }

  boolean complete() {
    return answered == total;
  }

  /** {@code 5 of 8 answered, 1 unknown}. */
  String sentence(Messages messages) {
    String answers = messages.get("facts.progress", answered, total);
    return unknown == 0 ? answers : answers + messages.count("facts.progress.unknown", unknown);
  }

  /** {@code 5 / 8}. */
  String brief(Messages messages) {
    return messages.get("facts.count", answered, total);
  }
}
