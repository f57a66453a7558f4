package org.gardefou.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.json.StrictJson;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Bilingual;

/**
 * Whether a value is an answer to a question at all: of the right type, one of the choices, within
 * what is plausible. The same for answers typed in, read from an intake file and found in a file.
 */
public final class AnswerCheck {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HIGHEST_SCALE = BigDecimal.valueOf(5);

  /** More than any quotient that a person works out; files take 40 digits. */
  private static final int MOST_DECIMALS = 30;

  /** Limits of a number for which the catalogue gives none: nothing below zero, no billions. */
  private static final Fact.Range ANY =
      new Fact.Range(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000), false);

  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private AnswerCheck() {}

  /** What is wrong with a value as the answer to a question, in a sentence; empty when nothing. */
  public static Optional<Text> problem(Fact fact, Value value) {
    if (fact.derived()) {
      return problem("answer.derived", fact);
    }
    return switch (fact.type()) {
      case YESNO -> unless(value instanceof Value.YesNo, "answer.yesno", fact);
      case CHOICE -> unless(isWord(fact, value), "answer.choice", fact, ids(fact));
      case SCALE -> unless(isPosition(value, HIGHEST_SCALE), "answer.scale", fact);
      case WORDS -> words(fact, value);
      case NUMBER, MONEY -> number(fact, value);
      case DATE -> date(fact, value);
    };
  }

  /**
   * A value as files keep it: a position in a list of words becomes the word, whole numbers lose
   * their zeros. Only for values without a {@link #problem}.
   */
  public static Value normalise(Fact fact, Value value) {
    return switch (value) {
      case Value.Number(BigDecimal position) when fact.type() == FactType.WORDS ->
          Value.of(fact.choices().get(position.intValueExact() - 1).id());
      case Value.Number(BigDecimal number) -> Value.of(StrictJson.plain(number));
      case Value.YesNo yes -> yes;
      case Value.Word word -> word;
    };
  }

  private static Optional<Text> words(Fact fact, Value value) {
    int count = fact.choices().size();
    boolean fits = isWord(fact, value) || isPosition(value, BigDecimal.valueOf(count));
    return unless(fits, "answer.words", fact, ids(fact), count);
  }

  private static boolean isWord(Fact fact, Value value) {
    return value instanceof Value.Word(String id) && fact.choice(id).isPresent();
  }

  private static boolean isPosition(Value value, BigDecimal highest) {
    return value instanceof Value.Number(BigDecimal number)
        && isWithin(number, ONE, highest)
        && isWhole(number);
  }

  private static String ids(Fact fact) {
    return fact.choices().stream().map(Choice::id).collect(Collectors.joining(", "));
  }

  private static Optional<Text> number(Fact fact, Value value) {
    if (!(value instanceof Value.Number(BigDecimal number))) {
      return problem("answer.number", fact);
    }
    Fact.Range range = fact.range() == null ? ANY : fact.range();
    if (!isWithin(number, range.min(), range.max()) || number.scale() > MOST_DECIMALS) {
      return outside(fact, range);
    }
    return unless(!range.whole() || isWhole(number), "answer.whole", fact);
  }

  /** What is wrong with a number as a figure of hers, such as a limit; empty when nothing. */
  public static Optional<Text> problem(Fact fact, BigDecimal number) {
    return number(fact, Value.of(number));
  }

  private static Optional<Text> outside(Fact fact, Fact.Range range) {
    Text unit = fact.unit();
    return unit == null
        ? problem("answer.range", fact, range.min(), range.max())
        : problem("answer.range.unit", fact, range.min(), range.max(), unit);
  }

  private static boolean isWithin(BigDecimal number, BigDecimal min, BigDecimal max) {
    return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
  }

  /** Without rounding: writing out 1e-999999999 would fill the memory. */
  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<Text> date(Fact fact, Value value) {
    if (!(value instanceof Value.Word(String text))) {
      return problem("answer.date", fact);
    }
    try {
      LocalDate day = LocalDate.parse(text);
      boolean plausible = !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
      return unless(plausible, "answer.date.range", fact);
    } catch (DateTimeException e) {
      return problem("answer.date", fact);
    }
  }

  private static Optional<Text> unless(boolean fits, String key, Fact fact, Object... more) {
    return fits ? Optional.empty() : problem(key, fact, more);
  }

  private static Optional<Text> problem(String key, Fact fact, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = fact.shortName();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Optional.of(Bilingual.text(key, arguments));
  }
}
