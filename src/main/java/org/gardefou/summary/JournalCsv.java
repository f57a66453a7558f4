package org.gardefou.summary;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.model.Incident;
import org.gardefou.model.Language;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A journal for spreadsheets, the oldest entry first: a record to keep (domain.md E.5) that the
 * import reads again.
 */
public final class JournalCsv {
  private static final Comparator<Incident> BY_TIME =
      Comparator.comparing(Incident::date)
          .thenComparing(Incident::time, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Catalogue catalogue;
  private final Messages messages;

  /** A writer in one language. */
  public JournalCsv(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.messages = Messages.in(language);
  }

  /** The document. */
  public byte[] write(List<Incident> entries) {
    Csv out = new Csv(messages.language());
    out.row(Arrays.stream(JournalColumn.values()).map(c -> messages.of(c.head())).toList());
    entries.stream().sorted(BY_TIME).forEach(entry -> out.row(row(entry)));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> row(Incident entry) {
    return Arrays.stream(JournalColumn.values()).map(column -> cell(column, entry)).toList();
  }

  private String cell(JournalColumn column, Incident entry) {
    return switch (column) {
      case DATE -> entry.date().toString();
      case TIME -> Objects.toString(entry.time(), "");
      case KIND -> kind(entry.kind());
      case WORDS -> Objects.toString(entry.words(), "");
      case HOURS -> number(entry.hours());
      case AMOUNT -> number(entry.amount());
      case DAYS -> Objects.toString(entry.days(), "");
      case BILLED -> billed(entry.billed());
      case WHO -> Objects.toString(entry.who(), "");
      case EVIDENCE -> Objects.toString(entry.evidence(), "");
    };
  }

  /** A kind that the catalogue does not have keeps its id. */
  private String kind(String id) {
    var kind = catalogue.incidents().get(id);
    return kind == null ? id : messages.of(kind.name());
  }

  private String number(@Nullable BigDecimal number) {
    String plain = number == null ? "" : number.toPlainString();
    return messages.language() == Language.FR ? plain.replace('.', ',') : plain;
  }

  private String billed(@Nullable Boolean billed) {
    return billed == null ? "" : messages.get(billed ? "journal.csv.yes" : "journal.csv.no");
  }
}
