package org.gardefou.engine.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gardefou.model.Incident;
import org.gardefou.model.Journal;
import org.jspecify.annotations.Nullable;

/** A journal written entry by entry, by how many days before {@link #DAY} it was. */
public final class Diary {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final List<Incident> entries = new ArrayList<>();
  private @Nullable LocalDate completeFrom;
  private Set<String> own = Set.of();

  /** An entry without further detail. */
  public Diary at(int daysBefore, String kind) {
    return add(daysBefore, kind, null, null, null, null);
  }

  /** So many hours of a kind. */
  public Diary hours(int daysBefore, String kind, double hours) {
    return add(daysBefore, kind, BigDecimal.valueOf(hours), null, null, null);
  }

  Diary days(int daysBefore, String kind, int days) {
    return add(daysBefore, kind, null, null, days, null);
  }

  Diary amount(int daysBefore, String kind, int amount) {
    return add(daysBefore, kind, null, BigDecimal.valueOf(amount), null, null);
  }

  Diary overdue(int daysBefore, int amount, int days) {
    return add(daysBefore, "invoice_overdue", null, BigDecimal.valueOf(amount), days, null);
  }

  Diary billed(int daysBefore, String kind) {
    return add(daysBefore, kind, null, null, null, true);
  }

  /** An entry with every detail that a kind can have. */
  public Diary full(int daysBefore, String kind) {
    return add(daysBefore, kind, BigDecimal.TEN, BigDecimal.valueOf(500), 30, null);
  }

  private Diary add(
      int daysBefore,
      String kind,
      @Nullable BigDecimal hours,
      @Nullable BigDecimal amount,
      @Nullable Integer days,
      @Nullable Boolean billed) {
    LocalDate date = DAY.minusDays(daysBefore);
    UUID id = new UUID(0, entries.size());
    entries.add(
        new Incident(
            id, date, null, kind, null, hours, amount, days, billed, null, null, Map.of()));
    return this;
  }

  /** Everything was noted from so many days before on. */
  public Diary completeSince(int daysBefore) {
    completeFrom = DAY.minusDays(daysBefore);
    return this;
  }

  /** Her own answers to these facts count. */
  public Diary own(String... facts) {
    own = Set.of(facts);
    return this;
  }

  public Journal journal() {
    return new Journal(entries, completeFrom, own, Map.of());
  }
}
