package org.gardefou.ui.conditions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Clause;
import org.gardefou.model.Agreement;
import org.gardefou.model.Text;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitField;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;

/** What unfolds below a clause: its text, her figures, what became of it. */
final class ClauseBody extends VBox {
  private final Clause clause;
  private final Messages texts;
  private final Label broken = Ui.paragraph("", "dense", "broken-line");
  private final ClauseText text = new ClauseText();
  private final Map<String, CommitField> slots = new LinkedHashMap<>();
  private final Segmented<Agreement.State> state;
  private final DayField day;
  private final CommitField proof;
  private final HBox circumstances;
  private final ClauseWay way;
  private final Label copied = Ui.label("", "caption", "muted");
  private final javafx.scene.Node remove;

  ClauseBody(ClauseLine line, ClauseEdits edits, Messages texts) {
    this.clause = line.clause();
    this.texts = texts;
    state = new Segmented<>(texts.get("conditions.state"));
    state.setOptions(
        Stream.of(Agreement.State.values())
            .map(s -> SegmentOption.of(s, new ClauseSentences(texts).state(s)))
            .toList());
    state.onSelect(chosen -> choose(edits, chosen));
    day = new DayField(texts.language());
    day.setName(texts.get("conditions.day"));
    day.onChange(date -> edits.day(clause.id(), date));
    proof = new CommitField(words -> edits.proof(clause.id(), words));
    proof.setPromptText(texts.get("conditions.proof.prompt"));
    proof.setAccessibleText(texts.get("conditions.proof"));
    proof.setId("proof-" + clause.id());
    circumstances = Ui.row("gap-8", day, Ui.grow(proof));
    way = new ClauseWay(clause.id(), edits, texts);
    remove =
        Ui.button(
            Icon.CLOSE, texts.get("conditions.remove"), () -> edits.remove(clause.id()), "flat");
    broken.setGraphic(Icon.BROKEN.node(16));
    getStyleClass().addAll("clause-body", "gap-12");
    getChildren().addAll(broken, text, note(), slotFields(edits), stateBox(), foot());
  }

  /** What she should know before using it; not copied. */
  private Label note() {
    Text words = clause.note();
    Label note = Ui.paragraph(words == null ? "" : texts.of(words), "caption", "muted");
    Ui.show(note, words != null);
    return note;
  }

  private VBox slotFields(ClauseEdits edits) {
    VBox fields = Ui.column("gap-8");
    for (Clause.Slot slot : clause.slots()) {
      CommitField field = new CommitField(words -> edits.slot(clause.id(), slot.id(), words));
      field.setPromptText(texts.of(slot.standard()));
      field.setId("slot-" + clause.id() + "-" + slot.id());
      field.textProperty().subscribe(words -> preview());
      slots.put(slot.id(), field);
      fields.getChildren().add(new FieldRow(texts.of(slot.label()), field));
    }
    fields.getStyleClass().add("slot-fields");
    Ui.show(fields, !slots.isEmpty());
    return fields;
  }

  private VBox stateBox() {
    return Ui.column("gap-8", state, circumstances, way);
  }

  private FlowPane foot() {
    FlowPane foot = new FlowPane(8, 8);
    foot.getStyleClass().add("clause-foot");
    foot.getChildren()
        .addAll(
            Ui.button(Icon.COPY, texts.get("conditions.copy"), this::copy, "small"),
            remove,
            copied);
    return foot;
  }

  private void choose(ClauseEdits edits, Agreement.State chosen) {
    edits.state(clause.id(), chosen);
  }

  /** Shows the clause as it stands now. */
  void show(ClauseLine line) {
    slots.forEach((id, field) -> field.show(line.slots().getOrDefault(id, "")));
    preview();
    state.select(line.state());
    Ui.show(circumstances, line.state() != Agreement.State.TO_PROPOSE);
    day.show(line.agreement().map(Agreement::date).orElse(null));
    proof.show(line.agreement().map(Agreement::proof).orElse(""));
    way.show(line.agreement().orElse(null));
    boolean isBroken = line.state() == Agreement.State.BROKEN;
    broken.setText(isBroken ? new ClauseSentences(texts).broken(line) : "");
    Ui.show(broken, isBroken);
    Ui.show(remove, line.lowers().isEmpty() && line.agreement().isPresent());
  }

  private void preview() {
    text.show(ClauseWording.pieces(clause, typed(), texts.language()));
    copied.setText("");
  }

  private Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    slots.forEach((id, field) -> typed.put(id, field.getText().strip()));
    return typed;
  }

  private void copy() {
    String words = ClauseWording.filled(clause, typed(), texts.language());
    boolean done = Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    copied.setText(texts.get(done ? "conditions.copied" : "conditions.notcopied"));
  }
}
