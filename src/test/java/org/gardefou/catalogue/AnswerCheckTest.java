package org.gardefou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.store.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an answer, what is none, and what the sentence says. */
class AnswerCheckTest {
  private static Value value(String written) {
    return switch (written) {
      case "true", "false" -> Value.of(Boolean.parseBoolean(written));
      case String s when s.startsWith("'") -> Value.of(s.substring(1));
      default -> Value.of(new BigDecimal(written));
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          role.regulated      | true           |
          role.regulated      | 'yes           | “role.regulated” takes true or false.
          role.regulated      | 1              | “role.regulated” takes true or false.
          scope.revisions     | 'unlimited     |
          scope.revisions     | 'lots          | “scope.revisions” takes one of: none, limited, unlimited.
          scope.revisions     | 3              | “scope.revisions” takes one of: none, limited, unlimited.
          health.dread        | 1              |
          health.dread        | 5.0            |
          health.dread        | 0              | “health.dread” takes a whole number from 1 to 5.
          health.dread        | 6              | “health.dread” takes a whole number from 1 to 5.
          health.dread        | 2.5            | “health.dread” takes a whole number from 1 to 5.
          health.dread        | '5             | “health.dread” takes a whole number from 1 to 5.
          advice.set_aside    | 'often         |
          advice.set_aside    | 3              |
          advice.set_aside    | 4              | “advice.set_aside” takes one of: never, often, nearly_always; or its position, 1 to 3.
          advice.set_aside    | 'sometimes     | “advice.set_aside” takes one of: never, often, nearly_always; or its position, 1 to 3.
          health.hours_week   | 37.5           |
          health.hours_week   | -1             | “health.hours_week” takes a number from 0 to 100 (hours).
          health.hours_week   | 1e999999999    | “health.hours_week” takes a number from 0 to 100 (hours).
          health.hours_week   | 1e-999999999   | “health.hours_week” takes a number from 0 to 100 (hours).
          payment.deposit_pct | 0              |
          payment.deposit_pct | 100            |
          payment.deposit_pct | 400            | “payment.deposit_pct” takes a number from 0 to 100.
          payment.deposit_pct | 'half          | “payment.deposit_pct” takes a number.
          advice.given        | 3.0            |
          advice.given        | 3e2            |
          advice.given        | 3.5            | “advice.given” takes a whole number.
          price.amount        | 1200.50        |
          price.amount        | -1             | “price.amount” takes a number from 0 to 1,000,000,000.
          payment.due         | '2026-11-20    |
          payment.due         | '1899-12-31    | “payment.due” takes a date between 1950 and 2100.
          payment.due         | '2101-01-01    | “payment.due” takes a date between 1950 and 2100.
          payment.due         | '2026-02-30    | “payment.due” takes a date such as 2026-11-20.
          payment.due         | 20261120       | “payment.due” takes a date such as 2026-11-20.
          legal.subordination | true           | “legal.subordination” is counted by the program; leave it out.
          """)
  void anAnswerIsAcceptedOrRefusedInWords(String fact, String written, String problem) {
    assertEquals(
        problem,
        AnswerCheck.problem(TestCatalogue.fact(fact), value(written)).map(Text::en).orElse(null));
  }

  /** A quotient that she worked out may have 30 decimals; files take 40 digits. */
  @Test
  void aNumberHasThirtyDecimalsAtMost() {
    Fact hours = TestCatalogue.fact("health.hours_week");
    assertEquals(Optional.empty(), AnswerCheck.problem(hours, value("1." + "3".repeat(30))));
    assertTrue(AnswerCheck.problem(hours, value("1." + "3".repeat(31))).isPresent());
  }

  @Test
  void aFigureOfHersHasTheLimitsOfTheQuestion() {
    Fact deposit = TestCatalogue.fact("payment.deposit_pct");
    assertEquals(Optional.empty(), AnswerCheck.problem(deposit, new BigDecimal("100")));
    assertEquals(
        "“payment.deposit_pct” takes a number from 0 to 100.",
        AnswerCheck.problem(deposit, new BigDecimal("101")).orElseThrow().en());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "advice.set_aside, 2, 'often",
        "advice.set_aside, 'never, 'never",
        "advice.given, 3e2, 300",
        "health.dread, 5.0, 5",
        "price.amount, 1200.50, 1200.5",
        "role.regulated, true, true",
        "payment.due, '2026-11-20, '2026-11-20",
      })
  void anAcceptedAnswerIsKeptInOneForm(String fact, String written, String kept) {
    assertEquals(value(kept), AnswerCheck.normalise(TestCatalogue.fact(fact), value(written)));
  }

  /** Every number of the catalogue has limits, and its own sentence for what lies beyond. */
  @Test
  void everyNumberOfTheCatalogueIsHeldWithinItsLimits() {
    List<Fact> numbers =
        CatalogueLoader.builtIn().catalogue().facts().values().stream()
            .filter(f -> f.type() == FactType.NUMBER || f.type() == FactType.MONEY)
            .filter(f -> !f.derived())
            .toList();
    assertTrue(numbers.size() > 50, "" + numbers.size());
    for (Fact fact : numbers) {
      Fact.Range range = Objects.requireNonNull(fact.range(), fact.id());
      assertTrue(range.min().signum() >= 0, fact.id());
      assertTrue(range.max().compareTo(most(fact)) <= 0, fact.id());
      assertEquals(Optional.empty(), AnswerCheck.problem(fact, Value.of(range.min())));
      assertEquals(Optional.empty(), AnswerCheck.problem(fact, Value.of(range.max())));
      refused(fact, range.min().subtract(BigDecimal.ONE));
      refused(fact, range.max().add(BigDecimal.ONE));
    }
  }

  private static void refused(Fact fact, BigDecimal number) {
    Text problem = AnswerCheck.problem(fact, Value.of(number)).orElseThrow();
    assertTrue(problem.en().contains(fact.shortName().en()), problem.en());
    assertTrue(problem.fr().contains(fact.shortName().fr()), problem.fr());
  }

  /** What a day, a week and a share can hold at most. */
  private static BigDecimal most(Fact fact) {
    String unit = fact.unit() == null ? "" : fact.unit().en();
    long most =
        switch (unit) {
          case "%", "out of 100" -> 100;
          case "hours" ->
              fact.id().endsWith("_week") ? 168 : fact.id().endsWith("_min") ? 24 : 10_000;
          case "days" -> fact.id().endsWith("_week") ? 7 : 2_000;
          case "nights" -> 14;
          case "index" -> 1;
          case "years" -> 80;
          default -> 10_000_000;
        };
    return BigDecimal.valueOf(most);
  }
}
