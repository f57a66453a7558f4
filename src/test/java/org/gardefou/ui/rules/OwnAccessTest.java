package org.gardefou.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.gardefou.catalogue.Own;
import org.gardefou.model.Language;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** List and editors at 200 % text: nothing cut off, everything named and large enough. */
class OwnAccessTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @CsvSource({
    "FR, nothing",
    "EN, nothing",
    "FR, change-MY-01",
    "EN, change-MY-01",
    "FR, change-own.parking",
    "EN, change-own.parking"
  })
  void largeTextFitsAndEverythingHasAName(Language language, String button) {
    Fx.run(
        () -> {
          OwnStand stand =
              new OwnStand(folder, language)
                  .with(Own.profile(List.of(Own.PARKING), List.of(Own.FAR)));
          Scene scene = stand.scene(new Frame(1100, 900, false, 200), 492);
          settle(scene);
          nodes(scene)
              .filter(node -> button.equals(node.getId()))
              .findFirst()
              .ifPresent(node -> ((ButtonBase) node).fire());
          stand.quiet();
          settle(scene);
          assertEquals(List.of(), cut(scene));
          assertEquals(List.of(), nameless(scene));
        });
  }

  private static void settle(Scene scene) {
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private static Stream<Node> nodes(Scene scene) {
    return Robot.all(scene.getRoot()).filter(OwnAccessTest::visible);
  }

  private static boolean visible(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static List<String> cut(Scene scene) {
    return nodes(scene)
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(OwnAccessTest::isCut)
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isCut(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .filter(Node::isVisible)
        .map(child -> ((Text) child).getText())
        .anyMatch(shown -> !shown.equals(label.getText()));
  }

  private static List<Node> nameless(Scene scene) {
    return nodes(scene)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !(node instanceof ScrollPane))
        .filter(node -> name(node).isBlank() || node.getLayoutBounds().getHeight() < 24)
        .toList();
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    Labeled words = label instanceof Labeled by ? by : node instanceof Labeled own ? own : null;
    return words == null ? "" : Objects.requireNonNullElse(words.getText(), "");
  }
}
