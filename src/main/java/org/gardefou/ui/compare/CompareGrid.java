package org.gardefou.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Tasks;
import org.gardefou.summary.ComparisonReport;
import org.gardefou.summary.ComparisonReport.Part;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Feed;
import org.gardefou.ui.component.Ui;

/**
 * The comparison as a table: the heads of the lanes stay above, the names of the lines at the left;
 * the rest scrolls between them.
 */
final class CompareGrid extends BorderPane {
  private static final double STEP = 48;

  /** A few lines to begin with. */
  private static final Feed.Pace PACE = new Feed.Pace(3, 4);

  private final Lanes lanes;
  private final double unit;
  private final List<ColumnHead> heads = new ArrayList<>();
  private final List<PartBlock> parts = new ArrayList<>();
  private final LaneRow top;
  private final VBox body = new VBox();
  private final ScrollPane scroller = Ui.scroller(body);
  private final ScrollBar bar = new ScrollBar();
  private final Feed feed;

  /**
   * A table, of which the lines below the window follow by and by; {@code unit} is a design pixel
   * in pixels.
   */
  CompareGrid(
      ComparisonReport report,
      Messages texts,
      double unit,
      Folded folded,
      IntFunction<ColumnHead.Actions> actions,
      Tasks tasks) {
    this.unit = unit;
    int count = report.columns().size();
    lanes = new Lanes(count);
    getStyleClass().add("compare-grid");
    for (int place = 0; place < count; place++) {
      heads.add(
          new ColumnHead(report.columns().get(place), place, count, texts, actions.apply(place)));
    }
    top = new LaneRow(lanes, legend(texts), heads);
    top.getStyleClass().add("lane-heads");
    body.getStyleClass().add("compare-body");
    add(new DecidingCard(report.deciding()));
    List<Runnable> steps = new ArrayList<>();
    for (Part part : report.parts()) {
      PartBlock block = new PartBlock(report, part, lanes, texts, folded);
      parts.add(block);
      steps.add(() -> add(block));
      steps.addAll(block.lines());
    }
    follow();
    layOut();
    feed = new Feed(steps, PACE, tasks);
    feed.begin();
  }

  private void add(Node block) {
    body.getChildren().add(block);
    block.focusWithinProperty().subscribe(within -> reveal(block, within));
    block.applyCss();
  }

  private static VBox legend(Messages texts) {
    return Ui.column(
        "gap-4",
        entry("known", "flags.legend.known", texts),
        entry("open", "flags.legend.open", texts));
  }

  private static Label entry(String style, String key, Messages texts) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    Label label = Ui.paragraph(texts.get(key), "caption", "muted");
    label.setGraphic(swatch);
    return label;
  }

  private void layOut() {
    bar.setOrientation(Orientation.HORIZONTAL);
    setTop(top);
    setCenter(scroller);
    setBottom(bar);
  }

  private void follow() {
    scroller.viewportBoundsProperty().subscribe(bounds -> fit());
    bar.valueProperty().bindBidirectional(lanes.offset());
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    for (int place = 0; place < heads.size(); place++) {
      int lane = place;
      heads.get(place).button().focusedProperty().subscribe(focused -> reveal(lane, focused));
    }
  }

  private void reveal(int lane, boolean focused) {
    if (focused) {
      lanes.reveal(lane);
    }
  }

  /** Scrolls so that the head of a part that took the focus can be seen. */
  private void reveal(Node block, boolean focused) {
    double top = block.getBoundsInParent().getMinY();
    double seen = offset();
    double low = seen + scroller.getViewportBounds().getHeight() - STEP * unit;
    if (focused && (top < seen || top > low)) {
      scrollTo(top - 12 * unit);
    }
  }

  private void fit() {
    double width = scroller.getViewportBounds().getWidth();
    double inside = width - body.snappedLeftInset() - body.snappedRightInset();
    if (inside > 0) {
      lanes.fit(inside, unit);
      bar.setMax(lanes.overflow());
      bar.setVisibleAmount(
          lanes.room() * lanes.overflow() / Math.max(1, lanes.room() + lanes.overflow()));
      bar.setUnitIncrement(lanes.lane());
      bar.setBlockIncrement(lanes.lane());
      Ui.show(bar, lanes.overflow() > 0);
      top.requestLayout();
      parts.forEach(PartBlock::relayout);
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaX() != 0 && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      lanes.moveTo(lanes.offset().get() - event.getDeltaX());
      event.consume();
    }
  }

  /** The arrows go from head to head. */
  private void key(KeyEvent event) {
    double page = scroller.getViewportBounds().getHeight() * 0.9;
    switch (event.getCode()) {
      case PAGE_UP -> scroll(event, -page);
      case PAGE_DOWN -> scroll(event, page);
      case HOME -> scroll(event, -body.getHeight());
      case END -> scroll(event, body.getHeight());
      default -> {}
    }
  }

  private void scroll(KeyEvent event, double by) {
    scrollTo(offset() + by);
    event.consume();
  }

  /** How far she scrolled, in pixels. */
  double offset() {
    return scroller.getVvalue() * beyond();
  }

  void scrollTo(double wanted) {
    if (beyond() > 0) {
      scroller.setVvalue(Math.clamp(wanted / beyond(), 0, 1));
    }
  }

  private double beyond() {
    return Math.max(0, body.getHeight() - scroller.getViewportBounds().getHeight());
  }

  /** Stands where another table stood. */
  void continueFrom(CompareGrid before) {
    double lane = before.lanes.offset().get();
    double down = before.offset();
    feed.finish();
    applyCss();
    layout();
    lanes.moveTo(lane);
    scrollTo(down);
  }

  /** Puts the focus on the first lane. */
  void focus() {
    heads.getFirst().button().requestFocus();
  }
}
