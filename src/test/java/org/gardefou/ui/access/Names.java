package org.gardefou.ui.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;

/** What a screen reader and a pointer need: a name, a role, a target that can be hit. */
public final class Names {
  /** Least height and width of a target at 100 % text (WCAG 2.5.8). */
  private static final double TARGET = 24;

  private Names() {}

  /** All that is wrong, a line each. */
  public static List<String> problems(Node root) {
    List<Node> stops = Access.stops(root);
    return Stream.of(
            stops.stream().filter(Names::nameless).map(n -> "no name: " + Places.told(n)),
            stops.stream().filter(Names::roleless).map(n -> "no role: " + Places.told(n)),
            Robot.all(root).filter(Names::silent).map(n -> "silent cell: " + Places.told(n)),
            Robot.all(root).filter(Names::spokenIcon).map(n -> "icon read: " + Places.told(n)))
        .flatMap(all -> all)
        .toList();
  }

  /** Targets that are too small to hit; words within a sentence are exempt. */
  public static List<String> small(Node root) {
    return Access.stops(root).stream()
        .filter(stop -> !(stop instanceof Text))
        .filter(Names::isSmall)
        .map(
            stop ->
                "small target: %.0f x %.0f %s"
                    .formatted(
                        stop.getLayoutBounds().getWidth(),
                        stop.getLayoutBounds().getHeight(),
                        Places.told(stop)))
        .toList();
  }

  private static boolean isSmall(Node stop) {
    double half = 0.5; // sizes are rounded to pixels
    return stop.getLayoutBounds().getWidth() < TARGET - half
        || stop.getLayoutBounds().getHeight() < TARGET - half;
  }

  /** A name is words: a sign such as “…” says nothing. */
  private static boolean nameless(Node node) {
    return Access.name(node).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean roleless(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
  }

  /** A cell that draws something but says nothing. */
  private static boolean silent(Node node) {
    return node instanceof IndexedCell<?> cell
        && Access.visible(cell)
        && !cell.isEmpty()
        && drawn(cell)
        && Objects.requireNonNullElse(cell.getText(), "").isBlank()
        && Objects.requireNonNullElse(cell.getAccessibleText(), "").isBlank();
  }

  private static boolean drawn(Cell<?> cell) {
    return cell.getGraphic() != null
        && Robot.all(cell.getGraphic()).anyMatch(n -> n instanceof Labeled || isIcon(n));
  }

  /** Icons stand beside words; alone they would be read as nothing. */
  private static boolean spokenIcon(Node node) {
    return isIcon(node)
        && (node.isFocusTraversable() || node.getAccessibleRole() != AccessibleRole.NODE);
  }

  private static boolean isIcon(Node node) {
    return node.getStyleClass().contains("icon");
  }
}
