package org.gardefou.ui.facts;

import javafx.scene.Node;
import org.gardefou.catalogue.Fact;

/** Takes the answer to one fact. */
interface AnswerControl {
  /** The control. */
  Node node();

  /** Shows what is answered. */
  void show(Answers answers);

  /** Takes the focus. */
  void focus();

  /** A typed key; true when it chose an answer. */
  default boolean type(char key) {
    return false;
  }

  /** Shows or hides what only the current row needs. */
  default void setCurrent(boolean current) {}

  /** Makes an answer of what was typed; false when that was refused. */
  boolean commit();

  /** The control that a fact needs. */
  static AnswerControl of(Fact fact, RowContext context) {
    return switch (fact.type()) {
      case YESNO, CHOICE, WORDS, SCALE -> new ChoiceAnswer(fact, context);
      case NUMBER, MONEY -> new NumberAnswer(fact, context);
      case DATE -> new DateAnswer(fact, context);
    };
  }
}
