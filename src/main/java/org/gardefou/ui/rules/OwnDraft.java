package org.gardefou.ui.rules;

/** What she works on in the pane. */
sealed interface OwnDraft {
  /** Nothing: the list is shown. */
  record Nothing() implements OwnDraft {}

  /** A rule. */
  record OfRule(RuleDraft rule) implements OwnDraft {}

  /** A question. */
  record OfQuestion(QuestionDraft question) implements OwnDraft {}
}
