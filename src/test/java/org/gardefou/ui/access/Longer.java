package org.gardefou.ui.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;

/**
 * Whether there is room for texts that are longer, as in another language: those of buttons, the
 * names of fields, headings.
 */
public final class Longer {
  /** English grows by a third to two fifths in most languages, short words by more. */
  private static final double MORE = 0.4;

  private static final List<String> HEADINGS = List.of("h0", "h1", "h2", "h3");

  private Longer() {}

  /** Lengthens every text, looks, and puts the texts back; all that is wrong, a line each. */
  public static List<String> problems(Node root, Runnable layOut) {
    Map<Labeled, String> before = new LinkedHashMap<>();
    Robot.all(root)
        .filter(node -> node instanceof Labeled && Access.visible(node))
        .map(Labeled.class::cast)
        .filter(label -> isWords(label) && !label.textProperty().isBound())
        .filter(label -> Places.upwards(label).noneMatch(Cell.class::isInstance))
        .forEach(label -> before.put(label, label.getText()));
    before.forEach((label, words) -> label.setText(longer(words)));
    layOut.run();
    List<String> found =
        before.entrySet().stream()
            .filter(entry -> mustBeWhole(entry.getKey()) && !isWhole(entry.getKey()))
            .map(entry -> "no room for more than “" + entry.getValue() + "”")
            .distinct()
            .toList();
    before.forEach(Labeled::setText);
    layOut.run();
    return found;
  }

  private static boolean isWords(Labeled label) {
    return label.getText() != null
        && label.getText().codePoints().filter(Character::isLetter).count() > 1;
  }

  /** The text and the beginning of it once more; a single word becomes a longer one. */
  static String longer(String words) {
    int more = (int) Math.ceil(words.length() * MORE);
    return words + words.substring(0, more).strip().replaceAll("[_…:]", "e");
  }

  private static boolean mustBeWhole(Labeled label) {
    return label instanceof ButtonBase
        || (label instanceof Label name && name.getLabelFor() != null)
        || label.getStyleClass().stream().anyMatch(HEADINGS::contains);
  }

  private static boolean isWhole(Labeled label) {
    return Fit.cut(label).isEmpty() && !isShortened(label);
  }

  private static boolean isShortened(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && child.isVisible())
        .map(child -> ((Text) child).getText())
        .anyMatch(shown -> !shown.equals(Fit.words(label)));
  }
}
