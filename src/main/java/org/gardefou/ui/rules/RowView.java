package org.gardefou.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Fact;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Pick;
import org.gardefou.ui.component.SearchList;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.rules.RowNode.Row;
import org.jspecify.annotations.Nullable;

/** One comparison: the fact, how it is compared, with what. */
final class RowView extends VBox {
  private final RuleContext context;
  private final RowsView rows;
  private final Row row;
  private final List<Integer> place;
  private final Button fact;
  private @Nullable SearchList search;

  RowView(RuleContext context, RowsView rows, Row row, List<Integer> place, String lead) {
    this.context = context;
    this.rows = rows;
    this.row = row;
    this.place = place;
    getStyleClass().add("gap-8");
    fact = factButton();
    Button remove =
        Ui.iconButton(Icon.CLOSE, context.text("rules.row.remove"), () -> rows.remove(place));
    remove.setId(rows.id("remove", place));
    Node chevron = Icon.DOWN.node(16);
    StackPane pick = new StackPane(fact, chevron);
    StackPane.setAlignment(chevron, Pos.CENTER_RIGHT);
    pick.getStyleClass().add("fact-place");
    getChildren().add(new RowBox(lead(lead), pick, controls(), remove));
  }

  /** The word before a row. */
  static Label lead(String word) {
    return Ui.label(word, "dense", "muted", "lead-word");
  }

  private Optional<Fact> subject() {
    return context.subjects().find(row.fact());
  }

  private Button factButton() {
    String name =
        subject()
            .map(f -> context.messages().of(f.shortName()))
            .orElse(row.fact().isEmpty() ? context.text("rules.row.fact") : row.fact());
    Button button = Ui.button(name, this::turn, "fact-pick");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(USE_COMPUTED_SIZE);
    button.setId(rows.id("fact", place));
    button.setAccessibleText(context.text("rules.row.fact.spoken", name));
    return button;
  }

  private List<Node> controls() {
    List<Node> nodes = new ArrayList<>();
    subject()
        .ifPresent(
            f -> {
              nodes.add(operator(f));
              if (!row.operator().takesNoValue()) {
                Node value =
                    new ValueControl(
                            context,
                            f,
                            values -> rows.editQuietly(place, n -> ((Row) n).withValues(values)))
                        .of(row);
                value.setId(rows.id("value", place));
                nodes.add(value);
              }
            });
    return nodes;
  }

  private Pick<Operator> operator(Fact f) {
    List<Operator> fitting = new ArrayList<>(Operator.fitting(f));
    if (!fitting.contains(row.operator())) {
      fitting.add(row.operator());
    }
    String id = rows.id("op", place);
    Pick<Operator> pick =
        new Pick<>(
            context.text("rules.op"),
            fitting,
            operator -> context.text(operator.key(f.type())),
            operator -> rows.edit(place, n -> ((Row) n).withOperator(operator), id));
    pick.setId(id);
    return pick.show(row.operator()).snug();
  }

  private void turn() {
    if (search != null) {
      close();
      return;
    }
    SearchList opened =
        new SearchList(
            context.subjects().lines(context.ui().texts()),
            context.messages(),
            this::choose,
            this::close);
    search = opened;
    getChildren().add(opened);
    applyCss();
    layout();
    opened.focus();
  }

  private void close() {
    getChildren().remove(search);
    search = null;
    fact.requestFocus();
  }

  private void choose(String id) {
    Operator first =
        context.subjects().find(id).map(f -> Operator.fitting(f).getFirst()).orElse(Operator.HOLDS);
    boolean same = id.equals(row.fact());
    Row chosen = new Row(id, first, first == Operator.HOLDS ? List.of(true) : List.of());
    rows.edit(place, n -> same ? n : chosen, rows.id(same ? "fact" : "op", place));
  }
}
