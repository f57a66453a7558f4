package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The sections with their progress; one stop for Tab, arrows choose, Enter goes to the questions.
 */
final class SectionList extends VBox {
  private final List<Line> lines = new ArrayList<>();
  private Listener onSelect = (section, go) -> {};

  /** Hears which section she wants; {@code go} when she wants to answer there at once. */
  interface Listener {
    void select(Section section, boolean go);
  }

  SectionList() {
    getStyleClass().add("gap-4");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void onSelect(Listener listener) {
    onSelect = listener;
  }

  /** Shows these sections, in place where they are the same. */
  void show(List<Section> sections, Answers answers, @Nullable String chosen, Messages messages) {
    setAccessibleText(messages.get("facts.sections"));
    if (!lines.stream().map(line -> line.section).toList().equals(sections)) {
      lines.clear();
      sections.forEach(section -> lines.add(new Line(section)));
      getChildren().setAll(lines);
    }
    boolean none = sections.stream().noneMatch(s -> s.is(chosen));
    for (Line line : lines) {
      boolean stop = none ? line == lines.getFirst() : line.section.is(chosen);
      line.show(Progress.of(line.section.questions(), answers), chosen, stop, messages);
    }
  }

  private void key(KeyEvent event) {
    int at = focused();
    if (at < 0 || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> go(event, at - 1, false);
      case DOWN -> go(event, at + 1, false);
      case HOME -> go(event, 0, false);
      case END -> go(event, lines.size() - 1, false);
      case ENTER -> go(event, at, true);
      default -> {}
    }
  }

  private int focused() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void go(KeyEvent event, int to, boolean go) {
    event.consume();
    if (to >= 0 && to < lines.size()) {
      Line line = lines.get(to);
      if (!go) {
        line.requestFocus();
      }
      onSelect.select(line.section, go);
    }
  }

  /** One section. */
  private final class Line extends ToggleButton {
    private final Section section;
    private final Label name = Ui.grow(Ui.label("", "name"));
    private final Label count = Ui.label("", "caption", "muted");
    private final StackPane tick = new StackPane();

    Line(Section section) {
      this.section = section;
      getStyleClass().setAll("section-line");
      setAccessibleRole(AccessibleRole.TAB_ITEM);
      count.setMinWidth(USE_PREF_SIZE);
      tick.getStyleClass().add("tick");
      HBox row = Ui.row("gap-8", name, count, tick);
      setGraphic(row);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setMaxWidth(Double.MAX_VALUE);
      widthProperty()
          .subscribe(
              w -> row.setPrefWidth(w.doubleValue() - snappedLeftInset() - snappedRightInset()));
      insetsProperty().subscribe(i -> row.setPrefWidth(getWidth() - i.getLeft() - i.getRight()));
      setOnAction(event -> onSelect.select(section, true));
    }

    void show(Progress progress, @Nullable String chosen, boolean stop, Messages messages) {
      name.setText(section.brief(messages));
      count.setText(progress.brief(messages));
      if (progress.complete() == tick.getChildren().isEmpty()) {
        tick.getChildren().setAll(progress.complete() ? List.of(Icon.CHECK.node(16)) : List.of());
      }
      setSelected(section.is(chosen));
      setFocusTraversable(stop);
      setAccessibleText(section.title(messages) + ", " + progress.sentence(messages));
    }
  }
}
