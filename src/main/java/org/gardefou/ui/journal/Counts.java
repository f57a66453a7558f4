package org.gardefou.ui.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Counter.Measure;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Incident;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.NumberText;
import org.jspecify.annotations.Nullable;

/** How often each kind stands in the window of its counter, in words (domain.md A.3). */
final class Counts {
  private final Map<String, Counter> counters = new HashMap<>();
  private final Map<String, BigDecimal> sums = new HashMap<>();

  Counts(Catalogue catalogue, List<Incident> entries, LocalDate today) {
    catalogue.facts().values().stream().map(Fact::counter).forEach(this::add);
    entries.forEach(entry -> count(entry, today));
  }

  private void add(@Nullable Counter counter) {
    if (counter != null) {
      counter.incidents().forEach(kind -> counters.putIfAbsent(kind, counter));
    }
  }

  private void count(Incident entry, LocalDate today) {
    Counter counter = counters.get(entry.kind());
    if (counter != null && within(entry.date(), counter.days(), today)) {
      sums.merge(entry.kind(), amount(entry, counter.measure()), BigDecimal::add);
    }
  }

  /** The window ends today; its first day lies as many days back as it is long, less one. */
  private static boolean within(LocalDate day, @Nullable Integer days, LocalDate today) {
    return !day.isAfter(today) && (days == null || day.isAfter(today.minusDays(days)));
  }

  private static BigDecimal amount(Incident entry, Measure measure) {
    return switch (measure) {
      case HOURS_SHARE, HOURS_WEEK -> entry.hours() == null ? BigDecimal.ZERO : entry.hours();
      case DAYS, AVERAGE_DAYS ->
          entry.days() == null ? BigDecimal.ZERO : BigDecimal.valueOf(entry.days());
      case ANY, COUNT, SHARE, OPEN_DAYS, OPEN_AMOUNT, MONTHS_IN_A_ROW -> BigDecimal.ONE;
    };
  }

  /** Such as {@code 5 in 30 days}; empty where nothing counts the kind. */
  String of(String kind, Messages texts) {
    Counter counter = counters.get(kind);
    if (counter == null) {
      return "";
    }
    String sum =
        texts.get(
            unit(counter.measure()),
            NumberText.format(sums.getOrDefault(kind, BigDecimal.ZERO), texts.language()));
    Integer days = counter.days();
    return days == null
        ? texts.get("journal.counter.all", sum)
        : texts.get("journal.counter.days", sum, days);
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case HOURS_SHARE, HOURS_WEEK -> "journal.counter.hours";
      case DAYS, AVERAGE_DAYS -> "journal.counter.late";
      case ANY, COUNT, SHARE, OPEN_DAYS, OPEN_AMOUNT, MONTHS_IN_A_ROW -> "journal.counter.times";
    };
  }
}
