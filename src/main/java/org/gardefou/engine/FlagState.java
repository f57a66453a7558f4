package org.gardefou.engine;

/** What a rule says with the answers given so far. */
public enum FlagState {
  /** Its condition holds. */
  FIRED,
  /** Its condition holds; an agreed clause lowered it by one tier. */
  MITIGATED,
  /** Open answers could still make it fire. */
  POSSIBLE,
  /** Checked, nothing to report. */
  CLEAR
}
