package org.gardefou.model;

/** Who pays. Law and some rules differ by kind (domain.md A.1, globals). */
public enum ClientKind {
  BUSINESS,
  PUBLIC,
  PRIVATE;

  /** The name in files and expressions: {@code business}, {@code public}, {@code private}. */
  public String id() {
    return Ids.of(this);
  }
}
