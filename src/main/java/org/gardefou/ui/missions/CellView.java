package org.gardefou.ui.missions;

import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.desk.Outlook;
import org.gardefou.engine.Figures;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.IntervalBar;
import org.gardefou.ui.component.SpokenFigures;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.component.VerdictChip;

/** What stands in a cell. Made once for a cell, then filled with one line after the other. */
interface CellView {
  /** Always the same node. */
  Node node();

  /** Fills the node with a line and returns how it is read aloud. */
  String show(MissionRow row, RowWords words);

  /** Client, "Sample", and the mission below. */
  final class Name implements CellView {
    private final Label name = Ui.label("", "strong");
    private final Label sample = Ui.chip("");
    private final Label title = Ui.label("", "caption", "muted");
    private final VBox node = column(name, Ui.row("gap-8", sample, title));

    @Override
    public Node node() {
      return node;
    }

    @Override
    public String show(MissionRow row, RowWords words) {
      name.setText(row.line().name());
      sample.setText(words.messages().get("missions.sample"));
      Ui.show(sample, row.line().sample());
      title.setText(words.title(row));
      return name.getText() + ", " + title.getText();
    }
  }

  /** The verdict chip. */
  final class Verdict implements CellView {
    private final VerdictChip chip = new VerdictChip(VerdictChip.Size.SMALL);
    private final Label wait = Ui.label("", "caption", "muted");
    private final HBox node = Ui.row("gap-8", chip, wait);

    @Override
    public Node node() {
      return node;
    }

    @Override
    public String show(MissionRow row, RowWords words) {
      Outlook advice = row.outlook();
      Ui.show(chip, advice != null);
      Ui.show(wait, advice == null);
      if (advice == null) {
        wait.setText(words.messages().get("missions.advice.wait"));
        return wait.getText();
      }
      chip.show(words.messages(), row.line().phase(), advice.verdict(), advice.settled());
      return chip.getAccessibleText();
    }
  }

  /** Bar and figures. */
  final class Risk implements CellView {
    private final IntervalBar bar = new IntervalBar();
    private final Label figures = Ui.label("", "strong", "dense", "figures");
    private final HBox node = Ui.row("gap-12", bar, figures);

    Risk() {
      figures.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public String show(MissionRow row, RowWords words) {
      Outlook advice = row.outlook();
      Ui.show(node, advice != null);
      if (advice == null) {
        return "";
      }
      bar.setTicks(words.ticks());
      bar.show(words.messages(), advice.total());
      figures.setText(Figures.interval(advice.total()));
      return SpokenFigures.of(words.messages(), advice.total());
    }
  }

  /** Two lines of words. */
  final class Words implements CellView {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final BiFunction<RowWords, MissionRow, Lines> lines;
    private final Label first = Ui.label("", "dense", "first");
    private final Label second = Ui.label("", "caption", "second");
    private final Node warning = Icon.CAUTION.node(14);
    private final VBox node = column(first, second);

    Words(BiFunction<RowWords, MissionRow, Lines> lines) {
      this.lines = lines;
      node.getStyleClass().add("words");
      second.setWrapText(true);
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public String show(MissionRow row, RowWords words) {
      Lines shown = lines.apply(words, row);
      first.setText(shown.first());
      second.setText(shown.second());
      Ui.show(second, !shown.second().isEmpty());
      second.setGraphic(shown.tone() == Lines.Tone.LATE ? warning : null);
      node.pseudoClassStateChanged(NONE, shown.tone() == Lines.Tone.NONE);
      node.pseudoClassStateChanged(SOON, shown.tone() == Lines.Tone.SOON);
      node.pseudoClassStateChanged(LATE, shown.tone() == Lines.Tone.LATE);
      return shown.spoken();
    }
  }

  private static VBox column(Node... lines) {
    VBox column = Ui.column("gap-4", lines);
    column.setAlignment(Pos.CENTER_LEFT);
    return column;
  }
}
