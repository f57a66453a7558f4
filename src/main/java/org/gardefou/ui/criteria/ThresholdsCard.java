package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.jspecify.annotations.Nullable;

/** From where on conditions are needed, and from where on it is a no. */
final class ThresholdsCard implements ProfileCard {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String REDS = "reds";

  private final LiveTexts texts = new LiveTexts();
  private final Map<String, NumberRow> rows = new LinkedHashMap<>();
  private final CriteriaEdits edits;
  private final Card card;
  private @Nullable View view;

  /** A card that shows nothing yet. */
  ThresholdsCard(CriteriaEdits edits) {
    this.edits = edits;
    VBox list = new VBox();
    list.getStyleClass().add("rows");
    for (String name : Thresholds.NAMES) {
      NumberRow row = new NumberRow("threshold-" + name, value -> change(name, value));
      rows.put(name, row);
      list.getChildren().add(row);
    }
    card = Cards.of(texts, "criteria.thresholds", list, "criteria.thresholds.note");
  }

  @Override
  public Card node() {
    return card;
  }

  private void change(String name, @Nullable BigDecimal value) {
    boolean usual = view != null && value != null && value.compareTo(view.usual(name)) == 0;
    edits.threshold(name, usual ? null : value);
  }

  @Override
  public void show(View now) {
    view = now;
    texts.show(now.messages());
    rows.forEach((name, row) -> row.show(shown(now, name)));
  }

  private static NumberRow.Shown shown(View view, String name) {
    Optional<BigDecimal> own = view.threshold(name);
    return new NumberRow.Shown(
        view.messages().get("criteria.threshold." + name),
        null,
        own.orElseGet(() -> view.usual(name).stripTrailingZeros()),
        own.isPresent(),
        "",
        number -> refusal(view, name, number),
        view.messages());
  }

  private static Optional<String> refusal(View view, String name, BigDecimal number) {
    Messages messages = view.messages();
    if (name.equals(REDS)) {
      boolean count = number.stripTrailingZeros().scale() <= 0 && number.signum() > 0;
      return count && number.compareTo(HUNDRED) <= 0
          ? Optional.empty()
          : Optional.of(messages.get("criteria.threshold.reds.refused"));
    }
    if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      return Optional.of(messages.get("criteria.threshold.range"));
    }
    boolean conditions = name.equals("conditions");
    String otherName = conditions ? "decline" : "conditions";
    BigDecimal other = view.threshold(otherName).orElseGet(() -> view.usual(otherName));
    boolean ordered = conditions ? number.compareTo(other) <= 0 : number.compareTo(other) >= 0;
    return ordered
        ? Optional.empty()
        : Optional.of(messages.get("criteria.threshold.order", other));
  }
}
