package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.gardefou.engine.Verdict;
import org.gardefou.letters.Reminder;
import org.gardefou.text.Messages;

/** What the list can be narrowed to besides words and phase: advice, what is due, last change. */
enum RowFilter {
  DECLINE(Group.ADVICE),
  ASK_FIRST(Group.ADVICE),
  CONDITIONS(Group.ADVICE),
  ACCEPT(Group.ADVICE),
  LATE(Group.REVIEW),
  SOON(Group.REVIEW),
  CHANGED(Group.CHANGE),
  UNCHANGED(Group.CHANGE);

  private static final int DAYS = 30;

  private final Group group;

  RowFilter(Group group) {
    this.group = group;
  }

  /** Filters of one group widen each other; those of different groups narrow. */
  enum Group {
    ADVICE,
    REVIEW,
    CHANGE
  }

  Group group() {
    return group;
  }

  /** Whether a line stays; one whose advice is still being worked out does, whatever the advice. */
  boolean takes(MissionRow row, MissionsActions actions) {
    LocalDate today = actions.today();
    return switch (this) {
      case DECLINE -> advises(row, Verdict.DECLINE);
      case ASK_FIRST -> advises(row, Verdict.ASK_FIRST);
      case CONDITIONS -> advises(row, Verdict.CONDITIONS);
      case ACCEPT -> advises(row, Verdict.ACCEPT);
      case LATE -> isDue(row, day -> day.isBefore(today));
      case SOON -> isDue(row, day -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS)));
      case CHANGED -> !changed(row, actions).isBefore(today.minusDays(DAYS));
      case UNCHANGED -> changed(row, actions).isBefore(today.minusDays(DAYS));
    };
  }

  private static boolean advises(MissionRow row, Verdict verdict) {
    return row.advice().map(advice -> advice.verdict() == verdict).orElse(true);
  }

  /** Looking back is an offer: it is never due. */
  private static boolean isDue(MissionRow row, Predicate<LocalDate> when) {
    return row.reminders().stream()
        .filter(reminder -> reminder.kind() != Reminder.Kind.LOOK_BACK)
        .map(Reminder::day)
        .anyMatch(when);
  }

  private static LocalDate changed(MissionRow row, MissionsActions actions) {
    return row.changed()
        .map(moment -> moment.atZone(actions.zone()).toLocalDate())
        .orElse(LocalDate.MIN);
  }

  /** Its name; advice is said in the words for prospects and for running missions. */
  String in(Messages messages) {
    return group == Group.ADVICE
        ? messages.get("verdict.prospect." + name())
            + " · "
            + messages.get("verdict.ongoing." + name())
        : messages.get("missions.filter.row." + id(), DAYS);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
