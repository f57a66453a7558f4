package org.gardefou.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gardefou.store.window.Frame;

/** Puts a stage where it was, and says where it is; its size before it filled the screen counts. */
public final class StageFrame {
  private final Stage stage;
  private Optional<Area> usual = Optional.empty();

  private StageFrame(Stage stage) {
    this.stage = stage;
  }

  /** Sizes a stage that is about to be shown, and follows it from then on. */
  public static StageFrame place(Stage stage, Optional<Frame> before, Placement placement) {
    stage.setWidth(placement.width());
    stage.setHeight(placement.height());
    placement
        .place()
        .ifPresent(
            corner -> {
              stage.setX(corner.x());
              stage.setY(corner.y());
            });
    stage.setMaximized(before.filter(Frame::maximized).isPresent());
    StageFrame frame = new StageFrame(stage);
    frame.follow();
    return frame;
  }

  /** The screens of this moment without their bars, the main one first. */
  public static List<Area> screens() {
    Rectangle2D main = Screen.getPrimary().getVisualBounds();
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(main),
            Screen.getScreens().stream().map(Screen::getVisualBounds))
        .distinct()
        .map(at -> new Area(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()))
        .toList();
  }

  private void follow() {
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(property -> property.subscribe(value -> note()));
  }

  private void note() {
    boolean plain = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
    if (plain && !Double.isNaN(stage.getX()) && stage.getWidth() > 0) {
      usual =
          Optional.of(new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  /** How the stage is now; nothing where it never had a place. */
  public Optional<Frame> now() {
    return usual.map(at -> new Frame(at.x(), at.y(), at.width(), at.height(), stage.isMaximized()));
  }
}
