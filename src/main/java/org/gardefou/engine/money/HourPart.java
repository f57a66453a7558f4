package org.gardefou.engine.money;

/** What the hour of a mission is made of. */
public enum HourPart {
  PRICE,
  PRODUCTION,
  MEETINGS,
  REVISIONS,
  ADMIN,
  TRAVEL,
  PRESALES,
  EXPENSES,
  FINANCING,
  LOSS
}
