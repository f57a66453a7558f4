package org.gardefou.ui.facts;

import org.gardefou.model.Answer;
import org.gardefou.ui.component.Icon;
import org.jspecify.annotations.Nullable;

/** What became of a question, with its mark. */
enum AnswerState {
  BLANK(Icon.BLANK),
  KNOWN(Icon.CHECK),
  UNKNOWN(Icon.OPEN),
  NOT_APPLICABLE(Icon.GAP);

  private final Icon icon;

  AnswerState(Icon icon) {
    this.icon = icon;
  }

  Icon icon() {
    return icon;
  }

  /** Key of its words, for screen readers. */
  String key() {
    return "facts.state." + name();
  }

  static AnswerState of(@Nullable Answer answer) {
    if (answer == null) {
      return BLANK;
    }
    return switch (answer.status()) {
      case KNOWN -> KNOWN;
      case UNKNOWN -> UNKNOWN;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }
}
