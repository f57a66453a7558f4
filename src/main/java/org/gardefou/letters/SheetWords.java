package org.gardefou.letters;

import org.gardefou.model.Freelancer;
import org.gardefou.text.VisibleText;

/** Words that pages for a client have in common. */
final class SheetWords {
  private SheetWords() {}

  /** Who made the page; empty when nobody is named. */
  static String by(Freelancer freelancer) {
    String name = freelancer.name();
    return name == null ? "" : VisibleText.of(name).strip();
  }
}
