package org.gardefou.ui.facts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;

/** Quick, full, or the most telling first. */
final class ModeSwitch extends StackPane {
  private Consumer<Mode> onSelect = mode -> {};
  private Segmented<Mode> segments = new Segmented<>("");

  ModeSwitch() {
    getStyleClass().add("mode-switch");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
  }

  void onSelect(Consumer<Mode> listener) {
    onSelect = listener;
  }

  /** Names the modes in a language. */
  void language(Messages messages) {
    segments = new Segmented<>(messages.get("facts.mode"));
    segments.setOptions(
        List.of(
            SegmentOption.of(Mode.QUICK, messages.get("facts.mode.quick")),
            SegmentOption.of(Mode.FULL, messages.get("facts.mode.full")),
            SegmentOption.of(Mode.TELLING, messages.get("facts.mode.telling"))));
    segments.onSelect(mode -> onSelect.accept(mode));
    getChildren().setAll(segments);
  }

  void show(Mode mode) {
    segments.select(mode);
  }
}
