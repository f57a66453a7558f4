package org.gardefou.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Sources;
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
import org.jspecify.annotations.Nullable;

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
  private final CheckBox despair = new CheckBox();
  private final VBox place = Ui.column("gap-8");
  private boolean open;
  private boolean known;
  private @Nullable Mission shown;

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
    despair.setText(texts.get("checkin.despair"));
    despair.setWrapText(true);
    despair.setId("strain-despair");
    despair.selectedProperty().subscribe(this::ticked);
  }

  private void ticked() {
    if (shown != null) {
      showHelp(shown);
    }
  }

  /**
   * Shows what there is of today.
   *
   * @param sources what is known of the mission otherwise than by her answers
   * @param wanted whether she wants the check
   */
  void show(Mission mission, Sources sources, boolean wanted) {
    shown = mission;
    known = wanted && Help.needed(mission, sources);
    if (open != wanted || getChildren().isEmpty()) {
      open = wanted;
      getChildren().setAll(wanted ? check() : offer());
    }
    var today = edits.strainToday(mission).answers();
    items.forEach((item, answers) -> answers.select(today.get(item)));
    showResult(mission);
    showHelp(mission);
  }

  private List<Node> offer() {
    items.clear();
    LinkButton yes = new LinkButton(texts.get("checkin.strain.optin"), optIn);
    yes.setId("strain-optin");
    return List.of(
        Ui.label(texts.get("checkin.strain.title"), "h3"),
        Ui.paragraph(texts.get("checkin.strain.offer"), "dense"),
        Ui.paragraph(texts.get("checkin.strain.disclaimer"), "dense", "muted"),
        yes,
        marker(),
        place);
  }

  /** A box of hers that is kept nowhere and read by nothing: it only shows where help is. */
  private Node marker() {
    return Ui.column(
        "gap-4", despair, Ui.paragraph(texts.get("checkin.despair.kept"), "caption", "muted"));
  }

  private List<Node> check() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Ui.label(texts.get("checkin.strain.title"), "h3"));
    nodes.add(Ui.paragraph(texts.get("checkin.strain.weeks"), "dense", "muted"));
    Strain.ITEMS.forEach(item -> nodes.add(row(item)));
    nodes.addAll(List.of(result, marker(), place));
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
    strain.last().ifPresent(last -> show(strain, last));
  }

  private void show(Strain strain, Strain.Point last) {
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
  }

  /** Where help is: in sight once a result or what is known calls for it, or she ticks the box. */
  private void showHelp(Mission mission) {
    boolean shows = despair.isSelected() || known || isRed(mission);
    place.getChildren().setAll(shows ? List.of(help(mission)) : List.of());
    Ui.show(place, shows);
  }

  private boolean isRed(Mission mission) {
    return open
        && Strain.mean(edits.strainToday(mission)).stream()
            .anyMatch(mean -> Strain.Band.of(mean) == Strain.Band.RED);
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
