package org.gardefou.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the questionnaire. In a text field letters and digits are text, in a list of choices
 * arrows choose; everywhere else keys answer.
 */
final class QuestionKeys {
  private final QuestionList list;

  QuestionKeys(QuestionList list) {
    this.list = list;
  }

  /** Hears keys before the controls do. */
  void listen(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (list.current().isEmpty() || event.isControlDown() || event.isMetaDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case F1 ->
              event.isShiftDown() && did(() -> list.current().ifPresent(QuestionRow::toggleHelp));
          case ENTER -> enter(event);
          case ESCAPE ->
              isText(event) && did(() -> list.current().ifPresent(QuestionRow::focusAnswer));
          case DOWN -> arrow(event, 1);
          case UP -> arrow(event, -1);
          case HOME -> isFree(event) && did(() -> list.end(false));
          case END -> isFree(event) && did(() -> list.end(true));
          case DELETE, BACK_SPACE ->
              isFree(event) && did(() -> list.current().ifPresent(QuestionRow::clear));
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }

  /** Enter keeps what was typed and goes on, unless that was refused. */
  private boolean enter(KeyEvent event) {
    if (isChooser(event) || event.isAltDown() || (event.isShiftDown() && isArea(event))) {
      return false;
    }
    if (event.getTarget() instanceof Button button) {
      return did(button::fire);
    }
    list.current().filter(QuestionRow::commit).ifPresent(row -> list.move(1));
    return true;
  }

  private boolean arrow(KeyEvent event, int direction) {
    boolean moves = event.isAltDown() ? !isChooser(event) : !isChooser(event) && !isArea(event);
    return moves && did(() -> list.move(direction));
  }

  private void typed(KeyEvent event) {
    if (list.current().isEmpty()
        || !isFree(event)
        || event.isControlDown()
        || event.isMetaDown()
        || event.getCharacter().length() != 1) {
      return;
    }
    QuestionRow row = list.current().get();
    char key = event.getCharacter().charAt(0);
    boolean used =
        switch (key) {
          case '?' -> did(row::unknown);
          case '-' -> did(row::notApplicable);
          default -> row.type(key);
        };
    if (used) {
      event.consume();
    }
  }

  private static boolean isFree(KeyEvent event) {
    return !isText(event) && !isChooser(event);
  }

  private static boolean isText(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl;
  }

  private static boolean isArea(KeyEvent event) {
    return event.getTarget() instanceof TextArea;
  }

  private static boolean isChooser(KeyEvent event) {
    for (@Nullable Node n = event.getTarget() instanceof Node t ? t : null;
        n != null;
        n = n.getParent()) {
      if (n instanceof ComboBoxBase<?>) {
        return true;
      }
    }
    return false;
  }
}
