package org.gardefou.ui.flags;

import java.util.Comparator;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.CriterionRisk;
import org.gardefou.engine.Figures;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.IntervalBar;
import org.gardefou.ui.component.SpokenFigures;
import org.gardefou.ui.component.Ui;

/** The risk of every criterion as a bar with figures, the highest first. */
final class CriteriaCard extends VBox {
  private static final Comparator<CriterionRisk> HIGHEST =
      Comparator.<CriterionRisk>comparingDouble(risk -> -risk.risk().low())
          .thenComparingDouble(risk -> -risk.risk().high());

  CriteriaCard(Assessment assessment, Messages texts) {
    getStyleClass().add("panel-card");
    HBox head =
        Ui.row(
            "gap-8",
            Ui.label(texts.get("flags.criteria"), "h3"),
            Ui.spacer(),
            Ui.label(texts.get("flags.criteria.scale"), "caption", "muted"));
    VBox rows = Ui.column("gap-8");
    assessment.criteria().stream()
        .sorted(HIGHEST)
        .forEach(risk -> rows.getChildren().add(row(risk, texts)));
    getChildren().addAll(head, rows, Ui.rule(), legend(texts));
  }

  private static HBox row(CriterionRisk risk, Messages texts) {
    Label name = Ui.paragraph(texts.of(risk.criterion().shortName()), "caption", "name");
    IntervalBar bar = Ui.grow(new IntervalBar());
    bar.show(texts, risk.risk());
    Label figures = Ui.label(Figures.interval(risk.risk()), "caption", "figures");
    HBox row = Ui.row("gap-12", name, bar, figures);
    row.getStyleClass().add("criterion-row");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(name.getText() + ", " + SpokenFigures.of(texts, risk.risk()));
    return row;
  }

  private static HBox legend(Messages texts) {
    return Ui.row(
        "gap-8",
        swatch("known"),
        Ui.label(texts.get("flags.legend.known"), "caption", "muted"),
        swatch("open"),
        Ui.label(texts.get("flags.legend.open"), "caption", "muted"));
  }

  private static Region swatch(String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    return swatch;
  }
}
