package org.gardefou.ui.missions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** What the bars mean, and the way to be rid of the samples. */
final class Legend extends HBox {
  private final LiveTexts texts = new LiveTexts();
  private final Label limits = Ui.label("", "caption", "muted");
  private final LinkButton remove;

  Legend(Runnable removeSamples) {
    getStyleClass().add("gap-16");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false); // the words stand beside the middle of the link
    remove = new LinkButton("", removeSamples);
    texts.set("missions.samples.remove", remove::setText);
    limits.setWrapText(true);
    Flow meaning =
        new Flow(16, 4, entry("known", "legend.known"), entry("open", "legend.open"), limits);
    meaning.getStyleClass().add("legend");
    getChildren().addAll(Ui.grow(meaning), remove);
  }

  private Label entry(String style, String key) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    Label label = texts.label(key, "caption", "muted");
    label.setGraphic(swatch);
    label.setWrapText(true);
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
