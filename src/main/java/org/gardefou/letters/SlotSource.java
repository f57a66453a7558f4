package org.gardefou.letters;

/** Where the value of a slot comes from. */
public enum SlotSource {
  /** She typed it into this letter. */
  TYPED,
  /** She typed it into an earlier letter of the mission. */
  EARLIER,
  /** From the client's card. */
  CLIENT,
  /** From the mission's own data. */
  MISSION,
  /** From her profile. */
  PROFILE,
  /** From answers and flags. */
  FACTS,
  /** From a clause and its figures. */
  CLAUSE,
  /** Counted from the letter's date. */
  DATE,
  /** From the plan for ending the mission. */
  LEAVING,
  /** The standard text of the kind of letter. */
  STANDARD
}
