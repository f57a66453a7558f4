package org.gardefou.ui.component;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Brings parts of a long page into view. */
public final class Scrolling {
  private static final double FOLLOWED = 16;

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

  /**
   * Scrolls to what gets the focus out of sight; JavaFX does not where Tab goes from the last to
   * the first.
   */
  public static void follow(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            node -> {
              if (node != null && !isSeen(node, scene.getHeight())) {
                reveal(node, FOLLOWED);
              }
            });
  }

  private static boolean isSeen(Node node, double height) {
    Bounds at = node.localToScene(node.getBoundsInLocal());
    return at.getMinY() >= 0 && at.getMaxY() <= height;
  }

  static void reveal(ScrollPane page, Node node, double above) {
    Node content = page.getContent();
    double room = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - above;
    page.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
