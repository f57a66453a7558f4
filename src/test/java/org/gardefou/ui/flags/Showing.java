package org.gardefou.ui.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Input;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Screen;
import org.gardefou.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A window with one tab, used as a person uses it: what can be read, clicks and keys. */
public final class Showing {
  private final FxRobot finder = new FxRobot();
  private final Input input = new Input();
  private final Scene scene;

  /** Shows a tab at 1440 x 900. */
  public Showing(Supplier<? extends Screen> tab) {
    Fx.start();
    Fx.alone();
    scene =
        Fx.get(
            () -> {
              Parent root = Framed.of(tab.get(), Pictures.Frame.LIGHT);
              Scene made = new Scene(root, 1440, 900);
              Theme.apply(made, false, 100);
              Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
              stage.setScene(made);
              stage.show();
              return made;
            });
    settle();
  }

  /** Whether these words can be read. */
  public boolean reads(String words) {
    return texts().stream().anyMatch(text -> text.contains(words));
  }

  /** Fails, and says what can be read, unless these words are among it. */
  public void mustRead(String words) {
    if (!reads(words)) {
      throw new AssertionError("“" + words + "” is not among " + texts());
    }
  }

  /** All that can be read, from the top. */
  public List<String> texts() {
    return Fx.get(
        () -> {
          List<String> texts = new ArrayList<>();
          collect(scene.getRoot(), texts);
          return texts;
        });
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled labeled when labeled.getText() != null -> texts.add(labeled.getText());
      case Text text when !(text.getParent() instanceof Labeled) -> texts.add(text.getText());
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  /** Clicks what stands under a selector or carries these words, after scrolling to it. */
  public void click(String target) {
    Node node = find(target);
    Fx.run(() -> into(node));
    settle();
    input.click(node);
  }

  /** Clicks words inside of what stands under a selector. */
  public void clickIn(String place, String words) {
    Node node = finder.from(find(place)).lookup(words).match(Showing::seen).query();
    Fx.run(() -> into(node));
    settle();
    input.click(node);
  }

  /** Writes with the keyboard. */
  public void write(String words) {
    input.write(words);
  }

  /** Presses keys, one after the other. */
  public void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      input.press(key);
    }
  }

  /** Presses keys together, such as Alt and Down. */
  public void pressTogether(KeyCode... keys) {
    input.press(keys);
  }

  /** The node that has the focus has this id. */
  public String focused() {
    return Fx.get(
        () -> {
          Node owner = scene.getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  /** Puts the focus on a node. */
  public void focus(String selector) {
    Node node = find(selector);
    Fx.run(node::requestFocus);
    settle();
  }

  /** Finds by {@code #id}, or by the words on a button or label. */
  public Node find(String target) {
    return finder.lookup(target).match(Showing::seen).query();
  }

  public boolean has(String selector) {
    return finder.lookup(selector).match(Showing::seen).tryQuery().isPresent();
  }

  /** Whether neither it nor anything around it is hidden. */
  private static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public Scene scene() {
    return scene;
  }

  /** Lets the window come to rest. */
  public static void settle() {
    Input.settle();
  }

  /** Scrolls so that the robot can reach a node. */
  private static void into(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof javafx.scene.control.ScrollPane pane && pane.getContent() != null) {
        Node content = pane.getContent();
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        pane.setVvalue(room <= 0 ? 0 : Math.clamp((top - 200) / room, 0, 1));
      }
    }
  }
}
