package org.gardefou.ui.flags;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.gardefou.ui.Fx;
import org.gardefou.ui.Pictures;
import org.gardefou.ui.Pictures.Frame;
import org.gardefou.ui.Screen;

/** Puts a tab where it stands in the window: right of the rail, below head and tabs. */
public final class Framed {
  private Framed() {}

  /** The tab amid empty neighbours, attached. */
  public static Parent of(Screen tab, Frame frame) {
    double unit = frame.zoom() / 100.0;
    BorderPane pane = new BorderPane(tab.node());
    pane.setLeft(box((frame.width() < 1100 ? 56 : 208) * unit, 0));
    pane.setTop(box(0, 112 * unit));
    tab.attach();
    return pane;
  }

  private static Region box(double width, double height) {
    Region box = new Region();
    box.setMinSize(width, height);
    box.setStyle("-fx-background-color: -gf-bg-inset;");
    return box;
  }

  /** Takes a picture of a tab. */
  public static void picture(String name, Frame frame, java.util.function.Supplier<Screen> tab) {
    Fx.start();
    Pictures.take(name, frame, () -> of(tab.get(), frame));
  }
}
