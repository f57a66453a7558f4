package org.gardefou.money;

/**
 * The days of a year that can be sold (domain.md D.2).
 *
 * @param daysPerWeek working days a week, 1-7
 * @param daysOff leave, public holidays, sickness and training, in days a year
 * @param unsold administration and prospecting, in days a year
 */
public record WorkingYear(int daysPerWeek, int daysOff, int unsold) {
  private static final int WEEKS = 52;

  /**
   * Days that can be billed in a year.
   *
   * @throws IllegalArgumentException when none is left
   */
  public int billableDays() {
    int days = WEEKS * daysPerWeek - daysOff - unsold;
    if (days <= 0) {
      throw new IllegalArgumentException("no day is left to bill");
    }
    return days;
  }
}
