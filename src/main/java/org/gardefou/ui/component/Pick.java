package org.gardefou.ui.component;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One out of a list that unfolds. */
public final class Pick<T> extends ComboBox<T> {
  /** Room for edges and arrow beside the words, in em. */
  private static final double AROUND = 3.4;

  private final Function<T, String> words;
  private boolean showing;
  private boolean snug;

  /** A list; {@code name} is for screen readers. */
  public Pick(String name, List<T> options, Function<T, String> words, Consumer<T> onChosen) {
    this.words = words;
    setAccessibleText(name);
    getItems().setAll(options);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new Words());
    valueProperty().subscribe(value -> tell(value, onChosen));
  }

  private void tell(@Nullable T value, Consumer<T> onChosen) {
    if (!showing && value != null) {
      onChosen.accept(value);
    }
  }

  /** Shows a value, or none where it is not in the list, without telling the listener. */
  public Pick<T> show(@Nullable T value) {
    showing = true;
    setValue(value != null && getItems().contains(value) ? value : null);
    showing = false;
    return this;
  }

  /** Only as wide as the value that is shown, not as the longest in the list. */
  public Pick<T> snug() {
    snug = true;
    return this;
  }

  @Override
  protected double computePrefWidth(double height) {
    T value = getValue();
    if (!snug || value == null || !(lookup(".list-cell") instanceof ListCell<?> cell)) {
      return super.computePrefWidth(height);
    }
    Text measured = new Text(words.apply(value));
    measured.setFont(cell.getFont());
    double em = cell.getFont().getSize();
    return Math.ceil(measured.getLayoutBounds().getWidth() + AROUND * em);
  }

  /** Draws a sign before the words. */
  public Pick<T> signed(Function<T, Node> sign) {
    setCellFactory(list -> new Signed(sign));
    setButtonCell(new Signed(sign));
    return this;
  }

  private final class Signed extends ListCell<T> {
    private final Function<T, Node> sign;

    Signed(Function<T, Node> sign) {
      this.sign = sign;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? "" : words.apply(item));
      setGraphic(item == null || empty ? null : sign.apply(item));
    }
  }

  private final class Words extends StringConverter<T> {
    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
      return getItems().stream()
          .filter(item -> words.apply(item).equals(text))
          .findFirst()
          .orElse(null);
    }
  }
}
