package org.gardefou.ui.criteria;

import java.util.List;
import org.gardefou.model.Limits;
import org.gardefou.ui.component.Card;
import org.gardefou.ui.component.LiveTexts;

/** Her limits, set in calm times. */
final class LimitsCard implements ProfileCard {
  private final LiveTexts texts = new LiveTexts();
  private final LimitsForm form;
  private final Card card;

  /** A card that shows nothing yet; {@code workOut} opens the calculation of the floor rate. */
  LimitsCard(CriteriaEdits edits, Runnable workOut) {
    form = new LimitsForm(List.of(Limits.Kind.values()), edits, workOut);
    card =
        Cards.of(
            texts,
            "criteria.limits",
            form,
            "criteria.limits.note",
            texts.label("criteria.limits.calm", "caption", "muted"));
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(View view) {
    texts.show(view.messages());
    form.show(view);
  }
}
