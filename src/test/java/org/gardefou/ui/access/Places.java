package org.gardefou.ui.access;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import org.gardefou.ui.Access;

/** Where nodes are, and how a finding names them. */
final class Places {
  private Places() {}

  /** The node itself, then all that it stands in. */
  static Stream<Node> upwards(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  static boolean overlaps(double start, double end, double otherStart, double otherEnd) {
    return Math.min(end, otherEnd) - Math.max(start, otherStart) > Fit.TOLERANCE;
  }

  /** What can be seen of a rectangle within a node; empty ones have no width or no height. */
  static Bounds seen(Node node) {
    return meet(inScene(node), room(node));
  }

  /** What can be seen through all that cuts off what is around a node. */
  static Bounds room(Node node) {
    Bounds room = inScene(node.getScene().getRoot());
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n.getClip() != null) {
        room = meet(room, n.localToScene(n.getClip().getBoundsInParent()));
      }
    }
    return room;
  }

  private static Bounds meet(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  /** Whether a scroller leads to what is outside of it, across or up and down. */
  static boolean scrolls(Node node, boolean across) {
    if (node instanceof ScrollPane pane) {
      return (across ? pane.getHbarPolicy() : pane.getVbarPolicy())
          != ScrollPane.ScrollBarPolicy.NEVER;
    }
    return node instanceof TableView<?>
        || node instanceof javafx.scene.control.skin.VirtualFlow<?>
        || upwards(node).anyMatch(outer -> hasBar(outer, across));
  }

  /** A bar of its own, beside what it moves. */
  private static boolean hasBar(Node node, boolean across) {
    return node instanceof Parent parent
        && !(node instanceof ScrollPane)
        && parent.getChildrenUnmodifiable().stream()
            .anyMatch(
                child ->
                    child instanceof ScrollBar bar
                        && bar.isVisible()
                        && across == (bar.getOrientation() == Orientation.HORIZONTAL));
  }

  /** A node in a finding: type, id or styles, and its name. */
  static String told(Node node) {
    String id =
        node.getId() == null ? "." + String.join(".", node.getStyleClass()) : "#" + node.getId();
    return node.getClass().getSimpleName() + id + " “" + Access.name(node) + "”";
  }
}
