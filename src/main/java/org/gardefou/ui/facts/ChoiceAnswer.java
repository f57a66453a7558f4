package org.gardefou.ui.facts;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.model.Value;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** One out of a few: yes and no, choices, words, a scale with its anchors. */
final class ChoiceAnswer implements AnswerControl {
  private final Fact fact;
  private final RowContext context;
  private final List<SegmentOption<Value>> options;
  private final Segmented<Value> segments;
  private final VBox node;
  private final @Nullable Anchors anchors;
  private @Nullable Value own;
  private @Nullable Value shown;

  ChoiceAnswer(Fact fact, RowContext context) {
    this.fact = fact;
    this.context = context;
    options = Options.of(fact, context.messages());
    segments = new Segmented<>(context.messages().of(fact.question()));
    segments.setOptions(options);
    segments.onSelect(this::click);
    node = Ui.column("gap-8", segments);
    anchors = fact.type() == FactType.SCALE ? new Anchors(fact, context.messages()) : null;
    if (anchors != null) {
      segments.setHelp(anchors.texts());
      anchors.onSelect(this::click);
      node.getChildren().add(anchors);
    }
    setCurrent(false);
  }

  /** A click on the answer given takes it back. */
  private void click(Value value) {
    if (value.equals(own)) {
      context.answering().clear(fact);
    } else {
      context.answering().value(fact, value);
    }
    // Where a figure counts, the choice shown stays.
    segments.select(shown);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Answers answers) {
    own = answers.value(fact).orElse(null);
    shown = answers.inferred(fact).orElse(own);
    segments.select(shown);
    if (anchors != null) {
      anchors.select(shown);
    }
  }

  @Override
  public void focus() {
    segments.focus();
  }

  @Override
  public boolean type(char key) {
    return Options.typed(options, key, fact.type() == FactType.YESNO)
        .map(
            value -> {
              context.answering().value(fact, value);
              segments.focus();
              return true;
            })
        .orElse(false);
  }

  @Override
  public void setCurrent(boolean current) {
    segments.getStyleClass().remove("keyless");
    if (!current) {
      segments.getStyleClass().add("keyless");
    }
    if (anchors != null) {
      anchors.setCurrent(current);
    }
  }

  @Override
  public boolean commit() {
    return true;
  }

  /** The words of a value. */
  String words(Value value) {
    return options.stream()
        .filter(option -> Objects.equals(option.value(), value))
        .map(SegmentOption::text)
        .findFirst()
        .orElse("");
  }
}
