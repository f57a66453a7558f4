package org.gardefou.money;

/**
 * What is due for a late payment on top of the invoice.
 *
 * @param days days that bear interest
 * @param fee the sum for the invoice
 */
public record LateInterest(long days, Money interest, Money fee) {
  /** Interest and sum. */
  public Money total() {
    return interest.plus(fee);
  }
}
