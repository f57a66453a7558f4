package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.model.Incident;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Entries of a journal that cannot be as they stand: a day to come, thirty hours on one day. */
public final class IncidentCheck {
  /** The most hours of one day. */
  public static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);

  /** The largest amount of one entry. */
  public static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(10_000_000);

  /** Ten years. */
  public static final int MOST_DAYS = 3650;

  /** The longest text of an entry, in characters. */
  public static final int LONGEST = 600;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final int MOST_DECIMALS = 4;

  private IncidentCheck() {}

  /** What is wrong with an entry that is noted today; empty when nothing. */
  public static Optional<Text> problem(Incident entry, LocalDate today) {
    return day(entry.date(), today)
        .or(() -> number("journal.check.hours", entry.hours(), MOST_HOURS))
        .or(() -> number("journal.check.amount", entry.amount(), MOST_AMOUNT))
        .or(
            () ->
                number("journal.check.days", decimal(entry.days()), BigDecimal.valueOf(MOST_DAYS)))
        .or(() -> text(entry));
  }

  /** Whether an entry lies before the first day of its mission: odd, yet it may be right. */
  public static boolean early(Incident entry, @Nullable LocalDate since) {
    return since != null && entry.date().isBefore(since);
  }

  private static Optional<Text> day(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      return Optional.of(Bilingual.text("journal.check.future", day.toString()));
    }
    return day.isBefore(FIRST_DAY)
        ? Optional.of(Bilingual.text("journal.check.past", day.toString()))
        : Optional.empty();
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private static Optional<Text> number(String key, @Nullable BigDecimal number, BigDecimal most) {
    boolean fits =
        number == null
            || (number.signum() >= 0
                && number.compareTo(most) <= 0
                && number.scale() <= MOST_DECIMALS);
    return fits ? Optional.empty() : Optional.of(Bilingual.text(key, most));
  }

  private static Optional<Text> text(Incident entry) {
    return Stream.of(entry.words(), entry.who(), entry.evidence())
            .anyMatch(text -> text != null && text.length() > LONGEST)
        ? Optional.of(Bilingual.text("journal.check.long", LONGEST))
        : Optional.empty();
  }
}
