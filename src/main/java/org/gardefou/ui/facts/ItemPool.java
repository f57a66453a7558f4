package org.gardefou.ui.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.layout.Region;

/**
 * The items of a list. What says the same as before keeps its node, so that one answer does not
 * make the whole list anew.
 *
 * @param <K> what an item says; equal for equal items
 */
final class ItemPool<K> {
  private final Function<K, Region> make;
  private Map<K, Region> present = new HashMap<>();

  ItemPool(Function<K, Region> make) {
    this.make = make;
  }

  /** The items for these words, each of which stands once. */
  List<Region> items(List<K> words) {
    Map<K, Region> next = new HashMap<>();
    List<Region> items = new ArrayList<>();
    for (K key : words) {
      Region before = present.get(key);
      Region item = before == null ? make.apply(key) : before;
      if (next.putIfAbsent(key, item) == null) {
        items.add(item);
      }
    }
    present = next;
    return items;
  }
}
