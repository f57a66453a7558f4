package org.gardefou.ui.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Ui;

/** Since when everything was noted: from then on, an empty stretch means that nothing happened. */
final class CompleteLine {
  private final CheckBox complete;
  private final DateField since;
  private final LocalDate today;
  private final Flow node;
  private Optional<LocalDate> first = Optional.empty();

  CompleteLine(JournalEdits edits, Messages messages, LocalDate today) {
    this.today = today;
    complete = new CheckBox(messages.get("journal.complete"));
    complete.setId("journal-complete");
    complete.setMnemonicParsing(false);
    since = new DateField(today, messages);
    since.setName(messages.get("journal.complete"));
    since.editor().setId("journal-complete-date");
    complete.setOnAction(
        event -> edits.completeFrom(complete.isSelected() ? first.orElse(today) : null));
    since.onChange(
        day -> day.filter(d -> !d.isAfter(today)).ifPresentOrElse(edits::completeFrom, this::back));
    Label help = Ui.paragraph(messages.get("journal.complete.help"), "caption", "muted");
    node = new Flow(8, complete, since, help);
  }

  Flow node() {
    return node;
  }

  private void back() {
    first.ifPresent(since::set);
  }

  void show(Mission mission) {
    LocalDate from = mission.journal().completeFrom();
    first = Optional.ofNullable(from).or(() -> start(mission));
    complete.setSelected(from != null);
    Ui.show(since, from != null);
    since.set(from);
  }

  /** The first day of the mission, or else of the journal. */
  private Optional<LocalDate> start(Mission mission) {
    return Optional.ofNullable(mission.since())
        .or(
            () ->
                mission.journal().entries().stream()
                    .map(Incident::date)
                    .min(Comparator.naturalOrder()))
        .filter(day -> !day.isAfter(today));
  }
}
