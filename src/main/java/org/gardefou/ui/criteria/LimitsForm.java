package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.AnswerCheck;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Limits;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.component.LinkButton;
import org.jspecify.annotations.Nullable;

/** Her limits, one field each, and the floor rate with the way to work it out. */
final class LimitsForm extends VBox {
  private static final String FLOOR_RATE = "price.floor_rate";

  private final CriteriaEdits edits;
  private final Map<Limits.Kind, NumberRow> rows = new EnumMap<>(Limits.Kind.class);
  private final LinkButton workOut;
  private final NumberRow rate;
  private @Nullable View view;

  /**
   * A form that shows nothing yet.
   *
   * @param kinds the limits on offer, in their order; the floor rate stands behind the second
   * @param workOut opens the calculation of the floor rate
   */
  LimitsForm(List<Limits.Kind> kinds, CriteriaEdits edits, Runnable workOut) {
    this.edits = edits;
    this.workOut = new LinkButton("", workOut);
    rate = new NumberRow("limit-rate", this::rate, this.workOut);
    getStyleClass().addAll("rows", "limits");
    for (Limits.Kind kind : kinds) {
      NumberRow row = new NumberRow("limit-" + kind.name(), value -> limit(kind, value));
      rows.put(kind, row);
      getChildren().add(row);
    }
    getChildren().add(Math.min(2, getChildren().size()), rate);
  }

  private void limit(Limits.Kind kind, @Nullable BigDecimal value) {
    if (view != null) {
      edits.limit(kind, view.fact(kind.fact()), value);
    }
  }

  private void rate(@Nullable BigDecimal value) {
    if (view != null) {
      edits.floorRate(view.fact(FLOOR_RATE), value);
    }
  }

  void show(View now) {
    view = now;
    workOut.setText(now.messages().get("criteria.rate.workout"));
    rows.forEach(
        (kind, row) -> {
          Fact fact = now.fact(kind.fact());
          row.show(
              shown(
                  fact, now.of(fact.shortName()), fact.unit(), now.freelancer().limits().of(kind)));
        });
    rate.show(
        shown(
            now.fact(FLOOR_RATE),
            now.messages().get("criteria.rate"),
            rateUnit(now),
            Optional.ofNullable(now.freelancer().floorRate())));
  }

  private NumberRow.Shown shown(
      Fact fact, String name, @Nullable Text unit, Optional<BigDecimal> own) {
    View now = java.util.Objects.requireNonNull(view);
    return new NumberRow.Shown(
        name,
        unit,
        own.orElse(null),
        own.isPresent(),
        now.messages().get("criteria.limit.none"),
        number -> refusal(fact, number),
        now.messages());
  }

  private static Text rateUnit(View view) {
    String currency = view.freelancer().money().currency();
    return Bilingual.text(
        "criteria.rate.unit", currency == null || currency.equals("EUR") ? "€" : currency);
  }

  private Optional<String> refusal(Fact fact, BigDecimal number) {
    View now = java.util.Objects.requireNonNull(view);
    return AnswerCheck.problem(fact, number).map(now::of);
  }

  /** Whether a field holds something that was refused. */
  boolean refused() {
    return rate.refused() || rows.values().stream().anyMatch(NumberRow::refused);
  }

  /** Where the focus starts. */
  NumberRow first() {
    return rows.values().iterator().next();
  }
}
