package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.RankOrder;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;

/**
 * The criteria in her order, the most important first, with the weight that the order gives. Moved
 * by Alt+Up and Alt+Down, by drag, or by the arrows of a row.
 */
final class RankingList extends VBox {
  private final List<Criterion> order;
  private final List<BigDecimal> weights;
  private final Messages messages;
  private int dragged = -1;

  /** A list in the order given. */
  RankingList(List<Criterion> order, Messages messages) {
    this.order = new ArrayList<>(order);
    this.weights = RankOrder.percent(order.size());
    this.messages = messages;
    getStyleClass().add("ranking");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = at(event));
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    fill();
  }

  /** The weight of each criterion by its id. */
  Map<String, BigDecimal> weights() {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      all.put(order.get(i).id(), weights.get(i));
    }
    return all;
  }

  private void fill() {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      rows.add(row(i));
    }
    getChildren().setAll(rows);
  }

  private HBox row(int index) {
    String name = messages.of(order.get(index).name());
    String weight = NumberText.format(weights.get(index), messages.language());
    Label place = Ui.label(Integer.toString(index + 1), "dense", "muted", "place");
    Label figure = Ui.label(messages.get("criteria.rank.weight", weight), "dense", "figure");
    HBox row =
        Ui.row(
            "gap-8",
            Icon.GRIP.node(16),
            place,
            Ui.grow(Ui.paragraph(name, "dense")),
            figure,
            arrow(Icon.UP, "criteria.rank.up", name, index, index - 1),
            arrow(Icon.DOWN, "criteria.rank.down", name, index, index + 1));
    row.getStyleClass().add("rank-row");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(messages.get("criteria.rank.spoken", name, index + 1, weight));
    return row;
  }

  private Button arrow(Icon icon, String key, String name, int from, int to) {
    Button button = Ui.iconButton(icon, messages.get(key, name), () -> move(from, to));
    button.getStyleClass().add("small");
    button.setFocusTraversable(false);
    button.setDisable(to < 0 || to >= order.size());
    return button;
  }

  private void key(KeyEvent event) {
    int at = focused();
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (at >= 0 && step != 0) {
      event.consume();
      if (event.isAltDown()) {
        move(at, at + step);
      } else {
        focus(at + step);
      }
    }
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void drag(MouseEvent event) {
    int over = at(event);
    if (dragged >= 0 && over >= 0 && over != dragged) {
      move(dragged, over);
      dragged = over;
    }
  }

  private int at(MouseEvent event) {
    double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).getBoundsInParent().getMaxY() > y) {
        return y < 0 ? -1 : i;
      }
    }
    return -1;
  }

  private void move(int from, int to) {
    if (to >= 0 && to < order.size()) {
      order.add(to, order.remove(from));
      fill();
      focus(to);
    }
  }

  /** Puts the focus on a row, if there is one at this place. */
  void focus(int index) {
    if (index >= 0 && index < getChildren().size()) {
      getChildren().get(index).requestFocus();
    }
  }
}
