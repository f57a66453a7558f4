package org.gardefou.ui.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Figures;
import org.gardefou.engine.insight.Outcome;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.UiContext;
import org.gardefou.ui.component.Flow;
import org.gardefou.ui.component.IntervalBar;
import org.gardefou.ui.component.IntervalBar.Tick;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.decision.Choices;
import org.gardefou.ui.words.Dates;

/** The missions of a client: stage and days, decision and outcome, advice and risk. */
record MissionLines(UiContext context, Messages messages) {

  /** The lines, those that are not over first. */
  List<Node> of(Client client) {
    return Stream.of(false, true)
        .flatMap(over -> client.missions().stream().filter(m -> m.stage().over() == over))
        .<Node>map(mission -> line(client, mission))
        .toList();
  }

  private Flow line(Client client, Mission mission) {
    LinkButton title =
        new LinkButton(
            mission.title(), () -> context.navigator().openMission(client.id(), mission.id()));
    title.setId("mission-" + mission.id());
    VBox words = new VBox(title, Ui.paragraph(words(mission), "caption", "muted"));
    words.getStyleClass().add("client-words");
    Assessment advice = context.desk().assess(client, mission);
    Flow line = new Flow(16, words, chip(mission, advice), risk(advice));
    line.getStyleClass().add("client-line");
    return line;
  }

  private HBox chip(Mission mission, Assessment advice) {
    VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    chip.show(messages, mission.phase(), advice.verdict(), advice.settled());
    HBox place = new HBox(chip);
    place.getStyleClass().add("client-chip");
    return place;
  }

  private HBox risk(Assessment advice) {
    IntervalBar bar = new IntervalBar();
    var limits = context.desk().engine().catalogue().thresholds();
    bar.setTicks(List.of(Tick.at(limits.conditions()), Tick.at(limits.decline())));
    bar.show(messages, advice.total());
    return Ui.row(
        "gap-8", bar, Ui.label(Figures.interval(advice.total()), "dense", "strong", "figures"));
  }

  private String words(Mission mission) {
    return Stream.of(Optional.of(stage(mission)), decision(mission), outcome(mission))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String stage(Mission mission) {
    LocalDate since = mission.since();
    LocalDate ended = mission.ended();
    return switch (mission.stage()) {
      case PROSPECT, REFUSED -> messages.get("phase.prospect");
      case RUNNING ->
          since == null
              ? messages.get("phase.ongoing")
              : messages.get("client.since", Dates.day(since, messages.language()));
      case ENDED -> {
        String last = ended == null ? "" : Dates.day(ended, messages.language());
        yield since == null
            ? messages.get("client.until", last)
            : messages.get("client.between", Dates.day(since, messages.language()), last);
      }
    };
  }

  private Optional<String> decision(Mission mission) {
    return mission
        .decision()
        .map(
            d ->
                messages.get(
                    "client.decided",
                    Choices.word(messages, mission.phase(), d.choice()),
                    Dates.day(d.date(), messages.language())));
  }

  private Optional<String> outcome(Mission mission) {
    return Outcome.of(mission)
        .map(
            outcome ->
                messages.get("client.outcome." + mission.stage().id() + "." + outcome.name()));
  }
}
