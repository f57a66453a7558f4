package org.gardefou.engine.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.model.Client;
import org.gardefou.model.Incident;

/**
 * How a client pays, by the journals of all missions.
 *
 * @param lines one for each kind of entry, in the order of an invoice’s life
 * @param daysLate average days of the late invoices for which days were noted
 * @param daysKnown how many those are
 */
public record PaymentRecord(List<Line> lines, Optional<BigDecimal> daysLate, int daysKnown) {
  private static final List<String> KINDS =
      List.of(
          "invoice_sent", "invoice_paid", "paid_on_time", "invoice_overdue", "invoice_disputed");
  private static final String LATE = "invoice_overdue";

  public PaymentRecord {
    lines = List.copyOf(lines);
  }

  /**
   * Entries of one kind.
   *
   * @param kind id of the kind in the catalogue
   * @param count how many
   * @param amount as far as amounts were noted
   */
  public record Line(String kind, int count, Known amount) {}

  /** The record of a client. */
  public static PaymentRecord of(Client client) {
    List<Incident> entries =
        client.missions().stream().flatMap(m -> m.journal().entries().stream()).toList();
    List<Integer> days = kind(entries, LATE).map(Incident::days).filter(Objects::nonNull).toList();
    return new PaymentRecord(
        KINDS.stream().map(kind -> line(kind, kind(entries, kind).toList())).toList(),
        average(days),
        days.size());
  }

  private static Stream<Incident> kind(List<Incident> entries, String kind) {
    return entries.stream().filter(e -> e.kind().equals(kind));
  }

  private static Line line(String kind, List<Incident> entries) {
    return new Line(
        kind,
        entries.size(),
        Known.of(entries.stream().map(e -> Optional.ofNullable(e.amount())).toList()));
  }

  private static Optional<BigDecimal> average(List<Integer> days) {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(days.stream().mapToLong(Integer::longValue).sum())
                .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
  }

  /** Whether the journals say nothing about payment. */
  public boolean empty() {
    return lines.stream().allMatch(line -> line.count() == 0);
  }
}
