package org.gardefou.ui.missions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.desk.Outlook;
import org.gardefou.letters.Reminder;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar.Tick;
import org.gardefou.ui.words.Dates;

/** What the lines of the list say, in one language. */
record RowWords(MissionsActions actions, Messages messages) {
  private static final int SOON = 7;

  List<Tick> ticks() {
    Thresholds limits = actions.thresholds();
    return List.of(Tick.at(limits.conditions()), Tick.at(limits.decline()));
  }

  /** The mission; who pays is said where it is not the usual business. */
  String title(MissionRow row) {
    ClientKind kind = row.line().kind();
    return kind == ClientKind.BUSINESS
        ? row.line().title()
        : row.line().title() + " · " + messages.get("kind." + kind.id());
  }

  Lines phase(MissionRow row) {
    LocalDate over = row.line().over();
    if (over != null) {
      return Lines.of(
          messages.get("stage." + row.line().stage().id()), Dates.day(over, messages.language()));
    }
    return Lines.of(messages.get("phase." + row.line().phase().id()), sinceOrKnown(row));
  }

  private String sinceOrKnown(MissionRow row) {
    LocalDate since = row.line().since();
    if (row.line().phase() == Phase.ONGOING && since != null) {
      return messages.get("missions.since", Dates.since(since, actions.today(), messages));
    }
    return row.advice()
        .map(Outlook::coverage)
        .map(known -> messages.get("missions.known", known.known(), known.applicable()))
        .orElse("");
  }

  Lines changed(MissionRow row) {
    return row.changed()
        .map(instant -> changed(instant.atZone(actions.zone())))
        .orElseGet(() -> Lines.none("–"));
  }

  private Lines changed(ZonedDateTime moment) {
    LocalDate day = moment.toLocalDate();
    String exact =
        day.equals(actions.today())
            ? time(moment.toLocalTime())
            : Dates.day(day, messages.language());
    return Lines.of(Dates.ago(day, actions.today(), messages), exact);
  }

  private String time(LocalTime time) {
    return time.format(
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(messages.language().locale()));
  }

  Lines review(MissionRow row) {
    return row.next()
        .map(next -> review(row, next))
        .orElseGet(() -> Lines.none(messages.get("missions.review.none")));
  }

  /** What is due is said where it is no review. */
  private Lines review(MissionRow row, Reminder next) {
    LocalDate today = actions.today();
    String away = away(row, next, today, messages);
    return switch (next.kind()) {
      case LOOK_BACK -> Lines.of(messages.of(next.what()), away);
      case REVIEW ->
          new Lines(
              Dates.weekday(next.day(), today, messages.language()), away, tone(next.day(), today));
      case ANSWER, STEP, CHECK_IN ->
          new Lines(
              Dates.weekday(next.day(), today, messages.language()),
              messages.of(next.what()) + " · " + away,
              tone(next.day(), today));
    };
  }

  /** How far away a reminder is; for looking back, how long ago the mission was over. */
  static String away(MissionRow row, Reminder reminder, LocalDate today, Messages messages) {
    return reminder.kind() == Reminder.Kind.LOOK_BACK
        ? Optional.ofNullable(row.line().over())
            .map(day -> messages.get("missions.over", Dates.ago(day, today, messages)))
            .orElse("")
        : Dates.away(reminder.day(), today, messages);
  }

  private static Lines.Tone tone(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Lines.Tone.LATE;
    }
    return day.isAfter(today.plusDays(SOON)) ? Lines.Tone.PLAIN : Lines.Tone.SOON;
  }
}
