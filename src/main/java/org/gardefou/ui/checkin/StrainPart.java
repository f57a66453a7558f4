package org.gardefou.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.engine.checkin.Help;
import org.gardefou.engine.checkin.Strain;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.LinkButton;
import org.gardefou.ui.component.SegmentOption;
import org.gardefou.ui.component.Segmented;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.Dates;

/**
 * The strain check: offered, never asked for; six items without colour; a result with its limits,
 * her own baseline, and where help is to be had (domain.md C).
 */
final class StrainPart extends VBox {
  private final CheckInEdits edits;
  private final Messages texts;
  private final Runnable optIn;
  private final Map<String, Segmented<Integer>> items = new TreeMap<>();
  private final VBox result = Ui.column("gap-8");
  private boolean open;

  /**
   * A part that shows nothing yet.
   *
   * @param optIn remembers that she wants the check
   */
  StrainPart(CheckInEdits edits, Messages texts, Runnable optIn) {
    this.edits = edits;
    this.texts = texts;
    this.optIn = optIn;
    getStyleClass().add("gap-12");
    setId("strain");
  }

  void show(Mission mission, boolean wanted) {
    if (open != wanted || getChildren().isEmpty()) {
      open = wanted;
      getChildren().setAll(wanted ? check() : offer());
    }
    var today = edits.strainToday(mission).answers();
    items.forEach((item, answers) -> answers.select(today.get(item)));
    showResult(mission);
  }

  private List<Node> offer() {
    items.clear();
    LinkButton yes = new LinkButton(texts.get("checkin.strain.optin"), optIn);
    yes.setId("strain-optin");
    return List.of(
        Ui.label(texts.get("checkin.strain.title"), "h3"),
        Ui.paragraph(texts.get("checkin.strain.offer"), "dense"),
        Ui.paragraph(texts.get("checkin.strain.disclaimer"), "dense", "muted"),
        yes);
  }

  private List<Node> check() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Ui.label(texts.get("checkin.strain.title"), "h3"));
    nodes.add(Ui.paragraph(texts.get("checkin.strain.weeks"), "dense", "muted"));
    Strain.ITEMS.forEach(item -> nodes.add(row(item)));
    nodes.add(result);
    return nodes;
  }

  private Node row(String item) {
    String words = texts.get("checkin.strain.item." + item);
    Segmented<Integer> answers = new Segmented<>(words);
    answers.setOptions(
        Strain.ANSWERS.stream()
            .map(a -> SegmentOption.of(a, texts.get("checkin.strain.answer." + a)))
            .toList());
    answers.onSelect(answer -> edits.strain(item, answer));
    answers.setId("strain-" + item);
    items.put(item, answers);
    return Ui.column("gap-4", Ui.paragraph(words, "dense"), answers);
  }

  private void showResult(Mission mission) {
    Strain strain = Strain.of(mission);
    result.getChildren().clear();
    if (edits.strainToday(mission).answers().isEmpty()) {
      return;
    }
    if (Strain.mean(edits.strainToday(mission)).isEmpty()) {
      result.getChildren().add(Ui.paragraph(texts.get("checkin.strain.few"), "dense", "muted"));
      return;
    }
    strain.last().ifPresent(last -> show(strain, last, mission));
  }

  private void show(Strain strain, Strain.Point last, Mission mission) {
    Strain.Band band = Strain.Band.of(last.mean());
    result
        .getChildren()
        .addAll(
            Ui.paragraph(
                texts.get("checkin.strain.result", last.mean())
                    + " "
                    + texts.get("checkin.strain.band." + band.name()),
                "strong"),
            Ui.paragraph(course(strain), "dense"),
            Ui.paragraph(texts.get("checkin.strain.disclaimer"), "dense", "muted"));
    if (band == Strain.Band.RED || grave(mission)) {
      result.getChildren().add(help(mission));
    }
  }

  private String course(Strain strain) {
    String points =
        strain.points().stream()
            .map(p -> p.mean() + " (" + Dates.day(p.date(), texts.language()) + ")")
            .collect(Collectors.joining(" → "));
    String course =
        strain.points().size() < 2
            ? texts.get("checkin.strain.first")
            : texts.get("checkin.strain.course", points);
    return strain.rises() ? course + " " + texts.get("checkin.strain.rises") : course;
  }

  /** Symptoms, or many bad nights, are reason enough to show where help is (domain.md C, d). */
  private static boolean grave(Mission mission) {
    return says(mission, "health.symptoms", Value.of(true))
        || mission
            .answer("health.bad_nights")
            .map(Answer::value)
            .filter(v -> v instanceof Value.Number n && n.number().intValue() >= 6)
            .isPresent();
  }

  private static boolean says(Mission mission, String fact, Value value) {
    return mission.answer(fact).map(Answer::value).filter(value::equals).isPresent();
  }

  private Node help(Mission mission) {
    String country =
        mission
            .answer("client.country")
            .map(Answer::value)
            .map(v -> v instanceof Value.Word w ? w.id() : "")
            .orElse("");
    Help help = Help.in(country);
    VBox box = Ui.column("gap-4", Ui.paragraph(texts.get("checkin.help.title"), "strong", "dense"));
    box.setId("strain-help");
    help.lines().forEach(line -> box.getChildren().add(Ui.paragraph(words(line), "dense")));
    if (help.verify()) {
      String day = Dates.day(help.checked(), texts.language());
      box.getChildren()
          .add(Ui.paragraph(texts.get("checkin.help.verify", day), "caption", "muted"));
    }
    return box;
  }

  private String words(Help.Line line) {
    String name = texts.of(line.name());
    return line.contact().isEmpty() ? name : texts.get("checkin.help.line", name, line.contact());
  }
}
