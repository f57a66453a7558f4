package org.gardefou.ui.criteria;

import java.util.List;
import javafx.scene.control.Label;
import org.gardefou.catalogue.Rule;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;
import org.gardefou.ui.component.Ui;

/** Her deal-breakers, and how many of them are in force. */
final class VetoCard implements ProfileCard {
  private final LiveTexts texts = new LiveTexts();
  private final Label count = Ui.label("", "caption", "muted");
  private final VetoList list;
  private final Card card;

  /** A card that shows nothing yet. */
  VetoCard(CriteriaEdits edits) {
    list = new VetoList(edits);
    count.setMinWidth(Label.USE_PREF_SIZE);
    card = Cards.of(texts, "criteria.vetoes", list, "criteria.vetoes.note", count);
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(View view) {
    texts.show(view.messages());
    list.show(view);
    List<Rule> all = view.vetoes();
    long on = all.stream().filter(rule -> VetoList.on(view, rule)).count();
    count.setText(view.messages().get("criteria.vetoes.count", on, all.size()));
  }
}
