package org.gardefou.money;

/** Why a figure cannot be worked out. */
public enum Fault {
  /** Levies, tax and reserve take the whole turnover. */
  NOTHING_KEPT,
  /** Time off and unsold time take the whole year. */
  NO_BILLABLE_DAY,
  /** There is no hour to divide by. */
  NO_HOUR,
  /** There is no income to take a share of. */
  NO_INCOME,
  /** A number that cannot be below zero is. */
  BELOW_ZERO,
  /** A share lies outside 0-1. */
  NO_SHARE
}
