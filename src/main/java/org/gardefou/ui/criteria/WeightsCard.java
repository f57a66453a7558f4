package org.gardefou.ui.criteria;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;
import org.gardefou.ui.words.NumberText;

/** What each criterion weighs in the total, and the way to weights by ranking. */
final class WeightsCard implements ProfileCard {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final LiveTexts texts = new LiveTexts();
  private final Label total = Ui.label("", "dense", "muted");
  private final List<WeightRow> rows;
  private final Card card;

  /** A card that shows nothing yet; {@code rank} opens the ranking. */
  WeightsCard(Catalogue base, CriteriaEdits edits, Runnable rank) {
    rows = base.criteria().values().stream().map(c -> new WeightRow(c, edits)).toList();
    VBox list = new VBox();
    list.getStyleClass().add("rows");
    rows.forEach(row -> list.getChildren().add(row.node()));
    Button ranking = Ui.button("", rank, "small");
    ranking.setId("rank");
    texts.set("criteria.rank", ranking::setText);
    total.setMinWidth(Label.USE_PREF_SIZE);
    card = Cards.of(texts, "criteria.weights", list, "criteria.weights.note", total, ranking);
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(View view) {
    texts.show(view.messages());
    rows.forEach(row -> row.show(view));
    BigDecimal sum =
        view.base().criteria().values().stream()
            .map(c -> view.weight(c.id()).orElse(c.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String key = sum.compareTo(HUNDRED) == 0 ? "criteria.total" : "criteria.total.scaled";
    total.setText(view.messages().get(key, NumberText.format(sum, view.messages().language())));
  }
}
