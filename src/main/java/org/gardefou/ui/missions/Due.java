package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gardefou.letters.Reminder;
import org.gardefou.text.Messages;

/**
 * How many reminders are late, and how many fall into the next seven days. Looking back is an
 * offer: it is never late.
 */
record Due(long late, long week) {
  static Due of(List<MissionRow> rows, LocalDate today) {
    List<LocalDate> days =
        rows.stream()
            .flatMap(row -> row.reminders().stream())
            .filter(reminder -> reminder.kind() != Reminder.Kind.LOOK_BACK)
            .map(Reminder::day)
            .toList();
    LocalDate end = today.plusDays(7);
    return new Due(
        days.stream().filter(day -> day.isBefore(today)).count(),
        days.stream().filter(day -> !day.isBefore(today) && !day.isAfter(end)).count());
  }

  /** Nothing to say when nothing is due. */
  String in(Messages messages) {
    List<String> parts = new ArrayList<>();
    if (late > 0) {
      parts.add(messages.count("missions.due.late", late));
    }
    if (week > 0) {
      parts.add(messages.count("missions.due.week", week));
    }
    return String.join(" · ", parts);
  }
}
