package org.gardefou.ui.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gardefou.catalogue.IncidentCheck;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.model.Text;
import org.gardefou.store.KindNames;
import org.gardefou.summary.CsvReader.Row;
import org.gardefou.summary.JournalColumn;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Folding;
import org.gardefou.ui.journal.JournalImport.Fault;
import org.gardefou.ui.words.ClockText;
import org.gardefou.ui.words.DateText;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/** Reads one entry from a row; what is wrong is noted with its line and column. */
final class RowReader {
  private static final Set<String> YES = Set.of("yes", "oui", "true", "vrai", "1", "x");
  private static final Set<String> NO = Set.of("no", "non", "false", "faux", "0");

  private final Map<JournalColumn, Integer> columns;
  private final KindNames names;
  private final LocalDate today;
  private final List<Fault> faults;

  RowReader(
      Map<JournalColumn, Integer> columns, KindNames names, LocalDate today, List<Fault> faults) {
    this.columns = columns;
    this.names = names;
    this.today = today;
    this.faults = faults;
  }

  /** The entry, unless something was wrong. */
  Optional<Incident> read(Row row) {
    int before = faults.size();
    if (row.cells().size() > columns.size()) {
      faults.add(
          new Fault(
              row.line(),
              columns.size() + 1,
              Bilingual.text("journal.import.wide", columns.size())));
    }
    Optional<LocalDate> date = needed(row, JournalColumn.DATE, DateText::read, "journal.bad.date");
    Optional<String> kind = kind(row);
    @Nullable LocalTime time =
        optional(row, JournalColumn.TIME, ClockText::read, "journal.bad.time");
    @Nullable BigDecimal hours = number(row, JournalColumn.HOURS);
    @Nullable BigDecimal amount = number(row, JournalColumn.AMOUNT);
    @Nullable Integer days =
        optional(row, JournalColumn.DAYS, RowReader::whole, "journal.bad.whole");
    @Nullable Boolean billed =
        optional(row, JournalColumn.BILLED, RowReader::yesNo, "journal.bad.billed");
    if (faults.size() > before) {
      return Optional.empty();
    }
    Incident entry =
        new Incident(
            UUID.randomUUID(),
            date.orElse(today),
            time,
            kind.orElse(""),
            text(cell(row, JournalColumn.WORDS)),
            hours,
            amount,
            days,
            billed,
            text(cell(row, JournalColumn.WHO)),
            text(cell(row, JournalColumn.EVIDENCE)),
            Map.of());
    IncidentCheck.problem(entry, today).ifPresent(why -> faults.add(new Fault(row.line(), 0, why)));
    return faults.size() > before ? Optional.empty() : Optional.of(entry);
  }

  private String cell(Row row, JournalColumn column) {
    Integer at = columns.get(column);
    return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
  }

  private <T> Optional<T> needed(
      Row row, JournalColumn column, Function<String, Optional<T>> reader, String key) {
    String cell = cell(row, column);
    Optional<T> value = reader.apply(cell);
    if (value.isEmpty()) {
      fault(row, column, Bilingual.text(key, cell));
    }
    return value;
  }

  private <T> @Nullable T optional(
      Row row, JournalColumn column, Function<String, Optional<T>> reader, String key) {
    return cell(row, column).isEmpty() ? null : needed(row, column, reader, key).orElse(null);
  }

  private @Nullable BigDecimal number(Row row, JournalColumn column) {
    return plain(optional(row, column, RowReader::number, "journal.bad.number"));
  }

  private static Optional<BigDecimal> number(String cell) {
    return NumberText.parse(cell, null, Language.FR);
  }

  private static Optional<Integer> whole(String cell) {
    return cell.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
  }

  private static Optional<Boolean> yesNo(String cell) {
    String word = Folding.fold(cell);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  private Optional<String> kind(Row row) {
    String cell = cell(row, JournalColumn.KIND);
    Optional<String> kind = names.find(cell);
    if (kind.isEmpty()) {
      fault(row, JournalColumn.KIND, Bilingual.text("journal.bad.kind", cell));
    }
    return kind;
  }

  private void fault(Row row, JournalColumn column, Text why) {
    Integer at = columns.get(column);
    faults.add(new Fault(row.line(), at == null ? 0 : at + 1, why));
  }

  /** The same number always written the same way. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /**
   * Words on one line. An apostrophe that only kept a spreadsheet from calculating is taken off;
   * the words stay words.
   */
  static @Nullable String text(String cell) {
    String line = cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String words = line.matches("'[=+\\-@＝＋－＠].*") ? line.substring(1) : line;
    return words.isEmpty() ? null : words;
  }
}
