package org.gardefou.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.Sources;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Mission;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.CommitArea;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.mission.MissionScope;
import org.gardefou.ui.words.JournalWords;

/** The five minutes: what may have changed, the strain check, what came of it. */
final class CheckInPage extends VBox {
  private final Messages texts;
  private final List<AgainRow> rows = new ArrayList<>();
  private final VBox elsewhere = Ui.column("gap-4");
  private final Button rest;
  private final CheckInEdits edits;
  private final StrainPart strain;
  private final VBox outcome = Ui.column("gap-4");
  private final CommitArea words;
  private final Button finish;
  private CheckIn shown;

  /**
   * A page over these questions.
   *
   * @param optIn remembers that she wants the strain check
   * @param finished called once it is done
   */
  CheckInPage(
      List<Fact> facts,
      CheckIn checkIn,
      CheckInEdits edits,
      Messages texts,
      Runnable optIn,
      Runnable finished) {
    this.texts = texts;
    this.edits = edits;
    shown = checkIn;
    getStyleClass().add("gap-16");
    for (Fact fact : facts) {
      int place = rows.size();
      rows.add(new AgainRow(fact, edits, texts, () -> focus(place + 1)));
    }
    rest = Ui.button(texts.get("checkin.still.rest"), this::stillAll, "small");
    rest.setId("checkin-rest");
    strain = new StrainPart(edits, texts, optIn);
    words = new CommitArea(2, edits::words);
    finish =
        Ui.primary(
            texts.get("checkin.finish"),
            () -> {
              words.commit();
              edits.finish();
              finished.run();
            });
    finish.setId("checkin-finish");
    getChildren().addAll(questions(), Ui.rule(), strain, Ui.rule(), end());
  }

  private VBox questions() {
    String key = rows.isEmpty() ? "checkin.nothing" : "checkin.keys";
    VBox box = Ui.column("gap-8", Ui.paragraph(texts.get(key), "dense", "muted"));
    box.getChildren().addAll(rows);
    box.getChildren().add(elsewhere);
    if (!rows.isEmpty()) {
      box.getChildren().add(rest);
    }
    return box;
  }

  private VBox end() {
    Label title = Ui.label(texts.get("checkin.outcome"), "h3");
    Label name = Ui.label(texts.get("checkin.words"), "dense", "strong");
    name.setLabelFor(words.area());
    words.area().setId("checkin-words");
    words.area().setAccessibleText(texts.get("checkin.words"));
    return Ui.column("gap-8", title, outcome, name, words, Ui.row("gap-8", finish));
  }

  /** What the journal contradicts is not confirmed along with the rest. */
  private void stillAll() {
    edits.still(rows.stream().filter(row -> !row.contradicted()).map(AgainRow::fact).toList());
  }

  private String line(Disagreement one, JournalWords words) {
    return texts.get("journal.entry", texts.of(one.fact().shortName()), words.differ(one));
  }

  /** Says where her answers and the journal differ: with the question, or below the last. */
  private void differ(List<Disagreement> all) {
    JournalWords words = new JournalWords(texts);
    rows.forEach(row -> row.differ(all, words));
    List<Label> lines =
        all.stream()
            .filter(one -> !one.own() && !facts().contains(one.fact()))
            .map(one -> line(one, words))
            .map(line -> Ui.paragraph(line, "dense"))
            .toList();
    elsewhere.getChildren().setAll(lines);
    if (!lines.isEmpty()) {
      elsewhere.getChildren().addFirst(Ui.paragraph(texts.get("checkin.differ"), "dense", "muted"));
    }
    Ui.show(elsewhere, !lines.isEmpty());
  }

  /** Puts the focus on a row, or on what comes after the last. */
  void focus(int place) {
    if (place < rows.size()) {
      rows.get(place).focus();
    } else {
      finish.requestFocus();
    }
  }

  /** The questions that it asks. */
  List<Fact> facts() {
    return rows.stream().map(AgainRow::fact).toList();
  }

  /**
   * Shows how far it is.
   *
   * @param sources what is known of the mission otherwise than by her answers
   */
  void show(
      MissionScope.View view,
      Sources sources,
      CheckIn checkIn,
      boolean strainWanted,
      Outcome lines) {
    Mission mission = view.mission();
    differ(sources.disagreements());
    shown = checkIn;
    rows.forEach(row -> row.show(mission, shown));
    rest.setDisable(rows.stream().allMatch(row -> done(row) || row.contradicted()));
    strain.show(mission, sources, strainWanted);
    outcome
        .getChildren()
        .setAll(lines.lines(view).stream().map(line -> Ui.paragraph(line, "dense")).toList());
    String said = checkIn.words();
    words.show(said == null ? "" : said);
  }

  private boolean done(AgainRow row) {
    return shown.confirmed().contains(row.fact().id())
        || shown.before().containsKey(row.fact().id());
  }
}
