package org.gardefou.ui.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.gardefou.model.Mission;
import org.gardefou.model.Review;
import org.gardefou.model.Stage;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Areas;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Two minutes to look back: four scales, whether she would decide the same way again, what she
 * keeps. For a no there is nothing to scale; what it made room for is asked instead. Every question
 * may stay open.
 */
final class ReviewForm extends VBox {
  private final Messages messages;
  private final boolean refused;
  private final Map<Scale, ScaleField> scales = new EnumMap<>(Scale.class);
  private final Segmented<Optional<Boolean>> again;
  private final TextArea words = Areas.of(2);
  private final TextArea gained = Areas.of(2);
  private final @Nullable Review earlier;

  ReviewForm(Messages messages, Mission mission) {
    this.messages = messages;
    earlier = mission.review();
    refused = mission.stage() == Stage.REFUSED;
    again = new Segmented<>(messages.get(againKey()));
    getStyleClass().add("gap-16");
    String lead = messages.get("review.lead");
    getChildren()
        .add(
            Ui.paragraph(
                refused ? lead : lead + " " + messages.get("review.keys"), "dense", "muted"));
    if (!refused) {
      addScales();
    }
    addAgain();
    if (refused) {
      getChildren().add(area("review.gained", gained));
    }
    getChildren().add(area("review.words", words));
    fill();
  }

  private void addScales() {
    for (Scale scale : Scale.values()) {
      Integer answer = earlier == null ? null : scale.of(earlier).orElse(null);
      ScaleField field = new ScaleField(scale, messages, answer);
      scales.put(scale, field);
      getChildren().add(field);
    }
  }

  private String againKey() {
    return refused ? "review.again.refused" : "review.again.ran";
  }

  private void addAgain() {
    again.setId("review-again");
    again.setOptions(
        List.of(
            SegmentOption.of(Optional.of(true), messages.get("review.again.yes")),
            SegmentOption.of(Optional.of(false), messages.get("review.again.no")),
            SegmentOption.none(Optional.empty(), messages.get("review.scale.none"))));
    getChildren()
        .add(Ui.column("gap-4", Ui.paragraph(messages.get(againKey()), "strong", "dense"), again));
  }

  private VBox area(String key, TextArea area) {
    area.setAccessibleText(messages.get(key));
    area.setPromptText(messages.get(key + ".prompt"));
    area.setId(key.replace('.', '-'));
    return Ui.column("gap-4", Ui.paragraph(messages.get(key), "strong", "dense"), area);
  }

  private void fill() {
    Review review = earlier;
    again.select(review == null ? Optional.empty() : Optional.ofNullable(review.again()));
    if (review != null) {
      words.setText(text(review.words()));
      gained.setText(text(review.gained()));
    }
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }

  void focus() {
    if (refused) {
      again.focus();
    } else {
      scales.values().iterator().next().focus();
    }
  }

  /** What stands in the form, as of the day. What does not belong to the form stays. */
  Review read(LocalDate day) {
    return new Review(
        day,
        scale(Scale.PAYMENT),
        scale(Scale.SCOPE),
        scale(Scale.EASE),
        scale(Scale.PRIDE),
        again.selected().flatMap(answer -> answer).orElse(null),
        written(words),
        refused ? written(gained) : earlier == null ? null : earlier.gained(),
        earlier == null ? Map.of() : earlier.extra());
  }

  private @Nullable Integer scale(Scale scale) {
    ScaleField field = scales.get(scale);
    return field == null
        ? Optional.ofNullable(earlier).flatMap(scale::of).orElse(null)
        : field.answer();
  }

  private static @Nullable String written(TextArea area) {
    String text = area.getText().strip();
    return text.isEmpty() ? null : text;
  }
}
