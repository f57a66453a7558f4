package org.gardefou.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/** A question with five answers in words, chosen by click, arrows or the keys 1 to 5. */
final class ScaleField extends VBox {
  private static final int STEPS = 5;

  private final Segmented<Optional<Integer>> choice;

  ScaleField(Scale scale, Messages messages, @Nullable Integer answer) {
    String name = messages.get(scale.key());
    choice = new Segmented<>(name);
    choice.setId("review-" + scale.name());
    choice.setOptions(options(scale, messages));
    choice.select(Optional.ofNullable(answer));
    getStyleClass().add("gap-4");
    getChildren().addAll(Ui.paragraph(name, "strong", "dense"), choice);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private static List<SegmentOption<Optional<Integer>>> options(Scale scale, Messages messages) {
    List<SegmentOption<Optional<Integer>>> all = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      String key = Integer.toString(step);
      all.add(SegmentOption.keyed(Optional.of(step), key, messages.get(scale.key() + "." + key)));
    }
    all.add(SegmentOption.none(Optional.empty(), messages.get("review.scale.none")));
    return all;
  }

  private void typed(KeyEvent event) {
    int step = "12345".indexOf(event.getCharacter()) + 1;
    if (step > 0 && event.getCharacter().length() == 1) {
      choice.select(Optional.of(step));
      choice.focus();
      event.consume();
    }
  }

  @Nullable Integer answer() {
    return choice.selected().flatMap(answer -> answer).orElse(null);
  }

  void focus() {
    choice.focus();
  }
}
