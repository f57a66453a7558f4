package org.gardefou.model;

/** Where a mission stands: not accepted yet, or running. */
public enum Phase {
  PROSPECT,
  ONGOING;

  /** The name in files and expressions: {@code prospect} or {@code ongoing}. */
  public String id() {
    return Ids.of(this);
  }
}
