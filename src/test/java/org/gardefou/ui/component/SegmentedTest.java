package org.gardefou.ui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Robot;
import org.gardefou.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SegmentedTest {
  private final List<String> chosen = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private Segmented<String> words() {
    Segmented<String> words = new Segmented<>("Ajouts");
    words.setOptions(
        List.of(
            SegmentOption.of("a", "Jamais"),
            SegmentOption.of("b", "Une ou deux fois"),
            SegmentOption.of("c", "Presque toujours")));
    words.onSelect(chosen::add);
    return words;
  }

  @Test
  void isOneStopForTabAndArrowsChoose() {
    Segmented<String> words = Fx.get(this::words);
    TextField after = Fx.get(TextField::new);
    Robot robot = new Robot(Fx.get(() -> scene(words, after)));
    Fx.run(words::focus);
    robot.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    assertEquals(List.of("b", "c"), chosen, "the last one is the end");
    robot.press(KeyCode.HOME).press(KeyCode.END).press(KeyCode.LEFT);
    assertEquals(List.of("b", "c", "a", "c", "b"), chosen);
    robot.press(KeyCode.TAB);
    assertEquals(after, robot.focus());
    robot.close();
  }

  @Test
  void newWordsKeepTheFocusAndTheSelection() {
    Segmented<String> words = Fx.get(this::words);
    Robot robot = new Robot(Fx.get(() -> scene(words)));
    robot.click("Presque toujours");
    Node before = robot.focus();
    Fx.run(
        () ->
            words.setOptions(
                List.of(
                    SegmentOption.of("a", "Never"),
                    SegmentOption.of("b", "Sometimes"),
                    SegmentOption.of("c", "Always"))));
    assertEquals(before, robot.focus());
    assertEquals(Optional.of("c"), words.selected());
    assertTrue(robot.sees("Always"));
    robot.close();
  }

  @Test
  void breaksIntoRowsAndNeverCutsAWord() {
    Segmented<String> words = Fx.get(this::words);
    Fx.run(
        () -> {
          Scene scene = scene(words);
          words.setMaxWidth(180);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          for (Node button : words.getChildrenUnmodifiable()) {
            assertTrue(button.getLayoutBounds().getWidth() >= button.prefWidth(-1) - 0.5);
            assertTrue(button.getLayoutX() + button.getLayoutBounds().getWidth() <= 180.5);
          }
          assertTrue(words.getHeight() >= 3 * 32, "three rows, each at least 32 px high");
        });
  }

  private static Scene scene(Node... nodes) {
    Scene scene = new Scene(new VBox(nodes), 600, 400);
    Theme.apply(scene, false, 100);
    return scene;
  }
}
