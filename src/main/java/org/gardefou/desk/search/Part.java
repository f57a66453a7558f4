package org.gardefou.desk.search;

/** The part of the program in which a text stands, in the order of the person's way. */
public enum Part {
  /** Name, notes and people of a client. */
  CLIENT,
  /** The title of a mission. */
  MISSION,
  FACTS,
  /** What was agreed, and its proof. */
  CONDITIONS,
  /** Letters, and answers that she practised. */
  REPLY,
  JOURNAL,
  DECISION,
  /** How it went. */
  REVIEW,
  /** Her own questions, rules and words. */
  CRITERIA;

  /** The name in texts, lower case. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
