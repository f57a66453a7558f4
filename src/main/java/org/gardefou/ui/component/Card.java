package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A framed area, with or without a head. Add to {@link #body}. */
public final class Card extends VBox {
  private final VBox body = new VBox();

  /** A card without a head. */
  public Card(Node... content) {
    getStyleClass().add("card");
    body.getStyleClass().add("body");
    body.getChildren().setAll(content);
    getChildren().add(body);
  }

  /** A card with a title, and things at the right of it. */
  public static Card titled(String title, Node... trailing) {
    Card card = new Card();
    HBox head = new HBox(Ui.label(title, "h3"), Ui.spacer());
    head.getStyleClass().add("head");
    head.getChildren().addAll(trailing);
    card.getChildren().addFirst(head);
    return card;
  }

  /** On the subtle background. */
  public Card subtle() {
    getStyleClass().add("subtle");
    return this;
  }

  /** With a dashed frame: still open. */
  public Card dashed() {
    getStyleClass().add("dashed");
    return this;
  }

  /** The place for content; gap 8, padding 12 and 16. */
  public VBox body() {
    return body;
  }
}
