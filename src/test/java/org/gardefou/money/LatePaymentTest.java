package org.gardefou.money;

import static org.gardefou.money.Euros.assertEuros;
import static org.gardefou.money.Euros.assertNumber;
import static org.gardefou.money.Euros.euros;
import static org.gardefou.money.Euros.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePaymentTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final List<LateTerms.Fee> FORTY =
      List.of(new LateTerms.Fee(euros("0"), euros("40")));
  private static final LateTerms BUSINESS = new LateTerms.Business(number("0.1215"), FORTY);
  private static final Invoice INVOICE = new Invoice(euros("2400"), DUE);

  @Nested
  class BetweenBusinesses {
    /**
     * Due on 31 March, paid on 30 April: 30 days, from 1 April on. 2,400 * 0.1215 * 30 / 365 =
     * 8,748 / 365 = 23.9671; with EUR 40: 63.97.
     */
    @Test
    void interestAndFortyEuros() {
      LateInterest late = BUSINESS.on(INVOICE, LocalDate.of(2026, 4, 30));
      assertEquals(30, late.days());
      assertEuros("23.97", late.interest());
      assertEuros("40.00", late.fee());
      assertEuros("63.97", late.total());
    }

    /** 2,400 * 0.1215 / 365 = 291.60 / 365 = 0.7989. */
    @Test
    void theFirstDayIsTheOneAfterTheDueDate() {
      LateInterest onDue = BUSINESS.on(INVOICE, DUE);
      assertEquals(0, onDue.days());
      assertEuros("0.00", onDue.total());
      LateInterest next = BUSINESS.on(INVOICE, DUE.plusDays(1));
      assertEquals(1, next.days());
      assertEuros("0.80", next.interest());
      assertEuros("40.00", next.fee());
    }

    @Test
    void nothingBeforeTheDueDate() {
      LateInterest early = BUSINESS.on(INVOICE, DUE.minusDays(10));
      assertEquals(0, early.days());
      assertEuros("0.00", early.total());
    }

    /** 29 February counts as a day, the year still has 365: 28 Feb to 1 March 2028 is 2 days. */
    @Test
    void leapYear() {
      Invoice invoice = new Invoice(euros("3650"), LocalDate.of(2028, 2, 28));
      LateInterest late =
          new LateTerms.Business(number("0.1"), FORTY).on(invoice, LocalDate.of(2028, 3, 1));
      assertEquals(2, late.days());
      assertEuros("2.00", late.interest());
    }

    /** United Kingdom: 40 below 1,000, 70 from 1,000, 100 from 10,000, without regard to order. */
    @ParameterizedTest
    @CsvSource({"999.99,40", "1000,70", "9999.99,70", "10000,100"})
    void feesByAmount(String owed, String fee) {
      List<LateTerms.Fee> fees = List.of(fee("1000", "70"), fee("10000", "100"), fee("0", "40"));
      LateInterest late =
          new LateTerms.Business(number("0.12"), fees)
              .on(new Invoice(pounds(owed), DUE), DUE.plusDays(1));
      assertEquals(pounds(fee), late.fee());
    }

    private LateTerms.Fee fee(String from, String sum) {
      return new LateTerms.Fee(pounds(from), pounds(sum));
    }

    private Money pounds(String amount) {
      return new Money(new BigDecimal(amount), Currency.getInstance("GBP"));
    }

    @Test
    void noFeeWhereTheLawNamesNone() {
      LateInterest late =
          new LateTerms.Business(number("0.1"), List.of()).on(INVOICE, DUE.plusDays(1));
      assertEuros("0.00", late.fee());
    }
  }

  @Nested
  class APrivatePerson {
    private LateInterest late(LocalDate notice, LocalDate day) {
      return new LateTerms.Consumer(number("0.0365"), notice).on(INVOICE, day);
    }

    @Test
    void owesNothingWithoutFormalNotice() {
      LateInterest late =
          new LateTerms.Consumer(number("0.0365"), null).on(INVOICE, DUE.plusDays(90));
      assertEquals(0, late.days());
      assertEuros("0.00", late.total());
    }

    /** Notice on day 20, day 50: 30 days; 2,400 * 0.0365 * 30 / 365 = 7.20; never the EUR 40. */
    @Test
    void owesLegalInterestFromTheNoticeOn() {
      LateInterest late = late(DUE.plusDays(20), DUE.plusDays(50));
      assertEquals(30, late.days());
      assertEuros("7.20", late.interest());
      assertEuros("7.20", late.total());
    }

    /** 2,400 * 0.0365 * 10 / 365 = 2.40. */
    @Test
    void aNoticeBeforeTheDueDateCountsFromThere() {
      assertEuros("2.40", late(DUE.minusDays(5), DUE.plusDays(10)).total());
    }

    @Test
    void nothingBeforeTheNotice() {
      assertEquals(0, late(DUE.plusDays(20), DUE.plusDays(10)).days());
    }
  }

  @Nested
  class Rates {
    /** 2.15 % + 10 points = 12.15 %. */
    @Test
    void frenchWithoutAnAgreedRate() {
      assertNumber(
          "0.1215", LateRate.french(null, number("0.0262"), number("0.0215"), number("0.1")));
    }

    /** Three times 2.62 % is 7.86 %: an agreed 5 % is lifted, an agreed 9 % stands. */
    @Test
    void frenchAgreedRate() {
      BigDecimal legal = number("0.0262");
      assertNumber(
          "0.0786", LateRate.french(number("0.05"), legal, number("0.0215"), number("0.1")));
      assertNumber("0.09", LateRate.french(number("0.09"), legal, number("0.0215"), number("0.1")));
    }

    /** 2.15 % + 8 points. */
    @Test
    void otherCountries() {
      assertNumber("0.1015", LateRate.statutory(number("0.0215"), number("0.08")));
    }
  }

  @Nested
  class EndOfMonthTerms {
    /**
     * 20 January + 45 days = 6 March, end 31 March; end of January + 45 days = 17 March: the first
     * reading is the later one.
     */
    @Test
    void theFirstReadingIsLater() {
      EndOfMonth both = EndOfMonth.of(LocalDate.of(2026, 1, 20), 45);
      assertEquals(LocalDate.of(2026, 3, 31), both.daysFirst());
      assertEquals(LocalDate.of(2026, 3, 17), both.endFirst());
      assertEquals(LocalDate.of(2026, 3, 31), both.later());
    }

    /**
     * 10 January + 45 days = 24 February, end 28 February; end of January + 45 days = 17 March: the
     * second reading is the later one.
     */
    @Test
    void theSecondReadingIsLater() {
      EndOfMonth both = EndOfMonth.of(LocalDate.of(2026, 1, 10), 45);
      assertEquals(LocalDate.of(2026, 2, 28), both.daysFirst());
      assertEquals(LocalDate.of(2026, 3, 17), both.endFirst());
      assertEquals(LocalDate.of(2026, 3, 17), both.later());
    }

    /** 15 January 2028 + 45 days = 29 February, the last of a leap year’s February. */
    @Test
    void leapFebruary() {
      assertEquals(
          LocalDate.of(2028, 2, 29), EndOfMonth.of(LocalDate.of(2028, 1, 15), 45).daysFirst());
    }
  }
}
