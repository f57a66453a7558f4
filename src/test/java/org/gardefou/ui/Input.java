package org.gardefou.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Keyboard and mouse of a computer without either: what is pressed goes through the window system,
 * as from a person. Waits for what each step sets off, never for a time.
 */
public final class Input {
  private final Robot robot = Fx.get(Robot::new);

  /** Presses keys together and lets go of them. */
  public void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      Fx.run(() -> robot.keyPress(key));
    }
    for (KeyCode key : List.of(keys).reversed()) {
      Fx.run(() -> robot.keyRelease(key));
    }
    settle();
  }

  /** Types characters into what has the focus in the window in front. */
  public void write(String characters) {
    for (char character : characters.toCharArray()) {
      Fx.run(() -> write(character));
    }
    settle();
  }

  /** Types a character and presses a key before there is another picture. */
  public void writeAndPress(char character, KeyCode key) {
    Fx.run(
        () -> {
          write(character);
          robot.keyPress(key);
          robot.keyRelease(key);
        });
    settle();
  }

  private static void write(char character) {
    Scene scene = front().getScene();
    KeyCode code = Character.isLetterOrDigit(character) ? code(character) : KeyCode.UNDEFINED;
    fire(scene, KeyEvent.KEY_PRESSED, "", code);
    fire(scene, KeyEvent.KEY_TYPED, Character.toString(character), KeyCode.UNDEFINED);
    fire(scene, KeyEvent.KEY_RELEASED, "", code);
  }

  private static KeyCode code(char character) {
    return Objects.requireNonNullElse(
        KeyCode.getKeyCode(Character.toString(Character.toUpperCase(character))),
        KeyCode.UNDEFINED);
  }

  private static void fire(
      Scene scene, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    Node target = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
    Event.fireEvent(target, new KeyEvent(type, character, "", code, false, false, false, false));
  }

  private static Window front() {
    return Window.getWindows().stream()
        .filter(window -> window.isFocused() && !(window instanceof PopupWindow))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no window has the focus"));
  }

  /** Clicks on the middle of what can be seen of a node. */
  public void click(Node node) {
    click(node, 1);
  }

  public void doubleClick(Node node) {
    click(node, 2);
  }

  private void click(Node node, int times) {
    Fx.run(() -> robot.mouseMove(middle(node)));
    for (int i = 0; i < times; i++) {
      Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
      Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }
    settle();
  }

  private static Point2D middle(Node node) {
    Scene scene = node.getScene();
    Bounds at = node.localToScene(node.getBoundsInLocal());
    double left = Math.max(0, at.getMinX());
    double top = Math.max(0, at.getMinY());
    double right = Math.min(scene.getWidth(), at.getMaxX());
    double bottom = Math.min(scene.getHeight(), at.getMaxY());
    return scene.getRoot().localToScreen((left + right) / 2, (top + bottom) / 2);
  }

  /** Waits for what was set off, until it has been styled, laid out and drawn. */
  public static void settle() {
    Fx.run(() -> {});
    CountDownLatch drawn = new CountDownLatch(1);
    Fx.run(() -> new AfterPulse(drawn::countDown).start());
    await(drawn);
    Fx.run(() -> {});
  }

  private static void await(CountDownLatch drawn) {
    try {
      if (!drawn.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no pulse");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** It is called where a pulse begins: the second call comes when the first pulse is over. */
  private static final class AfterPulse extends AnimationTimer {
    private final Runnable over;
    private int calls;

    AfterPulse(Runnable over) {
      this.over = over;
    }

    @Override
    public void handle(long now) {
      calls++;
      if (calls == 2) {
        stop();
        over.run();
      }
    }
  }
}
