package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Brings parts of a long page into view. */
public final class Scrolling {
  private Scrolling() {}

  /**
   * Scrolls the page that a node is in so that it can be seen; nothing where no page scrolls.
   *
   * @param above room above the node, in pixels
   */
  public static void reveal(Node node, double above) {
    Parent parent = node.getParent();
    while (parent != null && !(parent instanceof ScrollPane)) {
      parent = parent.getParent();
    }
    if (parent instanceof ScrollPane page) {
      reveal(page, node, above);
    }
  }

  static void reveal(ScrollPane page, Node node, double above) {
    Node content = page.getContent();
    double room = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - above;
    page.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
