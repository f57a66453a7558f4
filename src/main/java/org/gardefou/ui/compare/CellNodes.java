package org.gardefou.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.engine.FlagState;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellAdvice;
import org.gardefou.summary.ComparisonReport.CellFinding;
import org.gardefou.summary.ComparisonReport.CellOpen;
import org.gardefou.summary.ComparisonReport.CellQuiet;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.CellWords;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.component.SeverityMark;
import org.gardefou.ui.component.Ui;

/** Draws what a comparison says. */
record CellNodes(Messages texts) {

  /** What a line is about. */
  VBox name(Line line) {
    Label words = Ui.paragraph(line.name(), "dense");
    line.graded().ifPresent(grade -> words.setGraphic(Mark.of(grade.severity()).shape(16)));
    VBox name = Ui.column("gap-0", words);
    if (!line.detail().isEmpty()) {
      name.getChildren().add(Ui.paragraph(line.detail(), "caption", "muted"));
    }
    return name;
  }

  Region cell(Cell cell) {
    return switch (cell) {
      case CellWords words -> lines(words.text());
      case CellQuiet quiet -> column(Ui.paragraph(quiet.text(), "dense", "muted"));
      case CellOpen open -> column(open(open.text()));
      case CellAdvice advice -> column(Ui.paragraph(advice.text(), "dense", "strong"));
      case CellRisk risk -> risk(risk);
      case CellFinding finding -> finding(finding);
    };
  }

  /** Things that stand below each other keep a little room between them. */
  private static VBox lines(String text) {
    VBox lines = Ui.column("gap-4");
    text.lines().forEach(line -> lines.getChildren().add(Ui.paragraph(line, "dense")));
    return lines;
  }

  private static VBox column(Label... labels) {
    return Ui.column("gap-0", labels);
  }

  private static Label open(String text) {
    Label label = Ui.paragraph(text, "dense", "open-words");
    label.setGraphic(Mark.OPEN.shape(16));
    return label;
  }

  private HBox risk(CellRisk risk) {
    IntervalBar bar = Ui.grow(new IntervalBar());
    bar.show(texts, risk.risk());
    Label figures = Ui.label(risk.text(), "dense", "strong", "figures");
    Label mark = Ui.label(risk.mark(), "caption", "muted", "mark-words");
    HBox row = Ui.row("gap-8", bar, figures, mark);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("risk-cell");
    return row;
  }

  private VBox finding(CellFinding finding) {
    boolean possible = finding.state() == FlagState.POSSIBLE;
    Label word =
        new SeverityMark(possible ? Mark.OPEN : Mark.of(finding.severity()), finding.word());
    word.getStyleClass().add("caption");
    VBox cell = column(word, Ui.paragraph(finding.text(), "dense"));
    if (!finding.note().isEmpty()) {
      cell.getChildren().add(Ui.paragraph(finding.note(), "caption", "muted"));
    }
    return cell;
  }
}
