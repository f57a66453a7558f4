package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.List;
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
  private final List<HBox> lines = new ArrayList<>();
  private @Nullable Value chosen;
  private boolean current;

  Anchors(Fact fact, Messages messages) {
    texts = fact.anchors().stream().map(messages::of).toList();
    getStyleClass().addAll("anchors", "gap-0");
    for (int i = 1; i <= texts.size(); i++) {
      lines.add(line(i));
    }
    getChildren().setAll(lines);
  }

  private HBox line(int position) {
    var number = Ui.label(position + "", "dense", "muted", "number");
    var words = Ui.grow(Ui.paragraph(texts.get(position - 1), "dense", "muted", "words"));
    HBox line = new HBox(number, words);
    line.getStyleClass().addAll("anchor", "gap-8");
    return line;
  }

  List<String> texts() {
    return texts;
  }

  /** A click on an anchor chooses it; keys have the segments for that. */
  void onSelect(Consumer<Value> listener) {
    for (int i = 0; i < lines.size(); i++) {
      Value value = Value.of(i + 1);
      lines.get(i).setOnMouseClicked(event -> listener.accept(value));
    }
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
    for (int i = 0; i < lines.size(); i++) {
      boolean isChosen = Value.of(i + 1).equals(chosen);
      lines.get(i).pseudoClassStateChanged(CHOSEN, isChosen && current);
      Ui.show(lines.get(i), current || isChosen);
    }
    Ui.show(this, current || chosen != null);
  }
}
