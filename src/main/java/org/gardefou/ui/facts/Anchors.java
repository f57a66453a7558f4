package org.gardefou.ui.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** What the five positions of a scale mean: all of them in the current row, else the chosen one. */
final class Anchors extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final List<String> texts;
  private final SortedMap<Integer, HBox> lines = new TreeMap<>();
  private Consumer<Value> onSelect = value -> {};
  private @Nullable Value chosen;
  private boolean current;

  Anchors(Fact fact, Messages messages) {
    texts = fact.anchors().stream().map(messages::of).toList();
    getStyleClass().addAll("anchors", "gap-0");
  }

  /** Made when it is first shown: of most scales only one position ever is. */
  private HBox made(int position) {
    HBox line = lines.get(position);
    if (line == null) {
      line = line(position);
      lines.put(position, line);
      Ui.replace(getChildren(), List.copyOf(lines.values()));
    }
    return line;
  }

  private HBox line(int position) {
    var number = Ui.label(position + "", "dense", "muted", "number");
    var words = Ui.grow(Ui.paragraph(texts.get(position - 1), "dense", "muted", "words"));
    HBox line = new HBox(number, words);
    line.getStyleClass().addAll("anchor", "gap-8");
    line.setOnMouseClicked(event -> onSelect.accept(Value.of(position)));
    return line;
  }

  List<String> texts() {
    return texts;
  }

  /** A click on an anchor chooses it; keys have the segments for that. */
  void onSelect(Consumer<Value> listener) {
    onSelect = listener;
  }

  void select(@Nullable Value value) {
    chosen = value;
    render();
  }

  void setCurrent(boolean newCurrent) {
    current = newCurrent;
    render();
  }

  private void render() {
    for (int i = 1; i <= texts.size(); i++) {
      boolean isChosen = Value.of(i).equals(chosen);
      if (current || isChosen || lines.containsKey(i)) {
        made(i).pseudoClassStateChanged(CHOSEN, isChosen && current);
        Ui.show(made(i), current || isChosen);
      }
    }
    Ui.show(this, current || chosen != null);
  }
}
