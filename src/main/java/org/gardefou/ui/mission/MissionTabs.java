package org.gardefou.ui.mission;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.gardefou.ui.UiContext;

/** Makes the tabs of one mission, in their order; wired in {@code app}. */
@FunctionalInterface
public interface MissionTabs {
  /**
   * Tabs of which none is made yet; {@code openTab} opens one of them by its place, counted from 0.
   */
  List<LazyTab> create(UiContext context, UUID client, UUID mission, IntConsumer openTab);

  /** Keys of the titles of the tabs, in their order. */
  default List<String> titleKeys() {
    return List.of();
  }
}
