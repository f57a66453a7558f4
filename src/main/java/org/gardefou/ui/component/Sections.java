package org.gardefou.ui.component;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** Finds the sections of a page by the titles that a person reads. */
public final class Sections {
  private static final double ABOVE = 16;

  private Sections() {}

  /** Brings what stands under a title into view, with the focus in it; nothing where none does. */
  public static void reveal(Node page, String title) {
    nodes(page)
        .filter(node -> node instanceof Labeled label && title.equals(label.getText()))
        .filter(node -> !(node.getParent() instanceof TabRow))
        .findFirst()
        .map(Sections::around)
        .ifPresent(Sections::show);
  }

  private static void show(Node section) {
    Scrolling.reveal(section, ABOVE);
    nodes(section).filter(Sections::takesFocus).findFirst().ifPresent(Node::requestFocus);
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
  }

  /** The row of a field, the card, or what the title itself stands in. */
  private static Node around(Node title) {
    return ancestors(title)
        .filter(node -> node instanceof FieldRow || node instanceof Card)
        .findFirst()
        .orElseGet(() -> Optional.<Node>ofNullable(title.getParent()).orElse(title));
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent);
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Sections::nodes))
        : Stream.of(node);
  }
}
