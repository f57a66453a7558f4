package org.gardefou.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.gardefou.store.window.Frame;

/**
 * Where the window opens.
 *
 * @param place its upper left corner; empty where the system may choose
 */
public record Placement(Optional<Corner> place, double width, double height) {
  /** How high the strip is by which a window is moved. */
  private static final double TITLE = 30;

  /** How much of that strip has to be in sight. */
  private static final double GRIP = 120;

  /** A point on the screens. */
  public record Corner(double x, double y) {}

  /**
   * As it was, as far as the screens of today allow. A window whose title could not be reached, as
   * when its monitor is gone, opens where the system puts it; none is larger than its screen,
   * unless the screen is smaller than the least size.
   *
   * @param remembered how it was; the usual size counts where it is empty or makes no sense
   * @param screens without bars and docks, the main one first
   * @param usual width and height; its corner does not matter
   * @param least as {@code usual}
   */
  public static Placement of(
      Optional<Frame> remembered, List<Area> screens, Area usual, Area least) {
    Optional<Area> before = remembered.map(Placement::area).filter(Placement::makesSense);
    Optional<Area> placed = before.filter(area -> isInReach(area, screens));
    Area screen =
        placed
            .flatMap(area -> nearest(area, screens))
            .orElseGet(() -> screens.stream().findFirst().orElse(usual));
    Area wanted = before.orElse(usual);
    double width = Math.max(least.width(), Math.min(wanted.width(), screen.width()));
    double height = Math.max(least.height(), Math.min(wanted.height(), screen.height()));
    return new Placement(
        placed.map(
            area ->
                new Corner(
                    width < area.width() ? screen.x() : area.x(),
                    height < area.height() ? screen.y() : area.y())),
        width,
        height);
  }

  private static Area area(Frame frame) {
    return new Area(frame.x(), frame.y(), frame.width(), frame.height());
  }

  private static boolean makesSense(Area area) {
    return DoubleStream.of(area.x(), area.y(), area.width(), area.height())
            .allMatch(Double::isFinite)
        && area.width() > 0
        && area.height() > 0;
  }

  private static boolean isInReach(Area window, List<Area> screens) {
    Area title = new Area(window.x(), window.y(), window.width(), TITLE);
    return screens.stream().mapToDouble(title::shared).sum() >= GRIP * TITLE;
  }

  private static Optional<Area> nearest(Area window, List<Area> screens) {
    return screens.stream().max(Comparator.comparingDouble(window::shared));
  }
}
