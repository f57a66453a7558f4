package org.gardefou.ui.insights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gardefou.engine.insight.Difference;
import org.gardefou.engine.insight.Foretelling;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.Disclosure;
import org.gardefou.ui.component.Ui;

/** Warnings against outcomes: those of which something can be said first, the rest folded. */
record ForetellingCard(Messages messages) {

  /**
   * A card.
   *
   * @param key of its title; the line below it has the key with {@code .line}
   * @param name of a warning, by its id
   * @param code what is shown beside the counts, may be empty
   */
  Card of(
      String key,
      Map<String, Foretelling> all,
      Function<String, String> name,
      Function<String, String> code) {
    Card card = Card.titled(messages.get(key));
    VBox body = card.body();
    body.getChildren().add(Ui.paragraph(messages.get(key + ".line"), "dense", "muted"));
    List<String> told = ids(all, true);
    List<String> few = ids(all, false);
    rows(told, all, name, code).forEach(row -> body.getChildren().addAll(row, Ui.rule()));
    if (told.isEmpty()) {
      body.getChildren().add(Ui.paragraph(messages.get("insights.none"), "dense"));
    }
    if (!few.isEmpty()) {
      VBox rest = Ui.column("gap-8");
      rest.getChildren().setAll(rows(few, all, name, code));
      body.getChildren().addAll(fold(key, few.size(), rest), rest);
    }
    return card;
  }

  private List<Node> rows(
      List<String> ids,
      Map<String, Foretelling> all,
      Function<String, String> name,
      Function<String, String> code) {
    ForetellingRow row = new ForetellingRow(messages);
    return ids.stream()
        .<Node>map(id -> row.of(name.apply(id), code.apply(id), get(all, id)))
        .toList();
  }

  private Disclosure fold(String key, int count, VBox rest) {
    String words = messages.count("insights.few", count);
    Disclosure fold = new Disclosure(words, Ui.grow(Ui.paragraph(words, "dense")));
    fold.setId("few-" + key.replace('.', '-'));
    fold.expandedProperty().subscribe(open -> Ui.show(rest, open));
    return fold;
  }

  private static Foretelling get(Map<String, Foretelling> all, String id) {
    return all.getOrDefault(id, new Foretelling(0, 0, 0, 0));
  }

  /** The clearest differences first; those without any, in their order. */
  private static List<String> ids(Map<String, Foretelling> all, boolean sayable) {
    return all.entrySet().stream()
        .filter(e -> e.getValue().difference().isPresent() == sayable)
        .sorted(Comparator.comparing(e -> order(e.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double order(Foretelling told) {
    double seen = told.difference().map(Difference::seen).orElse(0.0);
    boolean claimed = told.claim() != Foretelling.Claim.OPEN;
    return -Math.abs(seen) - (claimed ? 2 : 0);
  }
}
