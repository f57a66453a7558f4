package org.gardefou.ui.component;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The head of a group that folds: chevron, mark, count and one line. Space, Enter and click fold
 * and unfold; Left or Escape folds, Right unfolds. It does not own the group: listen to {@link
 * #expandedProperty}.
 */
public final class GroupHeader extends ToggleButton {
  private final StackPane chevron = new StackPane();

  /**
   * A folded head.
   *
   * @param lead mark or title
   * @param count how many are in the group, may be empty
   * @param line what the group says in one line, may be empty
   * @param spoken name for screen readers
   */
  public GroupHeader(Node lead, String count, String line, String spoken) {
    getStyleClass().setAll("group-header");
    Label rest = Ui.grow(Ui.label(line, "dense", "muted"));
    Label number = Ui.label(count, "strong", "dense");
    number.setMinWidth(USE_PREF_SIZE);
    HBox row = Ui.row("gap-8", chevron, lead, number, rest);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty()
        .bind(Bindings.createDoubleBinding(this::room, widthProperty(), insetsProperty()));
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setAccessibleText(spoken);
    selectedProperty().subscribe(this::turn);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A head with the mark of its severity. */
  public static GroupHeader of(SeverityMark mark, int count, String line) {
    return new GroupHeader(
        mark, Integer.toString(count), line, mark.getText() + ", " + count + ". " + line);
  }

  /** Whether the group is unfolded. */
  public BooleanProperty expandedProperty() {
    return selectedProperty();
  }

  private double room() {
    return getWidth() - getInsets().getLeft() - getInsets().getRight();
  }

  private void turn(boolean expanded) {
    chevron.getChildren().setAll((expanded ? Icon.DOWN : Icon.RIGHT).node(16));
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean fold = isSelected() && (code == KeyCode.LEFT || code == KeyCode.ESCAPE);
    boolean unfold = !isSelected() && code == KeyCode.RIGHT;
    if (fold || unfold || code == KeyCode.ENTER) {
      setSelected(!isSelected());
      event.consume();
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) isSelected()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
