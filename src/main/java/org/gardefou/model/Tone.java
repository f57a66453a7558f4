package org.gardefou.model;

/** How a letter sounds (domain.md E.4): soft on the person in each, firm on the point in each. */
public enum Tone {
  WARM,
  NEUTRAL,
  FIRM;

  /** The name in files: {@code warm}, {@code neutral}, {@code firm}. */
  public String id() {
    return Ids.of(this);
  }
}
