package org.gardefou.ui.palette;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was done through the palette since the window was opened, the latest first. */
public final class Recent {
  private static final int KEPT = 5;

  private final Deque<String> ids = new ArrayDeque<>();

  /** Notes that something was done. */
  public void note(String id) {
    ids.remove(id);
    ids.addFirst(id);
    if (ids.size() > KEPT) {
      ids.removeLast();
    }
  }

  /** The ids, the latest first. */
  public List<String> ids() {
    return List.copyOf(ids);
  }
}
