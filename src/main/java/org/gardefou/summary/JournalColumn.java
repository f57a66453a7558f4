package org.gardefou.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Folding;

/** A column of a journal as a table: written by {@link JournalCsv}, read again by the import. */
public enum JournalColumn {
  DATE,
  TIME,
  KIND,
  WORDS,
  HOURS,
  AMOUNT,
  DAYS,
  BILLED,
  WHO,
  EVIDENCE;

  /** Its head. */
  public Text head() {
    return Bilingual.text("journal.csv." + name().toLowerCase(Locale.ROOT));
  }

  /** The column with a head in either language. */
  public static Optional<JournalColumn> of(String head) {
    String wanted = Folding.fold(head);
    return Arrays.stream(values())
        .filter(
            column ->
                wanted.equals(Folding.fold(column.head().en()))
                    || wanted.equals(Folding.fold(column.head().fr())))
        .findFirst();
  }
}
