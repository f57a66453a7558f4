package org.gardefou.model;

/** Where an answer comes from (domain.md A.4.7). Shown with every fact that a report names. */
public enum Source {
  CLIENT,
  DOCUMENT,
  IMPRESSION,
  JOURNAL;

  /** The name in files: {@code client}, {@code document}, {@code impression}, {@code journal}. */
  public String id() {
    return Ids.of(this);
  }
}
