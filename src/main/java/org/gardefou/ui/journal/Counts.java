package org.gardefou.ui.journal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.CounterReading;
import org.gardefou.engine.journal.Counters;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.words.NumberText;

/** What the journal counts of each kind of entry, in words (domain.md A.3). */
final class Counts {
  private final Counters counters;
  private final Messages texts;
  private final Map<String, String> words = new HashMap<>();

  Counts(Counters counters, Collection<Fact> facts, Messages texts) {
    this.counters = counters;
    this.texts = texts;
    Map<String, CounterReading> readings = counters.of(facts);
    for (Fact fact : facts) {
      Counter counter = fact.counter();
      CounterReading reading = readings.get(fact.id());
      if (counter != null && reading != null) {
        String said = words(counter, reading);
        counter.incidents().forEach(kind -> words.putIfAbsent(kind, said));
      }
    }
  }

  /** Such as {@code 5 in 30 days}; empty where the journal tells nothing of the kind. */
  String of(String kind) {
    return Objects.requireNonNullElse(words.get(kind), "");
  }

  private String words(Counter counter, CounterReading reading) {
    String number =
        reading.value() instanceof Value.Number(BigDecimal n) ? number(n) : entries(reading);
    return switch (counter.measure()) {
      case ANY, OPEN_AMOUNT -> within(counter, entries(reading));
      case COUNT -> within(counter, part(counter, reading, number));
      case SHARE, HOURS_SHARE -> within(counter, texts.get("journal.counter.percent", number));
      case DAYS, AVERAGE_DAYS -> within(counter, texts.get("journal.counter.late", number));
      case HOURS_WEEK -> texts.get("journal.counter.week", number);
      case OPEN_DAYS -> texts.get("journal.counter.open", number);
      case MONTHS_IN_A_ROW -> texts.get("journal.counter.months", number);
    };
  }

  private String number(BigDecimal number) {
    return NumberText.format(number, texts.language());
  }

  private String entries(CounterReading reading) {
    return number(BigDecimal.valueOf(reading.entries().size()));
  }

  /** Of how many they are, where those were noted as well. */
  private String part(Counter counter, CounterReading reading, String number) {
    int whole = counters.whole(counter);
    return whole < Math.max(1, reading.entries().size())
        ? number
        : texts.get("journal.counter.part", number, whole);
  }

  private String within(Counter counter, String number) {
    Integer days = counter.days();
    return days == null
        ? texts.get("journal.counter.all", number)
        : texts.get("journal.counter.days", number, days);
  }
}
