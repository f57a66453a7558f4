package org.gardefou.ui.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Robot;

/** The pane in a window over a real desk, used with keys and clicks. */
final class OwnWindow implements AutoCloseable {
  final OwnStand stand;
  final Robot robot;
  private final Scene scene;

  OwnWindow(Path folder, Language language) {
    this(Fx.get(() -> new OwnStand(folder, language)));
  }

  OwnWindow(OwnStand stand) {
    this.stand = stand;
    scene = Fx.get(() -> stand.scene(Frame.LIGHT.sized(720, 640), 660));
    robot = new Robot(scene);
  }

  @Override
  public void close() {
    robot.close();
    Fx.run(stand.pane::detach);
  }

  /** The node of that id that can be seen. */
  Node node(String id) {
    return Fx.get(
        () ->
            Robot.all(scene.getRoot())
                .filter(n -> id.equals(n.getId()) && n.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no #" + id + " in " + robot.words())));
  }

  boolean has(String id) {
    return Fx.get(() -> Robot.all(scene.getRoot()).anyMatch(n -> id.equals(n.getId())));
  }

  /** Presses the space bar on it. */
  void press(String id) {
    focus(id);
    robot.press(KeyCode.SPACE);
  }

  void focus(String id) {
    Node node = node(id);
    Fx.run(node::requestFocus);
  }

  /** Puts words into a field in place of what is there, as pasting does. */
  void paste(String id, String words) {
    TextInputControl field = (TextInputControl) node(id);
    Fx.run(
        () -> {
          field.requestFocus();
          field.setText(words);
          field.end();
        });
  }

  /** Goes down or up in a list that unfolds, so many steps. */
  void choose(String id, int steps) {
    focus(id);
    for (int i = 0; i < Math.abs(steps); i++) {
      robot.press(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
    }
  }

  /** The words that a list shows as chosen. */
  @SuppressWarnings("unchecked")
  String chosen(String id) {
    ComboBox<Object> box = (ComboBox<Object>) node(id);
    return Fx.get(() -> box.getConverter().toString(box.getValue()));
  }

  String text(String id) {
    TextInputControl field = (TextInputControl) node(id);
    return Fx.get(field::getText);
  }

  String focusId() {
    return String.valueOf(robot.focus().getId());
  }

  List<Map<String, Object>> rules() {
    return Fx.get(() -> stand.desk.state().get().freelancer().ownRules());
  }

  List<Map<String, Object>> questions() {
    return Fx.get(() -> stand.desk.state().get().freelancer().ownQuestions());
  }

  /** Lets the quiet moment pass after which a rule is tried. */
  void settle() {
    Fx.run(stand::quiet);
  }
}
