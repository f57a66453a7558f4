package org.gardefou.money;

import java.time.LocalDate;

/**
 * An invoice that is not paid.
 *
 * @param amount what is owed, VAT included
 * @param due the last day to pay
 */
public record Invoice(Money amount, LocalDate due) {}
