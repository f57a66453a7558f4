package org.gardefou.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;
import org.gardefou.ui.component.GroupHeader;

/** Whether all words and controls can be seen whole, at once or by scrolling. */
public final class Fit {
  /** Rounding to pixels, and the room that a font keeps around its letters. */
  static final double TOLERANCE = 3;

  private Fit() {}

  /** All that is wrong, a line each. */
  public static List<String> problems(Node root) {
    List<Node> words = words(root);
    return Stream.of(
            shortened(root),
            Stream.concat(words.stream(), Access.stops(root).stream())
                .flatMap(n -> cut(n).stream()),
            prompts(root),
            overlapping(words))
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  private static List<Node> words(Node root) {
    return Robot.all(root)
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .filter(Access::visible)
        .filter(node -> !inside(node, TextInputControl.class))
        .toList();
  }

  private static boolean inside(Node node, Class<?> type) {
    return Places.upwards(node).anyMatch(type::isInstance);
  }

  private static boolean within(Node node, String style) {
    return Places.upwards(node).anyMatch(outer -> outer.getStyleClass().contains(style));
  }

  /** Labels that end in “…” where nothing else says them whole. */
  private static Stream<String> shortened(Node root) {
    return Robot.all(root)
        .filter(node -> node instanceof Labeled label && label.getText() != null)
        .filter(node -> Access.visible(node) && !mayBeShort(node))
        .map(Labeled.class::cast)
        .flatMap(
            label -> shown(label).map(s -> "shortened: “" + label.getText() + "” to “" + s + "”"));
  }

  /**
   * A cell of a table, an entry of the journal, the line of a folded group, the edit that the rail
   * would undo: each is told in full where it opens.
   */
  private static boolean mayBeShort(Node node) {
    return inside(node, TableCell.class)
        || inside(node, GroupHeader.class)
        || within(node, "entry-row")
        || node.getStyleClass().contains("rail-line");
  }

  /** Without the sign before the letter that opens a menu. */
  static String words(Labeled label) {
    return label.isMnemonicParsing() ? label.getText().replace("_", "") : label.getText();
  }

  private static Stream<String> shown(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && child.isVisible() && !label.getText().isEmpty())
        .map(child -> ((Text) child).getText())
        .filter(shown -> !shown.equals(words(label)));
  }

  /** Something that a parent cuts, although no scroller leads there. */
  static Optional<String> cut(Node node) {
    Bounds all = Places.inScene(node);
    boolean across = false;
    boolean down = false;
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      boolean top = n.getParent() == null;
      across |= !top && Places.scrolls(n.getParent(), true);
      down |= !top && Places.scrolls(n.getParent(), false);
      if (!top && n.getClip() == null) {
        continue;
      }
      Bounds frame = top ? Places.inScene(n) : n.localToScene(n.getClip().getBoundsInParent());
      if ((!across && outside(all.getMinX(), all.getMaxX(), frame.getMinX(), frame.getMaxX()))
          || (!down && outside(all.getMinY(), all.getMaxY(), frame.getMinY(), frame.getMaxY()))) {
        return Optional.of("cut off: " + told(node) + " in " + Places.told(n));
      }
    }
    return Optional.empty();
  }

  private static boolean outside(double start, double end, double from, double to) {
    return start < from - TOLERANCE || end > to + TOLERANCE;
  }

  /** The usual words of a clause stand in its text, above the fields. */
  private static Stream<String> prompts(Node root) {
    return Robot.all(root)
        .filter(node -> node instanceof TextInputControl && Access.visible(node))
        .filter(node -> !within(node, "slot-fields"))
        .map(TextInputControl.class::cast)
        .filter(field -> field.getText() == null || field.getText().isEmpty())
        .filter(field -> field.getPromptText() != null && tooLong(field))
        .map(field -> "prompt cut: “" + field.getPromptText() + "”");
  }

  private static boolean tooLong(TextInputControl field) {
    Text measure = new Text(field.getPromptText());
    measure.setFont(field.getFont());
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    return field instanceof javafx.scene.control.TextField
        && measure.getLayoutBounds().getWidth() > room + TOLERANCE;
  }

  private static Stream<String> overlapping(List<Node> words) {
    List<String> found = new ArrayList<>();
    List<Bounds> bounds = words.stream().map(Places::seen).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (meet(bounds.get(i), bounds.get(j)) && together(words.get(i), words.get(j))) {
          found.add("overlap: " + told(words.get(i)) + " and " + told(words.get(j)));
        }
      }
    }
    return found.stream();
  }

  /**
   * Whether both are laid out side by side: not runs of one flowing text, and not on different
   * layers of the window, where a notice may lie above the page.
   */
  private static boolean together(Node one, Node other) {
    Parent meeting =
        Places.upwards(one)
            .filter(Places.upwards(other).toList()::contains)
            .map(Parent.class::cast)
            .findFirst()
            .orElseThrow();
    return meeting != one.getScene().getRoot()
        && !(meeting instanceof javafx.scene.text.TextFlow && meeting == one.getParent());
  }

  private static boolean meet(Bounds one, Bounds other) {
    return Places.overlaps(one.getMinX(), one.getMaxX(), other.getMinX(), other.getMaxX())
        && Places.overlaps(one.getMinY(), one.getMaxY(), other.getMinY(), other.getMaxY());
  }

  private static String told(Node node) {
    return node instanceof Text text
        ? "“" + text.getText() + "” in " + Places.told(text.getParent())
        : Places.told(node);
  }
}
