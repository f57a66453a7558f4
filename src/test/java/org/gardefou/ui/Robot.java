package org.gardefou.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Shows a scene in a window without a display and uses it as a person does. */
public final class Robot {
  private final FxRobot finder = new FxRobot();
  private final Input input = new Input();
  private final Stage stage;

  /** Shows a scene in a window of its own. */
  public Robot(Scene scene) {
    stage = Fx.show(scene);
    Input.settle();
  }

  /** Closes the window. */
  public void close() {
    Fx.run(stage::close);
  }

  public Robot press(KeyCode... keys) {
    input.press(keys);
    return this;
  }

  public Robot write(String text) {
    input.write(text);
    return this;
  }

  /** Clicks on visible words. */
  public Robot click(String words) {
    input.click(node(words));
    return this;
  }

  public Robot click(Node node) {
    input.click(node);
    return this;
  }

  /** Clicks on words in a menu, which is a window of its own. */
  public Robot clickInMenu(String words) {
    input.click(finder.lookup(words).query());
    return this;
  }

  public Robot doubleClick(String words) {
    input.doubleClick(node(words));
    return this;
  }

  /** Whether words can be read. */
  public boolean sees(String words) {
    Input.settle();
    return all(root()).anyMatch(node -> shows(node, words));
  }

  public Node focus() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  /** All words that can be read, top to bottom. */
  public List<String> words() {
    return all(root())
        .filter(node -> node instanceof Labeled && visible(node))
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Node node(String words) {
    Input.settle();
    return all(root())
        .filter(node -> shows(node, words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + words + "\" among " + words()));
  }

  private static boolean shows(Node node, String words) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl input -> input.getText();
          default -> "";
        };
    return words.equals(text) && visible(node);
  }

  private static boolean visible(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private Parent root() {
    return stage.getScene().getRoot();
  }

  /** A node and everything in it. */
  public static java.util.stream.Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? java.util.stream.Stream.concat(
            java.util.stream.Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(Robot::all))
        : java.util.stream.Stream.of(node);
  }
}
