package org.gardefou.engine;

/**
 * The advice. Running missions show the same four as continue, reset, clarify, leave (domain.md
 * A.5).
 */
public enum Verdict {
  ACCEPT,
  CONDITIONS,
  ASK_FIRST,
  DECLINE
}
