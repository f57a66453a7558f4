package org.gardefou.ui.component;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Gives the focus back after nodes were built anew: it goes to the node of the same id. */
public final class KeepFocus {
  private KeepFocus() {}

  /** Rebuilds what is in {@code root}. */
  public static void during(Parent root, Runnable rebuild) {
    String id = focusedId(root);
    rebuild.run();
    if (!id.isEmpty()) {
      Node again = root.lookup("#" + id);
      if (again != null) {
        again.requestFocus();
      }
    }
  }

  private static String focusedId(Parent root) {
    Scene scene = root.getScene();
    Node node = scene == null ? null : scene.getFocusOwner();
    String id = node == null || !inside(node, root) ? null : node.getId();
    return id == null ? "" : id;
  }

  private static boolean inside(Node node, Parent root) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(root::equals);
  }
}
