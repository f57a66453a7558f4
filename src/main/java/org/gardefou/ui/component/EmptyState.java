package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says what would be here, why it is useful, and offers one action. */
public final class EmptyState extends VBox {
  /** An empty state; {@code actions} are buttons, the most useful first. */
  public EmptyState(Icon icon, String title, String text, Node... actions) {
    getStyleClass().add("empty");
    var words = Ui.paragraph(text, "muted");
    getChildren().addAll(icon.node(32), Ui.paragraph(title, "h2"), words);
    if (actions.length > 0) {
      FlowPane row = new FlowPane(actions);
      row.getStyleClass().add("actions");
      row.setAlignment(javafx.geometry.Pos.CENTER);
      getChildren().add(row);
    }
  }
}
