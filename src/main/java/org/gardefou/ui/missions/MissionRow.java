package org.gardefou.ui.missions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.desk.ListedMission;
import org.gardefou.desk.MissionLine;
import org.gardefou.desk.Outlook;
import org.gardefou.engine.checkin.CheckInDue;
import org.gardefou.letters.Reminder;
import org.gardefou.letters.Reminders;
import org.gardefou.ui.words.Fold;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param outlook the advice; null while it is being worked out
 * @param folded name and title without accents and case, for the filter
 * @param reminders what is due, the earliest first
 * @param changeOrder the last change, the first of all moments where there is none
 */
record MissionRow(
    MissionLine line,
    @Nullable Outlook outlook,
    String folded,
    List<Reminder> reminders,
    Instant changeOrder) {
  MissionRow {
    reminders = List.copyOf(reminders);
  }

  static MissionRow of(ListedMission mission) {
    MissionLine line = mission.line();
    return new MissionRow(
        line,
        mission.outlook(),
        Fold.fold(line.name() + " " + line.title()),
        reminders(line, mission.outlook()),
        Optional.ofNullable(line.changed()).orElse(Instant.MIN));
  }

  private static List<Reminder> reminders(MissionLine line, @Nullable Outlook outlook) {
    CheckInDue due = outlook == null ? null : outlook.checkIn();
    Stream<Reminder> checkIn = due == null ? Stream.empty() : Stream.of(Reminders.checkIn(due));
    return Stream.concat(line.reminders().stream(), checkIn)
        .sorted(Comparator.comparing(Reminder::day))
        .toList();
  }

  @SuppressWarnings("ReferenceEquality") // What has changed is another instance.
  boolean shows(ListedMission mission) {
    return line == mission.line() && outlook == mission.outlook();
  }

  /** The advice, once it is known. */
  Optional<Outlook> advice() {
    return Optional.ofNullable(outlook);
  }

  /** What is due first. */
  Optional<Reminder> next() {
    return reminders.isEmpty() ? Optional.empty() : Optional.of(reminders.getFirst());
  }

  /** The day of what is due first; the last of all days where nothing is. */
  LocalDate nextDay() {
    return reminders.isEmpty() ? LocalDate.MAX : reminders.getFirst().day();
  }

  Optional<Instant> changed() {
    return Optional.ofNullable(line.changed());
  }
}
