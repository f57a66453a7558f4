package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DateField;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** Client, kind, mission, phase and first day. Checked when she confirms, not while she types. */
final class DetailsForm extends VBox {
  private final Messages messages;
  private final LocalDate today;
  private final TextField name = new TextField();
  private final Segmented<ClientKind> kind;
  private final TextField title = new TextField();
  private final Segmented<Phase> phase;
  private final DateField since;
  private final FieldRow nameRow;
  private final FieldRow titleRow;
  private final FieldRow sinceRow;

  DetailsForm(Messages messages, LocalDate today, MissionDetails details) {
    this.messages = messages;
    this.today = today;
    getStyleClass().add("gap-12");
    kind = choice("details.kind", ClientKind.values(), k -> "kind." + k.id());
    phase = choice("details.phase", Phase.values(), p -> "phase." + p.id());
    since = new DateField(today, messages);
    since.setName(messages.get("details.since"));
    nameRow = new FieldRow(messages.get("details.name"), name);
    titleRow = new FieldRow(messages.get("details.title"), title);
    sinceRow = new FieldRow(messages.get("details.since"), since);
    FieldRow kindRow = new FieldRow(messages.get("details.kind"), kind);
    FieldRow phaseRow = new FieldRow(messages.get("details.phase"), phase);
    getChildren().addAll(nameRow, kindRow, titleRow, phaseRow, sinceRow);
    phase.onSelect(chosen -> showSince());
    show(details);
  }

  private <T> Segmented<T> choice(
      String key, T[] values, java.util.function.Function<T, String> word) {
    Segmented<T> choice = new Segmented<>(messages.get(key));
    choice.setOptions(
        List.of(values).stream()
            .map(value -> SegmentOption.of(value, messages.get(word.apply(value))))
            .toList());
    return choice;
  }

  private void show(MissionDetails details) {
    name.setText(details.name());
    title.setText(details.title());
    title.setPromptText(messages.get("details.title.prompt"));
    kind.select(details.kind());
    phase.select(details.phase());
    since.set(details.began());
    showSince();
  }

  private void showSince() {
    Ui.show(sinceRow, phase.selected().orElse(Phase.PROSPECT) == Phase.ONGOING);
  }

  /** The client is known already: its name and kind are not asked again. */
  void clientIsKnown() {
    getChildren().remove(0, 2);
  }

  Node first() {
    return getChildren().contains(nameRow) ? name : title;
  }

  /** What she wrote, or nothing after the form said what is missing. */
  Optional<MissionDetails> read() {
    Node wrong = firstProblem();
    if (wrong != null) {
      wrong.requestFocus();
      return Optional.empty();
    }
    Phase chosen = phase.selected().orElse(Phase.PROSPECT);
    return Optional.of(
        new MissionDetails(
            name.getText().strip(),
            kind.selected().orElse(ClientKind.BUSINESS),
            title.getText().strip(),
            chosen,
            chosen == Phase.ONGOING ? since.day().orElse(null) : null));
  }

  private @org.jspecify.annotations.Nullable Node firstProblem() {
    boolean nameWrong = check(nameRow, name.getText().isBlank(), "details.name.missing");
    boolean titleWrong = check(titleRow, title.getText().isBlank(), "details.title.missing");
    boolean running = phase.selected().orElse(Phase.PROSPECT) == Phase.ONGOING;
    boolean unreadable = running && since.unreadable();
    boolean future = running && since.day().filter(day -> day.isAfter(today)).isPresent();
    check(sinceRow, unreadable || future, unreadable ? "date.unreadable" : "details.since.future");
    if (nameWrong) {
      return name;
    }
    if (titleWrong) {
      return title;
    }
    return unreadable || future ? since.editor() : null;
  }

  private boolean check(FieldRow row, boolean wrong, String key) {
    if (wrong) {
      row.setProblem(messages.get(key));
    } else {
      row.clearProblem();
    }
    return wrong;
  }
}
