package org.gardefou.engine.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Counter;
import org.gardefou.model.Incident;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Measures the entries of one window (domain.md A.3; each measure in {@code docs/catalogue.md}). A
 * measure of hours, days or amounts needs at least one entry that notes them, where there are
 * entries at all; those that do not note them are left out.
 *
 * @param running the part of the window in which the mission was running
 * @param complete whether everything in the window was noted
 */
record Measures(JournalIndex index, Window window, Window running, boolean complete) {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal WEEK = BigDecimal.valueOf(7);

  /** What a counter comes to; none where the entries do not tell. */
  Optional<Measured> of(Counter counter) {
    List<Incident> entries = index.in(window, counter.incidents());
    return switch (counter.measure()) {
      case ANY -> Optional.of(new Measured(Value.of(!entries.isEmpty()), entries));
      case COUNT -> Optional.of(new Measured(Value.of((long) entries.size()), entries));
      case SHARE -> countShare(counter, entries);
      case HOURS_SHARE -> hoursShare(counter, entries);
      case HOURS_WEEK -> sum(entries, Incident::hours).map(this::aWeek);
      case DAYS -> sum(entries, Measures::days);
      case AVERAGE_DAYS -> averageDays(entries);
      case OPEN_DAYS -> Optional.of(openDays());
      case OPEN_AMOUNT -> sum(open(), Incident::amount);
      case MONTHS_IN_A_ROW -> Optional.of(monthsInARow(entries));
    };
  }

  private static @Nullable BigDecimal days(Incident entry) {
    return entry.days() == null ? null : BigDecimal.valueOf(entry.days());
  }

  /** A detail of an entry; null where it was not noted. */
  @FunctionalInterface
  private interface Detail {
    @Nullable BigDecimal of(Incident entry);
  }

  private static Optional<Measured> sum(List<Incident> entries, Detail detail) {
    List<Incident> noted = entries.stream().filter(e -> detail.of(e) != null).toList();
    return noted.isEmpty() && !entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Measured(Value.of(total(noted, detail)), noted));
  }

  private static BigDecimal total(Collection<Incident> entries, Detail detail) {
    BigDecimal total = BigDecimal.ZERO;
    for (Incident entry : entries) {
      BigDecimal each = detail.of(entry);
      total = each == null ? total : total.add(each);
    }
    return total;
  }

  private Optional<Measured> countShare(Counter counter, List<Incident> part) {
    return share(part, BigDecimal.valueOf(index.in(window, counter.of()).size()), e -> ONE);
  }

  /** Hours of one kind alone are no share: only the other hours tell what they are a part of. */
  private Optional<Measured> hoursShare(Counter counter, List<Incident> part) {
    List<Incident> all = index.in(window, counter.of());
    boolean tells =
        all.stream().anyMatch(e -> e.hours() != null && !counter.incidents().contains(e.kind()));
    return tells || complete
        ? share(part, total(all, Incident::hours), Incident::hours)
        : Optional.empty();
  }

  /** Nothing to take a share of tells nothing, unless it is certain that there was nothing. */
  private Optional<Measured> share(List<Incident> part, BigDecimal whole, Detail detail) {
    if (whole.signum() == 0) {
      return complete ? Optional.of(new Measured(Value.of(0), part)) : Optional.empty();
    }
    BigDecimal percent = tenths(total(part, detail).multiply(HUNDRED), whole);
    return Optional.of(new Measured(Value.of(percent), part));
  }

  private static BigDecimal tenths(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, 1, RoundingMode.HALF_UP);
  }

  private Measured aWeek(Measured sum) {
    BigDecimal hours = sum.value() instanceof Value.Number(BigDecimal n) ? n : BigDecimal.ZERO;
    BigDecimal week = tenths(hours.multiply(WEEK), BigDecimal.valueOf(running.days()));
    return new Measured(Value.of(week), sum.entries());
  }

  /** The days noted; where none are, those from the day on which it was due to its payment. */
  private Optional<Measured> averageDays(List<Incident> entries) {
    if (entries.isEmpty()) {
      return Optional.of(new Measured(Value.of(0), entries));
    }
    long days =
        new Invoices(index, new Window(null, window.to()))
            .all().stream()
                .filter(late -> window.holds(late.entry().date()))
                .mapToLong(late -> late.days(window.to()))
                .sum();
    BigDecimal average = tenths(BigDecimal.valueOf(days), BigDecimal.valueOf(entries.size()));
    return Optional.of(new Measured(Value.of(average), entries));
  }

  private List<Incident> open() {
    return new Invoices(index, window).open().stream().map(Invoices.Late::entry).toList();
  }

  private Measured openDays() {
    long days =
        new Invoices(index, window)
            .open().stream()
                .mapToLong(late -> ChronoUnit.DAYS.between(late.due(), window.to()))
                .max()
                .orElse(0);
    return new Measured(Value.of(days), open());
  }

  /** The month under way counts if it was paid, and does not end the row if nothing was due yet. */
  private Measured monthsInARow(List<Incident> entries) {
    Map<YearMonth, List<Incident>> paid =
        entries.stream().collect(Collectors.groupingBy(entry -> YearMonth.from(entry.date())));
    Optional<YearMonth> troubled = new Invoices(index, window).lastTroubled(window.to());
    List<Incident> row = new ArrayList<>();
    YearMonth now = YearMonth.from(window.to());
    YearMonth month = paid.containsKey(now) ? now : now.minusMonths(1);
    long months = 0;
    if (troubled.filter(now::equals).isEmpty()) {
      while (paid.containsKey(month) && troubled.filter(month::equals).isEmpty()) {
        row.addAll(0, paid.get(month));
        month = month.minusMonths(1);
        months++;
      }
    }
    return new Measured(Value.of(months), row);
  }
}
