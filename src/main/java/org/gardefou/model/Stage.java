package org.gardefou.model;

/** How far a mission has come, from the first question to the end. */
public enum Stage {
  /** Not decided yet, or accepted and not begun. */
  PROSPECT,
  /** Turned down before it began. */
  REFUSED,
  RUNNING,
  ENDED;

  /** The name in texts: {@code prospect}, {@code refused}, {@code running}, {@code ended}. */
  public String id() {
    return Ids.of(this);
  }

  /** Whether she can look back on it. */
  public boolean over() {
    return this == REFUSED || this == ENDED;
  }
}
