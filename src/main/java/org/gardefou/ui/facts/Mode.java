package org.gardefou.ui.facts;

/** How much of the questionnaire is shown. */
enum Mode {
  /** The few telling questions, in one list. */
  QUICK,
  /** Everything, one section at a time. */
  FULL
}
