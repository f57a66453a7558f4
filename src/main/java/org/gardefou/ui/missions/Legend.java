package org.gardefou.ui.missions;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** What the bars mean, and the way to be rid of the samples. */
final class Legend extends HBox {
  private final LiveTexts texts = new LiveTexts();
  private final Label limits = Ui.label("", "caption", "muted");
  private final LinkButton remove;

  Legend(Runnable removeSamples) {
    FlowPane meaning = Ui.grow(new FlowPane());
    meaning.getStyleClass().add("legend");
    meaning.setPrefWrapLength(720);
    meaning.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    remove = new LinkButton("", removeSamples);
    texts.set("missions.samples.remove", remove::setText);
    meaning
        .getChildren()
        .addAll(entry("known", "legend.known"), entry("open", "legend.open"), limits);
    getChildren().addAll(meaning, remove);
  }

  private Label entry(String style, String key) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    Label label = texts.label(key, "caption", "muted");
    label.setGraphic(swatch);
    return label;
  }

  void show(Messages messages, Thresholds thresholds, boolean samples) {
    texts.show(messages);
    limits.setText(
        messages.get(
            "legend.limits",
            Math.round(thresholds.conditions()),
            Math.round(thresholds.decline())));
    Ui.show(remove, samples);
  }
}
