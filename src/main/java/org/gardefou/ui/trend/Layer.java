package org.gardefou.ui.trend;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Shape;

/**
 * A part of the chart: makes its nodes once, then gives each its place whenever the room changes.
 */
interface Layer {
  /** Its nodes, the lowest first. */
  List<Node> nodes();

  /** Puts them where they belong. */
  void layOut(Frame frame);

  /** A shape whose looks come from a style class. */
  static <S extends Shape> S styled(S shape, String style) {
    shape.getStyleClass().add(style);
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    return shape;
  }
}
