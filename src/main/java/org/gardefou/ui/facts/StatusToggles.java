package org.gardefou.ui.facts;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;

/** "I don't know" and "does not apply"; pressed again, they take that back. */
final class StatusToggles extends StackPane {
  private final ToggleButton unknown;
  private final ToggleButton notApplicable;

  /** What the toggles do. */
  interface Actions {
    void unknown();

    void notApplicable();

    void clear();
  }

  StatusToggles(Messages messages, String question, Actions actions) {
    unknown = toggle(Icon.OPEN, messages.get("facts.unknown"), question);
    unknown.setOnAction(event -> press(unknown, actions::unknown, actions::clear));
    notApplicable = toggle(Icon.GAP, messages.get("facts.na"), question);
    notApplicable.setOnAction(
        event -> press(notApplicable, actions::notApplicable, actions::clear));
    getChildren().add(new Flow(8, unknown, notApplicable));
  }

  private static ToggleButton toggle(Icon icon, String text, String question) {
    ToggleButton button = new ToggleButton(text, icon.node(16));
    button.getStyleClass().setAll("status-toggle");
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(question + ": " + text);
    return button;
  }

  private static void press(ToggleButton button, Runnable set, Runnable clear) {
    if (button.isSelected()) {
      set.run();
    } else {
      clear.run();
    }
  }

  void show(AnswerState state) {
    unknown.setSelected(state == AnswerState.UNKNOWN);
    notApplicable.setSelected(state == AnswerState.NOT_APPLICABLE);
  }
}
