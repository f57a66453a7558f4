package org.gardefou.letters;

/** The groups of the kinds of letters, in the order of the list (domain.md E.4). */
public enum Family {
  BEFORE,
  YES_IF,
  NO_BUT,
  NO,
  PAYMENT,
  AFTERWARDS;

  /**
   * Whether its letters say no. A no answers three questions: to what exactly, until when, under
   * which condition would it be a yes (domain.md E.1).
   */
  public boolean measured() {
    return this == NO_BUT || this == NO;
  }
}
