package org.gardefou.letters;

import java.util.Locale;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** The groups of the kinds of letters, in the order of the list (domain.md E.4). */
public enum Family {
  BEFORE,
  YES_IF,
  NO_BUT,
  NO,
  PAYMENT,
  AFTERWARDS;

  /** The name in files, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the family is called on screen. */
  public Text label() {
    return Bilingual.text("letters.family." + id());
  }

  /**
   * Whether its letters say no. A no answers three questions: to what exactly, until when, under
   * which condition would it be a yes (domain.md E.1).
   */
  public boolean measured() {
    return this == NO_BUT || this == NO;
  }
}
