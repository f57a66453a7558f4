package org.gardefou.ui.criteria;

import org.gardefou.ui.component.Card;

/** A card with a part of her criteria. */
interface ProfileCard {
  /** What stands on the page. */
  Card node();

  /** Shows how things are now. */
  void show(View view);
}
