package org.gardefou.ui.command;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** One key that stands at different places of different keyboards; the first names it. */
final class SameKey extends KeyCombination {
  private final List<KeyCombination> places;

  SameKey(List<? extends KeyCombination> places) {
    this.places = List.copyOf(places);
  }

  KeyCombination first() {
    return places.getFirst();
  }

  @Override
  public boolean match(KeyEvent event) {
    return places.stream().anyMatch(place -> place.match(event));
  }

  @Override
  public String getDisplayText() {
    return first().getDisplayText();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SameKey same && same.places.equals(places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }
}
