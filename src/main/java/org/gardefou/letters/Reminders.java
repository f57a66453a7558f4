package org.gardefou.letters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.engine.checkin.CheckInDue;
import org.gardefou.model.Decision;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.model.Stage;
import org.gardefou.text.Bilingual;

/** What is due in a mission: reviews, answers to letters, steps of leaving. */
public final class Reminders {
  private static final String ANSWER_DATE = "answer_date";

  /** Soon enough to remember how a mission went. */
  private static final int DAYS_AFTER_END = 7;

  /** Late enough to know what a no made room for. */
  private static final int DAYS_AFTER_NO = 30;

  private Reminders() {}

  /** Review and answers, or looking back on a mission that is over; the earliest first. */
  public static List<Reminder> of(Mission mission) {
    return Stream.concat(
            (mission.stage().over() ? lookBack(mission) : review(mission)).stream(),
            mission.letters().stream().flatMap(letter -> answer(letter).stream()))
        .sorted(Comparator.comparing(Reminder::day))
        .toList();
  }

  private static Optional<Reminder> review(Mission mission) {
    return mission
        .decision()
        .map(Decision::review)
        .map(
            day ->
                new Reminder(Reminder.Kind.REVIEW, day, Bilingual.text("letters.reminder.review")));
  }

  private static Optional<Reminder> lookBack(Mission mission) {
    int days = mission.stage() == Stage.REFUSED ? DAYS_AFTER_NO : DAYS_AFTER_END;
    return mission
        .over()
        .filter(day -> mission.review() == null)
        .map(
            day ->
                new Reminder(
                    Reminder.Kind.LOOK_BACK,
                    day.plusDays(days),
                    Bilingual.text("letters.reminder.lookback")));
  }

  private static Optional<Reminder> answer(LetterDraft letter) {
    boolean waiting = letter.sentOn() != null && letter.answeredOn() == null;
    return Optional.ofNullable(letter.slots().get(ANSWER_DATE))
        .filter(text -> waiting)
        .flatMap(Formats::date)
        .map(
            day ->
                new Reminder(Reminder.Kind.ANSWER, day, Bilingual.text("letters.reminder.answer")));
  }

  /** Looking at the mission again: every 30 days, or at once after something grave. */
  public static Reminder checkIn(CheckInDue due) {
    return new Reminder(
        Reminder.Kind.CHECK_IN,
        due.day(),
        Bilingual.text(due.grave() ? "checkin.reminder.grave" : "checkin.reminder"));
  }

  /** The next step of leaving, once she set a day for the notice. */
  public static Optional<Reminder> step(LeavingGuide guide, LetterContext context) {
    return context.mission().leaving().noticeOn() == null
        ? Optional.empty()
        : LeavingPlanner.plan(guide, context).steps().stream()
            .filter(step -> step.doneOn().isEmpty())
            .min(Comparator.comparing(LeavingPlan.Step::due))
            .map(s -> new Reminder(Reminder.Kind.STEP, s.due(), s.step().name()));
  }

  /** The day by which a letter that goes out now asks for an answer. */
  public static Optional<LocalDate> answerDate(Letter letter, LetterDraft draft) {
    return letter
        .slot(ANSWER_DATE)
        .flatMap(state -> state.value())
        .flatMap(
            value ->
                Optional.ofNullable(draft.slots().get(ANSWER_DATE))
                    .flatMap(Formats::date)
                    .or(
                        () ->
                            Optional.of(
                                WorkingDays.after(draft.written(), SlotValues.ANSWER_DAYS))));
  }

  /** The draft with the day by which it asks for an answer set down. */
  public static LetterDraft dated(Letter letter, LetterDraft draft) {
    return answerDate(letter, draft)
        .map(day -> draft.withSlot(ANSWER_DATE, day.toString()))
        .orElse(draft);
  }
}
