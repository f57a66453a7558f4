package org.gardefou.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Uses a scene as a person does: presses keys, types, clicks on words. Quicker than {@link Robot},
 * since it waits for no drawing and moves no mouse; for screens with many fields.
 */
public final class Hands {
  private final Scene scene;
  private final Stage stage;

  /** Shows a scene in a window of its own. */
  public Hands(Scene scene) {
    this.scene = scene;
    stage = Fx.show(scene);
    settle();
  }

  /** Closes the window. */
  public void close() {
    Fx.run(stage::close);
  }

  /** Presses a key, with others held. */
  public Hands press(KeyCode key, KeyCode... held) {
    Set<KeyCode> down = Set.of(held);
    Fx.run(
        () -> {
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node target = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
            Event.fireEvent(
                target,
                new KeyEvent(
                    type,
                    "",
                    key.getName(),
                    key,
                    down.contains(KeyCode.SHIFT),
                    down.contains(KeyCode.CONTROL),
                    down.contains(KeyCode.ALT),
                    false));
          }
        });
    return settle();
  }

  /** Types into the field that has the focus. */
  public Hands write(String text) {
    Fx.run(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(text));
    return settle();
  }

  /** Clicks on a button, switch or tab with these words. */
  public Hands click(String words) {
    return click(
        visible()
            .filter(node -> node instanceof ButtonBase && words.equals(((Labeled) node).getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no \"" + words + "\" among " + words())));
  }

  public Hands click(Node button) {
    Fx.run(
        () -> {
          button.requestFocus();
          ((ButtonBase) button).fire();
        });
    return settle();
  }

  /** Whether words can be read. */
  public boolean sees(String words) {
    return visible().anyMatch(node -> words.equals(text(node)));
  }

  /** All words that can be read, top to bottom. */
  public List<String> words() {
    return visible().map(Hands::text).filter(text -> !text.isEmpty()).toList();
  }

  public Node focus() {
    return Fx.get(scene::getFocusOwner);
  }

  private Stream<Node> visible() {
    return Fx.get(() -> Robot.all(scene.getRoot()).filter(Access::visible).toList()).stream();
  }

  private static String text(Node node) {
    return switch (node) {
      case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
      case TextInputControl input -> input.getText();
      default -> "";
    };
  }

  private Hands settle() {
    Fx.run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    return this;
  }
}
