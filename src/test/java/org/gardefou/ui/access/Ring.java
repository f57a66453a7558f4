package org.gardefou.ui.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.gardefou.ui.Robot;
import org.jspecify.annotations.Nullable;

/**
 * Whether the focus can be seen: a stop with the focus, or what stands around it, has an edge or a
 * face that it does not have without, at 3:1 to what lies behind (WCAG 2.4.7, 1.4.11). One stop of
 * each look is compared.
 */
public final class Ring {
  private static final double RATIO = 3;
  private static final int AROUND = 3;

  private final Set<String> looks = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private @Nullable Node pending;
  private Set<Layer> focused = Set.of();

  /** A colour that is drawn, and the one behind it. */
  private record Layer(Node node, String part, Color colour, Color behind) {
    boolean isSeen() {
      return colour.getOpacity() > 0.9 && ratio(colour, behind) >= RATIO;
    }
  }

  /** To be called at every stop while it has the focus. */
  public void at(Node stop) {
    settle();
    if (looks.add(look(stop))) {
      focused = layers(stop);
      pending = stop;
    }
  }

  /** Compares the last stop that was looked at, now that the focus has left it. */
  public void settle() {
    Node node = pending;
    pending = null;
    if (node != null && node.getScene() != null && !node.isFocused()) {
      Set<Layer> without = layers(node);
      if (focused.stream().noneMatch(layer -> layer.isSeen() && !without.contains(layer))) {
        problems.add("focus not seen: " + Places.told(node));
      }
    }
  }

  /** All that is wrong so far, a line each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private static String look(Node stop) {
    Parent parent = stop.getParent();
    return stop.getClass().getSimpleName()
        + stop.getStyleClass()
        + (parent == null ? "" : parent.getStyleClass());
  }

  /** Words in a line of text have their ring beside them. */
  private static Set<Layer> layers(Node stop) {
    Node whole = stop instanceof Text ? stop.getParent() : stop;
    return Set.copyOf(
        Stream.concat(Robot.all(whole), Places.upwards(whole).skip(1).limit(AROUND))
            .flatMap(Ring::drawn)
            .toList());
  }

  private static Stream<Layer> drawn(Node node) {
    return switch (node) {
      case Region region -> Stream.concat(edges(region), faces(region));
      case Shape shape when !(shape instanceof Text) && isDrawn(shape) ->
          layer(shape, "" + shape.getLayoutBounds(), shape.getStroke(), behind(shape.getParent()))
              .stream();
      default -> Stream.empty();
    };
  }

  private static boolean isDrawn(Shape shape) {
    return shape.isVisible() && !shape.getLayoutBounds().isEmpty();
  }

  private static Stream<Layer> edges(Region region) {
    Border border = Objects.requireNonNullElse(region.getBorder(), Border.EMPTY);
    return border.getStrokes().stream().flatMap(stroke -> edge(region, stroke));
  }

  private static Stream<Layer> edge(Region region, BorderStroke stroke) {
    Color behind = behind(stroke.getInsets().getTop() < 0 ? region.getParent() : region);
    return Stream.of(
            layer(region, "top", stroke.getTopStroke(), behind),
            layer(region, "left", stroke.getLeftStroke(), behind))
        .flatMap(List::stream);
  }

  private static Stream<Layer> faces(Region region) {
    Background background = Objects.requireNonNullElse(region.getBackground(), Background.EMPTY);
    return background.getFills().stream()
        .map(BackgroundFill::getFill)
        .flatMap(fill -> layer(region, "face", fill, behind(region.getParent())).stream());
  }

  private static List<Layer> layer(Node node, String part, @Nullable Paint paint, Color behind) {
    return paint instanceof Color colour
        ? List.of(new Layer(node, part, colour, behind))
        : List.of();
  }

  /** The colour that a node is drawn on, or with: its last opaque face, or that of a parent. */
  private static Color behind(@Nullable Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof Region region && region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
          if (fill.getFill() instanceof Color colour && colour.isOpaque()) {
            return colour;
          }
        }
      }
    }
    return Color.WHITE;
  }

  /** The contrast of two colours (WCAG 2.2, “contrast ratio”). */
  private static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
