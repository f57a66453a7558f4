package org.gardefou.letters;

import java.util.Locale;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/** The blocks of a letter in their standard order (domain.md E.1). */
public enum BlockKind {
  OPENING,
  THANKS,
  /** What matters to her, in his interest too. */
  YES,
  FACTS,
  NO,
  REASON,
  OFFER,
  NEXT,
  CLOSE;

  /** The name in files, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the block is called on screen. */
  public Text label() {
    return Bilingual.text("letters.block." + id());
  }
}
