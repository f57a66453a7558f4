package org.gardefou.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The way out of one mission with its dates.
 *
 * @param noticeDays days of notice in force: hers, or the proposed ones
 * @param proposedDays days of notice that the length of the relation proposes
 * @param noticeOn the day on which the notice goes out
 * @param lastDay last day of work
 * @param lawyer why a lawyer should read the notice, null when neither length nor share ask for it
 * @param overdue how long invoices have been overdue, as she noted it, null when nothing is known
 */
public record LeavingPlan(
    int noticeDays,
    int proposedDays,
    LocalDate noticeOn,
    LocalDate lastDay,
    @Nullable Text lawyer,
    @Nullable Text overdue,
    List<Step> steps,
    List<LeavingGuide.LawNote> law) {
  public LeavingPlan {
    steps = List.copyOf(steps);
    law = List.copyOf(law);
  }

  /** Why a lawyer should read the notice, if one should. */
  public Optional<Text> lawyerReason() {
    return Optional.ofNullable(lawyer);
  }

  /** What is known of overdue invoices. */
  public Optional<Text> openInvoices() {
    return Optional.ofNullable(overdue);
  }

  /**
   * One thing to do and its day.
   *
   * @param done the day on which it was done, null while it is to do
   */
  public record Step(LeavingGuide.Step step, LocalDate due, @Nullable LocalDate done) {
    /** The day on which it was done, if it was. */
    public Optional<LocalDate> doneOn() {
      return Optional.ofNullable(done);
    }
  }
}
