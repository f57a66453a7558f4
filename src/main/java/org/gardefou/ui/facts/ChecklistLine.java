package org.gardefou.ui.facts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.NextPicture;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** One grave fact of the checklist; ticked, it asks who says so. */
final class ChecklistLine extends VBox {
  private final Fact fact;
  private final RowContext context;
  private final CheckBox box;
  private final Label key;
  private final Label state = Ui.label("", "caption", "muted");
  private final NextPicture fields = new NextPicture(this, this::open);
  private @Nullable Circumstances circumstances;
  private @Nullable Answers shown;
  private boolean current;

  ChecklistLine(Fact fact, int place, RowContext context) {
    this.fact = fact;
    this.context = context;
    Messages texts = context.messages();
    getStyleClass().add("gap-8");
    box = new CheckBox(texts.of(fact.shortName()));
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setTooltip(new Tooltip(texts.of(fact.question())));
    box.setAccessibleHelp(texts.of(fact.question()));
    box.setOnAction(event -> context.answering().grave(fact, box.isSelected()));
    key = Ui.label(place < 10 ? place + "" : "", "caption", "muted", "key-hint");
    state.setMinWidth(USE_PREF_SIZE);
    getChildren().add(Ui.row("gap-8", key, box, state));
  }

  void show(Answers answers) {
    shown = answers;
    box.setSelected(
        answers.inferred(fact).or(() -> answers.value(fact)).filter(ChecklistRow::yes).isPresent());
    state.setText(words(answers));
    render();
  }

  private String words(Answers answers) {
    return switch (answers.state(fact)) {
      case KNOWN ->
          ticked()
              ? SideWords.of(fact, answers, context.messages())
              : context.messages().get("facts.grave.no");
      case UNKNOWN -> context.messages().get("facts.grave.unknown");
      case NOT_APPLICABLE -> context.messages().get("facts.na.side");
      case BLANK -> "";
    };
  }

  boolean ticked() {
    return box.isSelected();
  }

  void setCurrent(boolean newCurrent) {
    current = newCurrent;
    key.setVisible(current);
    render();
  }

  private void render() {
    boolean open = current && ticked();
    if (circumstances != null) {
      show(circumstances, open);
    } else if (open) {
      fields.await();
    } else {
      fields.cancel();
    }
  }

  /** Three fields are dear to make while she ticks: the report comes first. */
  private void open() {
    Circumstances made = new Circumstances(fact, context);
    made.getStyleClass().add("checklist-circumstances");
    getChildren().add(made);
    circumstances = made;
    show(made, true);
  }

  /** Makes what is still to come, before the focus goes there. */
  void finish() {
    fields.finish();
  }

  /** Once made they stay, hidden. */
  private void show(Circumstances present, boolean open) {
    Ui.show(present, open);
    if (open && shown != null) {
      present.show(shown);
    }
  }

  void toggle() {
    box.requestFocus();
    box.fire();
  }

  void focus() {
    box.requestFocus();
  }

  boolean commit() {
    return circumstances == null || !circumstances.isVisible() || circumstances.commit();
  }
}
