package org.gardefou.engine.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.ClientKind;
import org.gardefou.money.Invoice;
import org.gardefou.money.LateInterest;
import org.gardefou.money.LateTerms;
import org.gardefou.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is due for an overdue invoice (domain.md D.8).
 *
 * @param amount what is overdue, VAT included
 * @param consumer whether the client is a private person, who owes nothing without a formal notice
 * @param rate what a year costs, in percent; null while it is not known
 * @param law where the rate comes from while she typed none, and has still to confirm it
 * @param due null while rate, amount or days are not known
 * @param open what is not known
 */
public record LateReport(
    Money amount,
    boolean consumer,
    @Nullable BigDecimal rate,
    @Nullable LawRate law,
    @Nullable LateInterest due,
    List<Input> open) {
  public LateReport {
    open = List.copyOf(open);
  }

  /** What is due on top of the invoice. */
  public Optional<LateInterest> interest() {
    return Optional.ofNullable(due);
  }

  /** The rate a year in percent. */
  public Optional<BigDecimal> percent() {
    return Optional.ofNullable(rate);
  }

  /** The rate of the law that is still to be confirmed. */
  public Optional<LawRate> toConfirm() {
    return Optional.ofNullable(law);
  }

  /**
   * Nothing where no invoice is overdue, as far as she answered. Her own rate goes before that of
   * the law.
   */
  static Optional<LateReport> of(
      OwnMoney own, ClientKind kind, MissionFacts facts, Optional<LawRate> byLaw, LocalDate today) {
    Needed needed = new Needed(facts);
    Money amount = new Money(needed.positive(MissionFacts.OVERDUE_AMOUNT), own.currency());
    long days = needed.positive(MissionFacts.OVERDUE_DAYS).longValue();
    if (!amount.positive() && days == 0) {
      return Optional.empty();
    }
    boolean consumer = kind == ClientKind.PRIVATE;
    Optional<BigDecimal> hers = own.value(Figure.LATE_RATE);
    LawRate law = hers.isEmpty() && !consumer ? byLaw.orElse(null) : null;
    BigDecimal rate = law == null ? hers.orElse(null) : law.percent();
    if (!consumer && rate == null) {
      needed.own(List.of(Figure.LATE_RATE));
    }
    Invoice invoice = new Invoice(amount, today.minusDays(days));
    boolean known = needed.open().isEmpty();
    LateInterest due = known ? terms(own, consumer, rate).on(invoice, today) : null;
    return Optional.of(new LateReport(amount, consumer, rate, law, due, needed.open()));
  }

  private static LateTerms terms(OwnMoney own, boolean consumer, @Nullable BigDecimal percent) {
    BigDecimal rate = percent == null ? BigDecimal.ZERO : percent.movePointLeft(2);
    Money none = Money.zero(own.currency());
    return consumer
        ? new LateTerms.Consumer(rate, null)
        : new LateTerms.Business(
            rate, List.of(new LateTerms.Fee(none, own.amount(Figure.LATE_FEE))));
  }
}
