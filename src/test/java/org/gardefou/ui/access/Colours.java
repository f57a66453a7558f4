package org.gardefou.ui.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.gardefou.ui.Access;
import org.gardefou.ui.Robot;

/**
 * Whether a colour that means something (red, yellow, green) has words or a sign beside it (WCAG
 * 1.4.1): what is drawn in one holds words or an icon, is dashed, or is named to screen readers.
 */
public final class Colours {
  private static final double GREY = 0.2;
  private static final double BLUE_FROM = 185;
  private static final double BLUE_TO = 250;

  private Colours() {}

  /** All that is wrong, a line each. */
  public static List<String> problems(Node root) {
    return Robot.all(root)
        .filter(node -> Access.visible(node) && means(node) && !speaks(node))
        .map(node -> "colour alone: " + Places.told(node))
        .distinct()
        .toList();
  }

  /** What can be told of a node without its colours: words, signs, how its edge is drawn. */
  public static List<String> withoutColour(Node root) {
    return Robot.all(root).filter(Access::visible).flatMap(Colours::told).toList();
  }

  private static Stream<String> told(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text.getText());
      case SVGPath path -> Stream.of(path.getContent());
      case Region region -> edges(region).map(stroke -> stroke.getTopStyle().toString());
      default -> Stream.empty();
    };
  }

  private static Stream<javafx.scene.layout.BorderStroke> edges(Region region) {
    return Objects.requireNonNullElse(region.getBorder(), Border.EMPTY).getStrokes().stream();
  }

  private static boolean means(Node node) {
    return switch (node) {
      case Text words -> false;
      case Region region ->
          Stream.concat(
                  edges(region).map(stroke -> stroke.getTopStroke()),
                  Objects.requireNonNullElse(region.getBackground(), Background.EMPTY)
                      .getFills()
                      .stream()
                      .map(fill -> fill.getFill()))
              .anyMatch(Colours::means);
      case Shape shape -> means(shape.getFill()) || means(shape.getStroke());
      default -> false;
    };
  }

  /** Greys are the page; blue says that something can be used or has been chosen. */
  private static boolean means(Paint paint) {
    return paint instanceof Color colour
        && colour.getOpacity() > 0.5
        && colour.getSaturation() > GREY
        && (colour.getHue() < BLUE_FROM || colour.getHue() > BLUE_TO);
  }

  private static boolean speaks(Node node) {
    return Robot.all(node).anyMatch(Colours::isWords)
        || Places.upwards(node).limit(3).anyMatch(Colours::isSign);
  }

  private static boolean isWords(Node node) {
    return node instanceof Text text
        && text.getText().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isSign(Node node) {
    return node.getStyleClass().contains("icon")
        || (node instanceof Shape line && !line.getStrokeDashArray().isEmpty())
        || Objects.requireNonNullElse(node.getAccessibleText(), "")
            .codePoints()
            .anyMatch(Character::isLetter);
  }
}
