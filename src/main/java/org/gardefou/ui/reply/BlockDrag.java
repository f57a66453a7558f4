package org.gardefou.ui.reply;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Drags a row to another place among its neighbours; the same can be done with keys. */
final class BlockDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final double SLACK = 6;

  private final Node row;
  private final IntConsumer move;
  private double start;
  private boolean moving;

  /** {@code move} hears by how many places the row was dragged. */
  BlockDrag(Node row, Node handle, IntConsumer move) {
    this.row = row;
    this.move = move;
    handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> start = event.getSceneY());
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    // A filter: the button must not open its menu at the end of a drag.
    handle.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void dragged(MouseEvent event) {
    moving |= Math.abs(event.getSceneY() - start) > SLACK;
    if (moving) {
      row.pseudoClassStateChanged(DRAGGED, true);
      mark(places(event.getSceneY()));
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (moving) {
      moving = false;
      mark(0);
      row.pseudoClassStateChanged(DRAGGED, false);
      event.consume();
      move.accept(places(event.getSceneY()));
    }
  }

  private List<Node> rows() {
    return row.getParent().getChildrenUnmodifiable().stream()
        .filter(BlockRow.class::isInstance)
        .toList();
  }

  private int places(double y) {
    int own = rows().indexOf(row);
    int target = own;
    for (int i = 0; i < rows().size(); i++) {
      if (rows().get(i).localToScene(rows().get(i).getBoundsInLocal()).contains(middle(i), y)) {
        target = i;
      }
    }
    return target - own;
  }

  private double middle(int i) {
    return rows().get(i).localToScene(rows().get(i).getBoundsInLocal()).getCenterX();
  }

  private void mark(int places) {
    int own = rows().indexOf(row);
    for (int i = 0; i < rows().size(); i++) {
      boolean target = places != 0 && i == own + places;
      rows().get(i).pseudoClassStateChanged(ABOVE, target && places < 0);
      rows().get(i).pseudoClassStateChanged(BELOW, target && places > 0);
    }
  }
}
