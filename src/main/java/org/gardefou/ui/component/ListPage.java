package org.gardefou.ui.component;

import javafx.scene.layout.Region;

/**
 * A page with a list of what it can show at its left; where it is narrow, a drop-down above takes
 * the place of the list.
 */
public final class ListPage extends UnitRegion {
  private final Region list;
  private final Region head;
  private final Region page;
  private final Widths widths;

  /**
   * Widths in design pixels; they grow with the text size.
   *
   * @param list of the list
   * @param wideFrom width of the page from which there is room for the list
   */
  public record Widths(double list, double wideFrom) {}

  /** A page; {@code head} holds the drop-down. */
  public ListPage(Region list, Region head, Region page, Widths widths) {
    this.list = list;
    this.head = head;
    this.page = page;
    this.widths = widths;
    getStyleClass().add("list-page");
    getChildren().addAll(list, head, page);
    widthProperty().subscribe(this::arrange);
  }

  @Override
  protected void unitChanged() {
    arrange();
    requestLayout();
  }

  private boolean wide() {
    return getWidth() == 0 || getWidth() >= widths.wideFrom() * unit();
  }

  private void arrange() {
    Ui.show(list, wide());
    Ui.show(head, !wide());
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
    double left = wide() ? snapSizeX(widths.list() * unit()) : 0;
    double top = wide() ? 0 : snapSizeY(head.prefHeight(getWidth()));
    list.resizeRelocate(0, 0, left, getHeight());
    head.resizeRelocate(0, 0, getWidth(), top);
    page.resizeRelocate(left, top, Math.max(0, getWidth() - left), Math.max(0, getHeight() - top));
  }
}
