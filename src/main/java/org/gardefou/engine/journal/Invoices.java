package org.gardefou.engine.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gardefou.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The invoices that were overdue, and when they were paid.
 *
 * <p>A payment closes the oldest open invoice of the same amount. Where it names no amount, it
 * closes the oldest open one; where no open invoice has its amount, the oldest open one without an
 * amount, and else none: it paid for something else.
 */
final class Invoices {
  static final String OVERDUE = "invoice_overdue";
  static final String PAID = "invoice_paid";

  /**
   * An invoice that was overdue.
   *
   * @param entry the entry that says so
   * @param paid the day of its payment; null while it is open
   */
  record Late(Incident entry, @Nullable LocalDate paid) {
    /** The day on which it was due: an invoice noted as overdue is so by one day at least. */
    LocalDate due() {
      return entry.date().minusDays(Math.max(1, Objects.requireNonNullElse(entry.days(), 1)));
    }

    /** The last day on which it was open, up to that day. */
    LocalDate until(LocalDate day) {
      return Objects.requireNonNullElse(paid, day);
    }

    /** The delay that was noted; else that from the day on which it was due until then. */
    long days(LocalDate day) {
      Integer noted = entry.days();
      return noted == null ? ChronoUnit.DAYS.between(due(), until(day)) : noted;
    }
  }

  private final List<Late> late = new ArrayList<>();

  /** Places of the open ones in {@link #late}, the oldest first: all, and by amount. */
  private final TreeSet<Integer> open = new TreeSet<>();

  private final Map<Optional<BigDecimal>, Deque<Integer>> byAmount = new HashMap<>();

  /** The invoices of a journal as they stood on the last day of the window. */
  Invoices(JournalIndex index, Window window) {
    List<Incident> entries = new ArrayList<>(index.in(window, Set.of(OVERDUE, PAID)));
    // What was noted on one day was first overdue and then paid.
    entries.sort(Comparator.comparing(Incident::date).thenComparing(Invoices::isPayment));
    for (Incident entry : entries) {
      if (isPayment(entry)) {
        close(entry);
      } else {
        open(entry);
      }
    }
  }

  private static boolean isPayment(Incident entry) {
    return entry.kind().equals(PAID);
  }

  private void open(Incident entry) {
    open.add(late.size());
    queue(entry).add(late.size());
    late.add(new Late(entry, null));
  }

  private void close(Incident payment) {
    Deque<Integer> ofAmount = queue(payment);
    Integer place =
        payment.amount() == null ? open.pollFirst() : firstOf(ofAmount, withoutAmount());
    if (place != null) {
      Incident entry = late.get(place).entry();
      open.remove(place);
      // The oldest of all is the oldest of its amount.
      queue(entry).poll();
      late.set(place, new Late(entry, payment.date()));
    }
  }

  private static @Nullable Integer firstOf(Deque<Integer> wanted, Deque<Integer> otherwise) {
    return wanted.isEmpty() ? otherwise.peek() : wanted.peek();
  }

  private Deque<Integer> withoutAmount() {
    return byAmount.computeIfAbsent(Optional.empty(), none -> new ArrayDeque<>());
  }

  private Deque<Integer> queue(Incident entry) {
    Optional<BigDecimal> amount =
        Optional.ofNullable(entry.amount()).map(BigDecimal::stripTrailingZeros);
    return byAmount.computeIfAbsent(amount, none -> new ArrayDeque<>());
  }

  /** All of them, the oldest entry first. */
  List<Late> all() {
    return late;
  }

  /** The last month up to that day in which one of them was overdue. */
  Optional<YearMonth> lastTroubled(LocalDate day) {
    return late.stream()
        .map(each -> YearMonth.from(each.until(day)))
        .max(Comparator.naturalOrder());
  }

  /** Those that are still open, the oldest entry first. */
  List<Late> open() {
    return open.stream().map(late::get).toList();
  }
}
