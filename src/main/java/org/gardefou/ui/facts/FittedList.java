package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gardefou.ui.component.Ui;

/** A short list with a title that shows as many items as have room, and says how many have not. */
final class FittedList extends Region {
  private final Label title = Ui.label("", "caption", "muted", "list-title");
  private final Label more = Ui.label("", "caption", "muted", "list-more");
  private final List<Region> items = new ArrayList<>();

  /** No column has room for more. */
  static final int MOST = 14;

  private final int fewest;
  private IntFunction<String> moreWords = count -> "";
  private final Map<Node, Double> measured = new HashMap<>();
  private double measuredAt = Double.NaN;
  private int all;

  /** An empty list that shows at least so many items. */
  FittedList(int fewest) {
    this.fewest = fewest;
  }

  /**
   * Shows these.
   *
   * @param words says how many are left out
   */
  void show(String name, List<? extends Region> newItems, IntFunction<String> words) {
    title.setText(name);
    moreWords = words;
    all = newItems.size();
    items.clear();
    newItems.stream().limit(MOST).forEach(items::add);
    List<Node> children = new ArrayList<>();
    children.add(title);
    children.addAll(items);
    children.add(more);
    Ui.replace(getChildren(), children);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Measured once for a width: words that wrap are dear to measure. */
  private double height(Node node, double width) {
    if (width != measuredAt) {
      measured.clear();
      measuredAt = width;
    }
    return measured.computeIfAbsent(node, n -> snapSizeY(n.prefHeight(width)));
  }

  @Override
  public void requestLayout() {
    measuredAt = Double.NaN;
    super.requestLayout();
  }

  private boolean holdsMore() {
    return all > items.size();
  }

  private double heights(int count, double width) {
    return items.stream().limit(count).mapToDouble(item -> height(item, width)).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = height(title, width) + heights(items.size(), width);
    return holdsMore() ? whole + height(more, width) : whole;
  }

  @Override
  protected double computeMinHeight(double width) {
    return items.size() <= fewest
        ? computePrefHeight(width)
        : height(title, width) + heights(fewest, width) + height(more, width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double y = place(title, 0, width);
    int shown = fitting(width, getHeight() - y);
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setVisible(i < shown);
      if (i < shown) {
        y = place(items.get(i), y, width);
      }
    }
    more.setVisible(shown < all);
    if (shown < all) {
      more.setText(moreWords.apply(all - shown));
    }
    place(more, y, width);
  }

  private double place(Node node, double y, double width) {
    double height = height(node, width);
    node.resizeRelocate(0, y, width, height);
    return y + height;
  }

  private int fitting(double width, double room) {
    int count = items.size();
    if (!holdsMore() && heights(count, width) <= room + 0.5) {
      return count;
    }
    double left = room - height(more, width);
    while (count > 0 && heights(count, width) > left + 0.5) {
      count--;
    }
    return count;
  }
}
