package org.gardefou.ui.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.model.Incident;
import org.gardefou.store.KindNames;
import org.gardefou.summary.CsvReader;
import org.gardefou.summary.CsvReader.BadCsvException;
import org.gardefou.summary.CsvReader.Row;
import org.gardefou.summary.JournalColumn;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.journal.JournalImport.Fault;
import org.gardefou.ui.journal.JournalImport.Readable;
import org.gardefou.ui.journal.JournalImport.Refused;

/** Reads entries from a table of comma-separated values: all of it, or nothing with the reasons. */
final class ImportReader {
  /** More lines than a journal of ten years has. */
  static final int MOST_ROWS = 20_000;

  /** As older spreadsheets write accents. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final KindNames names;
  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>();

  private ImportReader(KindNames names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  /**
   * Reads a file.
   *
   * @param present the entries that the journal has
   */
  static JournalImport read(
      byte[] content, KindNames names, List<Incident> present, LocalDate today) {
    try {
      return new ImportReader(names, today).read(rows(content), present);
    } catch (BadCsvException e) {
      return refused(new Fault(e.line(), e.column(), Bilingual.text("journal.import.quotes")));
    }
  }

  private static List<Row> rows(byte[] content) throws BadCsvException {
    return CsvReader.read(decoded(content)).stream().map(ImportReader::filled).toList();
  }

  /** Without the empty cells that spreadsheets leave at the end of a line. */
  private static Row filled(Row row) {
    int end = row.cells().size();
    while (end > 0 && row.cells().get(end - 1).isBlank()) {
      end--;
    }
    return new Row(row.line(), row.cells().subList(0, end));
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, WINDOWS);
    }
  }

  private static Refused refused(Fault fault) {
    return new Refused(List.of(fault));
  }

  private JournalImport read(List<Row> rows, List<Incident> present) {
    if (rows.size() < 2) {
      return refused(new Fault(0, 0, Bilingual.text("journal.import.empty")));
    }
    if (rows.size() > MOST_ROWS) {
      return refused(new Fault(0, 0, Bilingual.text("journal.import.many", MOST_ROWS)));
    }
    Map<JournalColumn, Integer> columns = columns(rows.getFirst());
    List<Incident> entries = new ArrayList<>();
    if (faults.isEmpty()) {
      RowReader reader = new RowReader(columns, names, today, faults);
      rows.stream().skip(1).forEach(row -> reader.read(row).ifPresent(entries::add));
    }
    return faults.isEmpty() ? without(present, entries) : new Refused(faults);
  }

  private Map<JournalColumn, Integer> columns(Row head) {
    Map<JournalColumn, Integer> columns = new EnumMap<>(JournalColumn.class);
    for (int i = 0; i < head.cells().size(); i++) {
      place(head, i, columns);
    }
    for (JournalColumn needed : List.of(JournalColumn.DATE, JournalColumn.KIND)) {
      if (!columns.containsKey(needed)) {
        faults.add(
            new Fault(head.line(), 0, Bilingual.text("journal.import.needed", needed.head())));
      }
    }
    return columns;
  }

  private void place(Row head, int at, Map<JournalColumn, Integer> columns) {
    String name = head.cells().get(at);
    JournalColumn column = JournalColumn.of(name).orElse(null);
    if (column == null) {
      faults.add(
          new Fault(head.line(), at + 1, Bilingual.text("journal.import.column", name, known())));
    } else if (columns.putIfAbsent(column, at) != null) {
      faults.add(new Fault(head.line(), at + 1, Bilingual.text("journal.import.twice", name)));
    }
  }

  private static org.gardefou.model.Text known() {
    return Bilingual.text(
        messages ->
            Stream.of(JournalColumn.values())
                .map(column -> messages.of(column.head()))
                .collect(Collectors.joining(", ")));
  }

  /** Leaves out as many of the same as the journal has: a file read twice adds nothing. */
  private static Readable without(List<Incident> present, List<Incident> entries) {
    Map<Incident, Integer> there = new HashMap<>();
    present.forEach(entry -> there.merge(bare(entry), 1, Integer::sum));
    List<Incident> added = new ArrayList<>();
    for (Incident entry : entries) {
      int left = Objects.requireNonNullElse(there.get(bare(entry)), 0);
      if (left > 0) {
        there.put(bare(entry), left - 1);
      } else {
        added.add(entry);
      }
    }
    return new Readable(added, entries.size() - added.size());
  }

  /** What makes two entries the same: all that a file can say. */
  private static Incident bare(Incident entry) {
    return new Incident(
        new UUID(0, 0),
        entry.date(),
        entry.time(),
        entry.kind(),
        RowReader.text(Objects.toString(entry.words(), "")),
        RowReader.plain(entry.hours()),
        RowReader.plain(entry.amount()),
        entry.days(),
        entry.billed(),
        RowReader.text(Objects.toString(entry.who(), "")),
        RowReader.text(Objects.toString(entry.evidence(), "")),
        Map.of());
  }
}
