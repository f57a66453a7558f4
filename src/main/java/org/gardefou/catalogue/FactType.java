package org.gardefou.catalogue;

import org.gardefou.cel.CelType;

/** What kind of answer a question takes. */
public enum FactType {
  /** Yes or no. */
  YESNO(CelType.BOOL),
  /** One of the fact's choices. */
  CHOICE(CelType.STRING),
  /** 1 to 5, with a behavioural anchor for each position. */
  SCALE(CelType.INT),
  /** A word of an ordered scale; rules read its position, from 1. */
  WORDS(CelType.INT),
  /** A number with a unit. */
  NUMBER(CelType.DOUBLE),
  /** An amount in the freelancer's currency. */
  MONEY(CelType.DOUBLE),
  /** A day, as ISO text. */
  DATE(CelType.STRING);

  private final CelType celType;

  FactType(CelType celType) {
    this.celType = celType;
  }

  /** The type under which expressions read it. */
  public CelType celType() {
    return celType;
  }

  /** The name in files, lower case. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
