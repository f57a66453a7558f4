package org.gardefou.ui.mission;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.IntervalBar.Tick;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.RiskBox;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.words.Dates;

/** The head of a mission: who and what on the left, risk and verdict on the right. */
final class MissionHeader extends HBox {
  /** In em of the line below the name. */
  private static final double NARROW = 50;

  private final LinkButton client;
  private final Label line = Ui.paragraph("", "dense", "muted");
  private final Label sample = Ui.chip("");
  private final RiskBox risk = new RiskBox();
  private final VerdictChip verdict = new VerdictChip(VerdictChip.Size.LARGE);

  MissionHeader(Node menu, Runnable openClient) {
    client = new LinkButton("", openClient);
    client.setId("open-client");
    client.setWrapText(true);
    client.setGraphic(Icon.RIGHT.node(16));
    client.setContentDisplay(ContentDisplay.RIGHT);
    client.setMinWidth(0);
    client.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("mission-header");
    Flow name = new Flow(8, client, sample);
    VBox words = Ui.grow(Ui.column("gap-4", name, line));
    words.getStyleClass().add("who");
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Flow figures = new Flow(16, risk, verdict);
    getChildren().addAll(words, figures, menu);
    setFillHeight(false);
    widthProperty().subscribe(width -> figures.setMinWidth(least(width.doubleValue())));
  }

  void render(MissionScope.View view, Thresholds limits, LocalDate today, Messages messages) {
    client.setText(view.client().name());
    client.setAccessibleText(messages.get("header.client", view.client().name()));
    line.setText(line(view, today, messages));
    sample.setText(messages.get("missions.sample"));
    Ui.show(sample, view.client().sample());
    risk.show(messages, view.assessment().total(), ticks(limits));
    verdict.show(
        messages, view.mission().phase(), view.assessment().verdict(), view.assessment().settled());
  }

  /** The figures stand below each other only where there is no room for both. */
  private double least(double width) {
    return width / line.getFont().getSize() < NARROW ? USE_COMPUTED_SIZE : USE_PREF_SIZE;
  }

  private static List<Tick> ticks(Thresholds limits) {
    return List.of(Tick.at(limits.conditions()), Tick.at(limits.decline()));
  }

  private static String line(MissionScope.View view, LocalDate today, Messages messages) {
    return String.join(
        " · ",
        view.mission().title(),
        messages.get("kind." + view.client().kind().id()),
        phase(view.mission(), today, messages));
  }

  static String phase(Mission mission, LocalDate today, Messages messages) {
    LocalDate since = mission.since();
    LocalDate over = mission.over().orElse(null);
    if (over != null) {
      return messages.get(
          "stage.on",
          messages.get("stage." + mission.stage().id()),
          Dates.day(over, messages.language()));
    }
    return since == null || mission.phase() == Phase.PROSPECT
        ? messages.get("phase." + mission.phase().id())
        : messages.get("phase.since", Dates.since(since, today, messages));
  }
}
