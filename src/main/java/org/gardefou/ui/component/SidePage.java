package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page with a side panel that stays while the middle scrolls. The panel narrows in a narrow
 * window; where the room is not enough for both, it follows below and all of it scrolls.
 */
public final class SidePage extends UnitRegion {
  private final Widths widths;
  private final Region main;
  private final Region side;
  private final ScrollPane middle;
  private final ScrollPane panel;
  private final VBox stack = new VBox();
  private boolean stacked;

  /**
   * Widths in design pixels; they grow with the text size.
   *
   * @param side of the panel
   * @param narrowSide of the panel on a narrow page
   * @param narrowBelow width of the page from which it is not narrow
   * @param stackBelow width of the page from which there is room for both
   */
  public record Widths(double side, double narrowSide, double narrowBelow, double stackBelow) {}

  /** A page; {@code style} is the style class of the panel. */
  public SidePage(Region main, Region side, Widths widths, String style) {
    this.main = main;
    this.side = side;
    this.widths = widths;
    middle = scroller(main);
    panel = scroller(side);
    panel.getStyleClass().add(style);
    getStyleClass().add("side-page");
    stack.getStyleClass().add("stacked");
    getChildren().addAll(middle, panel);
    widthProperty().subscribe(this::arrange);
  }

  private static ScrollPane scroller(Node content) {
    ScrollPane scroller = Ui.scroller(content);
    scroller.setMinSize(0, 0);
    return scroller;
  }

  /** Scrolls so that a node of the middle can be seen. */
  public void reveal(Node node) {
    layout();
    Scrolling.reveal(middle, node, 16 * unit());
  }

  @Override
  protected void unitChanged() {
    arrange();
    requestLayout();
  }

  private void arrange() {
    boolean wanted = getWidth() > 0 && getWidth() < widths.stackBelow() * unit();
    if (wanted != stacked) {
      stacked = wanted;
      if (stacked) {
        panel.setContent(null);
        middle.setContent(null);
        stack.getChildren().setAll(main, side);
        middle.setContent(stack);
      } else {
        stack.getChildren().clear();
        middle.setContent(main);
        panel.setContent(side);
      }
      panel.setVisible(!stacked);
      requestLayout();
    }
  }

  private double sideWidth() {
    double narrow = widths.narrowBelow() * unit();
    return snapSizeX((getWidth() < narrow ? widths.narrowSide() : widths.side()) * unit());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double right = stacked ? 0 : sideWidth();
    middle.resizeRelocate(0, 0, Math.max(0, getWidth() - right), getHeight());
    panel.resizeRelocate(getWidth() - right, 0, right, getHeight());
  }
}
