package org.gardefou.ui.facts;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.gardefou.engine.OpenQuestion;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;

/**
 * An open question that would weigh much; leads to its row. A row of its own and not a button,
 * because the words of a button do not wrap.
 */
final class WeighItem extends HBox {
  private final Runnable go;

  /**
   * What an item says.
   *
   * @param place from 1
   * @param question the question as the questionnaire asks it
   */
  record Words(int place, String fact, String name, String question, String points) {
    static Words of(int place, OpenQuestion open, Messages messages) {
      return new Words(
          place,
          open.fact().id(),
          messages.of(open.fact().shortName()),
          messages.of(open.fact().question()),
          points(open.gain(), messages));
    }

    private static String points(double gain, Messages messages) {
      long whole = Math.round(gain);
      return whole < 1
          ? messages.get("facts.report.points.few")
          : messages.count("facts.report.points", whole);
    }
  }

  WeighItem(Words words, Runnable go) {
    this.go = go;
    getStyleClass().addAll("weigh-item", "gap-8");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(words.name() + ", " + words.points());
    Label number = Ui.label(words.place() + "", "dense", "muted", "number");
    Label name = Ui.grow(Ui.paragraph(words.name(), "dense", "words"));
    name.setMinWidth(0);
    Label gain = Ui.label(words.points(), "caption", "muted", "gain");
    gain.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(number, name, gain);
    Tooltip.install(this, new Tooltip(words.question()));
    setOnMouseClicked(event -> go.run());
    setOnKeyPressed(this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      go.run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
