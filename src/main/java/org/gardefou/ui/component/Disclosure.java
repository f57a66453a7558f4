package org.gardefou.ui.component;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The head of something that unfolds below it: a chevron, then any content, whose words may wrap.
 * Space, Enter and click fold and unfold; Left or Escape folds, Right unfolds. It does not own what
 * it unfolds: listen to {@link #expandedProperty}.
 */
public final class Disclosure extends HBox {
  private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

  private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded");
  private final StackPane chevron = new StackPane();

  /** A folded head; {@code spoken} is its name for screen readers. */
  public Disclosure(String spoken, Node... content) {
    getStyleClass().add("disclosure");
    chevron.getStyleClass().add("sign");
    getChildren().add(chevron);
    getChildren().addAll(content);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setAccessibleText(spoken);
    expanded.subscribe(this::turn);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** A sign on the first line of the words, such as a severity. */
  public static StackPane sign(Node icon) {
    StackPane sign = new StackPane(icon);
    sign.getStyleClass().add("sign");
    return sign;
  }

  /** Whether it is unfolded. */
  public BooleanProperty expandedProperty() {
    return expanded;
  }

  private void turn(boolean open) {
    chevron.getChildren().setAll((open ? Icon.DOWN : Icon.RIGHT).node(16));
    pseudoClassStateChanged(EXPANDED, open);
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      toggle();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    boolean open = expanded.get();
    boolean wanted =
        switch (event.getCode()) {
          case SPACE, ENTER -> true;
          case LEFT, ESCAPE -> open;
          case RIGHT -> !open;
          default -> false;
        };
    if (wanted) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    expanded.set(!expanded.get());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case FIRE -> toggle();
      case EXPAND -> expanded.set(true);
      case COLLAPSE -> expanded.set(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) expanded.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
