package org.gardefou.ui.facts;

import java.util.function.Consumer;
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
  private final Label number = Ui.label("", "dense", "muted", "number");
  private final Label name = Ui.grow(Ui.paragraph("", "dense", "words"));
  private final Label gain = Ui.label("", "caption", "muted", "gain");
  private final Tooltip question = new Tooltip();
  private final Consumer<String> go;
  private String fact = "";

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

  /**
   * An item that says nothing yet.
   *
   * @param go leads to the row of a fact
   */
  WeighItem(Consumer<String> go) {
    this.go = go;
    getStyleClass().addAll("weigh-item", "gap-8");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    name.setMinWidth(0);
    gain.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(number, name, gain);
    Tooltip.install(this, question);
    setOnMouseClicked(event -> go.accept(fact));
    setOnKeyPressed(this::key);
  }

  /** Says something else: after an answer most items have other points. */
  void show(Words words) {
    fact = words.fact();
    number.setText(words.place() + "");
    name.setText(words.name());
    gain.setText(words.points());
    question.setText(words.question());
    setAccessibleText(words.name() + ", " + words.points());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      go.accept(fact);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.accept(fact);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
