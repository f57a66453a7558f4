package org.gardefou.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** What keyboard and screen readers reach, and which words do not fit. */
public final class Access {
  private static final Set<String> MAY_BE_SHORT =
      Set.of("group-header", "rail-line", "entry-row", "trend-strip");

  private Access() {}

  /** What Tab should reach: seen, enabled, in its list of stops. */
  public static List<Node> stops(Node root) {
    return Robot.all(root)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && visible(node))
        .filter(node -> !(node instanceof ScrollPane))
        .toList();
  }

  /** Whether a node and all that it stands in are shown. */
  public static boolean visible(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** How a screen reader names it. */
  public static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (label instanceof Labeled labeled) {
      return Objects.requireNonNullElse(labeled.getText(), "");
    }
    return node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
  }

  /** Words that do not fit; what may be shortened is told elsewhere in full. */
  public static List<String> cut(Node root) {
    return Robot.all(root)
        .filter(node -> node instanceof Labeled && visible(node) && !mayBeShort(node))
        .map(Labeled.class::cast)
        .filter(label -> label.getText() != null && !label.getText().isEmpty())
        .filter(Access::isCut)
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isCut(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && child.isVisible())
        .map(child -> ((Text) child).getText())
        .anyMatch(shown -> !shown.equals(words(label)));
  }

  /** The letter after _ opens a menu; the mark itself is not shown. */
  private static String words(Labeled label) {
    return label.isMnemonicParsing() ? label.getText().replaceFirst("_", "") : label.getText();
  }

  /**
   * Names in the list, a folded group, the rail's edit, an entry, a month: each is told in full.
   */
  private static boolean mayBeShort(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof TableView || n.getStyleClass().stream().anyMatch(MAY_BE_SHORT::contains)) {
        return true;
      }
    }
    return false;
  }
}
