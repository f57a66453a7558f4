package org.gardefou.ui.component;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.text.Messages;

/** A risk with its figures above the bar, as at the head of a mission. */
public final class RiskBox extends VBox {
  private final Label title = Ui.label("", "caption", "muted");
  private final Label figures = Ui.label("", "dense", "strong");
  private final Label of = Ui.label("", "caption", "muted");
  private final IntervalBar bar = new IntervalBar();

  /** An empty box. */
  public RiskBox() {
    getStyleClass().addAll("risk-box", "gap-4");
    var words = Ui.row("gap-4", title, Ui.spacer(), figures, of);
    getChildren().addAll(words, bar);
  }

  /** Shows a risk. */
  public void show(Messages messages, Interval risk, List<IntervalBar.Tick> ticks) {
    title.setText(messages.get("interval.title"));
    figures.setText(Figures.interval(risk));
    of.setText(messages.get("interval.of"));
    bar.setTicks(ticks);
    bar.show(messages, risk);
  }
}
