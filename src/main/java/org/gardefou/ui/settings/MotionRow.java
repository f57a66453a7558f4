package org.gardefou.ui.settings;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.text.Messages;
import org.gardefou.ui.Texts;
import org.gardefou.ui.component.FieldRow;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.theme.MotionChoice;
import org.gardefou.ui.theme.UiSettings;

/** Whether things may move or go away by themselves. */
final class MotionRow extends VBox {
  private final Segmented<MotionChoice> choice = new Segmented<>("");
  private final FieldRow row = new FieldRow("", choice);
  private final Label hint = Ui.paragraph("", "caption", "muted", "under-field");

  /** A row that shows nothing yet. */
  MotionRow(Texts texts, SettingsActions actions) {
    getStyleClass().add("gap-4");
    getChildren().addAll(row, hint);
    choice.onSelect(
        chosen ->
            actions.change(
                texts.both("edit.settings.motion"),
                f -> f.withSetting(UiSettings.MOTION, chosen.id())));
  }

  /** Shows the setting in a language. */
  void show(Messages messages, UiSettings settings) {
    row.setName(messages.get("settings.motion"));
    choice.setName(messages.get("settings.motion"));
    hint.setText(messages.get("settings.motion.hint"));
    choice.setOptions(
        Stream.of(MotionChoice.values())
            .map(m -> SegmentOption.of(m, messages.get("settings.motion." + m.id())))
            .toList());
    choice.select(settings.motion());
  }
}
