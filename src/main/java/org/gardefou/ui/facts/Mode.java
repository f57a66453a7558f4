package org.gardefou.ui.facts;

/** How much of the questionnaire is shown. */
enum Mode {
  /** The few telling questions, in one list. */
  QUICK,
  /** Everything, one section at a time. */
  FULL,
  /** What is still open, the most telling first, in one list. */
  TELLING
}
