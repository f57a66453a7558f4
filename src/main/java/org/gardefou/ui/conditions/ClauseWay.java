package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gardefou.model.Agreement;
import org.gardefou.model.Agreement.Step;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.DayField;
import org.gardefou.ui.component.Icon;
import org.gardefou.ui.component.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The way of a clause up to now: since when it was proposed, agreed, broken. Days can be mended.
 */
final class ClauseWay extends VBox {
  private final String clause;
  private final ClauseEdits edits;
  private final Messages texts;
  private final VBox rows = Ui.column("gap-8");
  private final Map<Integer, DayField> days = new LinkedHashMap<>();
  private final Label order = Ui.paragraph("", "caption", "muted");
  private List<Agreement.State> shown = List.of();

  ClauseWay(String clause, ClauseEdits edits, Messages texts) {
    this.clause = clause;
    this.edits = edits;
    this.texts = texts;
    order.setText(texts.get("conditions.way.order"));
    order.setGraphic(Icon.CAUTION.node(14));
    getStyleClass().add("gap-8");
    getChildren().addAll(Ui.label(texts.get("conditions.way"), "caption", "muted"), rows, order);
  }

  void show(@Nullable Agreement agreement) {
    List<Step> steps = agreement == null ? List.of() : agreement.earlier();
    List<Agreement.State> states = steps.stream().map(Step::state).toList();
    if (!states.equals(shown)) {
      shown = states;
      build(steps);
    }
    days.forEach((at, day) -> day.show(steps.get(at).date()));
    Ui.show(this, !days.isEmpty());
    Ui.show(order, agreement != null && !inOrder(agreement));
  }

  private void build(List<Step> steps) {
    days.clear();
    rows.getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      // That it was thought of has no day and tells nothing.
      if (steps.get(i).state() != Agreement.State.TO_PROPOSE) {
        rows.getChildren().add(row(steps.get(i).state(), i));
      }
    }
  }

  private HBox row(Agreement.State state, int at) {
    String name = texts.get("conditions.way." + state.name());
    DayField day = new DayField(texts.language());
    day.setName(name);
    day.getEditor().setId("way-" + clause + "-" + at);
    day.onChange(date -> edits.earlier(clause, at, date));
    days.put(at, day);
    Label label = Ui.label(name, "dense", "muted");
    label.setLabelFor(day);
    label.getStyleClass().add("way-name");
    return Ui.row("gap-8", label, day);
  }

  /** Whether each state follows the one before it. */
  private static boolean inOrder(Agreement agreement) {
    List<LocalDate> dates =
        Stream.concat(
                agreement.earlier().stream().map(Step::date),
                Stream.of(agreement).map(Agreement::date))
            .filter(Objects::nonNull)
            .toList();
    return dates.equals(dates.stream().sorted().toList());
  }
}
