package org.gardefou.ui.component;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

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
    if (page(node) instanceof ScrollPane page) {
      reveal(page, node, above);
    }
  }

  /** Scrolls the page that a node is in as little as needed to show the node whole. */
  public static void bring(Node node) {
    if (page(node) instanceof ScrollPane page) {
      Bounds at = within(page, node);
      bring(page, at.getMinY(), at.getMaxY());
    }
  }

  /** Scrolls as little as needed to show a part of the page whole, its top first. */
  public static void bring(ScrollPane page, double top, double bottom) {
    double height = page.getViewportBounds().getHeight();
    double margin = Math.min(FOLLOWED, height / 8);
    double lowest = Math.max(0, top - margin);
    double highest = bottom + margin - height;
    double offset = page.getVvalue() * beyond(page);
    if (offset > lowest || highest > lowest) {
      scrollTo(page, lowest);
    } else if (offset < highest) {
      scrollTo(page, highest);
    }
  }

  private static @Nullable Parent page(Node node) {
    Parent parent = node.getParent();
    while (parent != null && !(parent instanceof ScrollPane)) {
      parent = parent.getParent();
    }
    return parent;
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
    scrollTo(page, within(page, node).getMinY() - above);
  }

  private static Bounds within(ScrollPane page, Node node) {
    return page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }

  /** How much taller the page is than what can be seen. */
  private static double beyond(ScrollPane page) {
    double all = page.getContent().getLayoutBounds().getHeight();
    return Math.max(0, all - page.getViewportBounds().getHeight());
  }

  private static void scrollTo(ScrollPane page, double offset) {
    double room = beyond(page);
    page.setVvalue(room <= 0 ? 0 : Math.clamp(offset / room, 0, 1));
  }
}
