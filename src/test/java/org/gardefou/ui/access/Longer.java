package org.gardefou.ui.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;

/**
 * Whether there is room for texts that are longer, as in another language: those of buttons, the
 * names of fields, headings, the heads of tables, and texts of the program in the cells of tables
 * and lists.
 */
public final class Longer {
  /** English grows by a third to two fifths in most languages, short words by more. */
  private static final double MORE = 0.4;

  private static final List<String> HEADINGS = List.of("h0", "h1", "h2", "h3");

  private static final List<String> HEAD = List.of("entry-row", "head");

  private final Node root;
  private final Map<Labeled, String> labels = new LinkedHashMap<>();
  private final Map<TableColumn<?, ?>, String> columns = new LinkedHashMap<>();

  private Longer(Node root) {
    this.root = root;
  }

  /** Lengthens every text, looks, and puts the texts back; all that is wrong, a line each. */
  public static List<String> problems(Node root, Runnable layOut) {
    Longer longer = new Longer(root);
    longer.lengthen();
    layOut.run();
    List<String> found = longer.found();
    longer.putBack();
    layOut.run();
    return found;
  }

  private void lengthen() {
    shown()
        .filter(label -> isWords(label) && !label.textProperty().isBound())
        .filter(label -> !isInCell(label) || ProgramWords.hold(label.getText()))
        .forEach(label -> labels.put(label, label.getText()));
    Robot.all(root)
        .filter(node -> node instanceof TableView<?> && Access.visible(node))
        .flatMap(table -> ((TableView<?>) table).getVisibleLeafColumns().stream())
        .forEach(column -> columns.put(column, column.getText()));
    labels.forEach((label, words) -> label.setText(longer(words)));
    columns.forEach((column, words) -> column.setText(longer(words)));
  }

  private void putBack() {
    labels.forEach(Labeled::setText);
    columns.forEach(TableColumn::setText);
  }

  private List<String> found() {
    Stream<String> words =
        labels.entrySet().stream()
            .filter(entry -> mustBeWhole(entry.getKey()) && !isWhole(entry.getKey()))
            .map(Map.Entry::getValue);
    Stream<String> heads =
        shown()
            .filter(label -> isInside(label, TableColumnHeader.class) && !isWhole(label))
            .map(Labeled::getText);
    return Stream.concat(words, heads)
        .map(text -> "no room for more than “" + text + "”")
        .distinct()
        .toList();
  }

  private Stream<Labeled> shown() {
    return Robot.all(root)
        .filter(node -> node instanceof Labeled && Access.visible(node))
        .map(Labeled.class::cast);
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
        || isInCell(label)
        || (label instanceof Label name && name.getLabelFor() != null)
        || label.getStyleClass().stream().anyMatch(HEADINGS::contains);
  }

  /**
   * A cell of a table or a list, or the line above a list that names its columns. A list that
   * unfolds is as wide as what it holds.
   */
  private static boolean isInCell(Labeled label) {
    return (isInside(label, Cell.class) && !isInside(label, ComboBoxBase.class))
        || Places.upwards(label).anyMatch(node -> node.getStyleClass().containsAll(HEAD));
  }

  private static boolean isInside(Node node, Class<?> type) {
    return Places.upwards(node).anyMatch(type::isInstance);
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
