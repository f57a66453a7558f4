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
 * @param due null while rate, amount or days are not known
 * @param open what is not known
 */
public record LateReport(
    Money amount, boolean consumer, @Nullable LateInterest due, List<Input> open) {
  public LateReport {
    open = List.copyOf(open);
  }

  /** What is due on top of the invoice. */
  public Optional<LateInterest> interest() {
    return Optional.ofNullable(due);
  }

  /** Nothing where no invoice is overdue, as far as she answered. */
  static Optional<LateReport> of(
      OwnMoney own, ClientKind kind, MissionFacts facts, LocalDate today) {
    Needed needed = new Needed(facts);
    Money amount = new Money(needed.positive(MissionFacts.OVERDUE_AMOUNT), own.currency());
    long days = needed.positive(MissionFacts.OVERDUE_DAYS).longValue();
    if (!amount.positive() && days == 0) {
      return Optional.empty();
    }
    boolean consumer = kind == ClientKind.PRIVATE;
    Optional<BigDecimal> rate = own.value(Figure.LATE_RATE);
    if (!consumer && rate.isEmpty()) {
      needed.own(List.of(Figure.LATE_RATE));
    }
    Invoice invoice = new Invoice(amount, today.minusDays(days));
    LateInterest due = needed.open().isEmpty() ? terms(own, consumer).on(invoice, today) : null;
    return Optional.of(new LateReport(amount, consumer, due, needed.open()));
  }

  private static LateTerms terms(OwnMoney own, boolean consumer) {
    Money none = Money.zero(own.currency());
    return consumer
        ? new LateTerms.Consumer(own.share(Figure.LATE_RATE), null)
        : new LateTerms.Business(
            own.share(Figure.LATE_RATE),
            List.of(new LateTerms.Fee(none, own.amount(Figure.LATE_FEE))));
  }
}
