package org.gardefou.ui.criteria;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.KeepFocus;
import org.gardefou.ui.component.SwitchButton;
import org.gardefou.ui.component.Ui;

/** Her deal-breakers as switches; those of a grave family are locked. */
final class VetoList extends VBox {
  private final CriteriaEdits edits;

  /** A list that shows nothing yet. */
  VetoList(CriteriaEdits edits) {
    this.edits = edits;
    getStyleClass().add("rows");
  }

  void show(View view) {
    List<Node> rows = view.vetoes().stream().<Node>map(rule -> row(view, rule)).toList();
    KeepFocus.during(this, () -> getChildren().setAll(rows));
  }

  /** The first switch that can be turned; the list itself while there is none. */
  Node first() {
    return getChildren().stream()
        .map(row -> ((HBox) row).getChildren().getFirst())
        .filter(node -> node instanceof SwitchButton)
        .findFirst()
        .orElse(this);
  }

  static boolean on(View view, Rule rule) {
    return view.on(rule) && view.severity(rule) == Severity.DEALBREAKER;
  }

  private HBox row(View view, Rule rule) {
    boolean on = on(view, rule);
    String title = view.of(rule.vetoTitle());
    Label words = Ui.grow(Ui.paragraph(title, "dense"));
    if (!on) {
      words.getStyleClass().add("muted");
    }
    HBox row =
        Ui.row("gap-12", rule.locked() ? locked(view, title) : toggle(rule, title, on), words);
    if (rule.locked()) {
      row.getChildren().add(Icon.LOCK.node(16));
    }
    row.getStyleClass().add("veto-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private SwitchButton toggle(Rule rule, String title, boolean on) {
    SwitchButton toggle = new SwitchButton("");
    toggle.setId("veto-" + rule.id());
    toggle.setAccessibleText(title);
    toggle.setSelected(on);
    toggle.setOnAction(event -> edits.veto(rule, toggle.isSelected()));
    return toggle;
  }

  private static Node locked(View view, String title) {
    SwitchButton shape = new SwitchButton("");
    shape.setSelected(true);
    shape.setDisable(true);
    shape.setAccessibleText(view.messages().get("criteria.veto.locked", title));
    return new StackPane(shape);
  }
}
