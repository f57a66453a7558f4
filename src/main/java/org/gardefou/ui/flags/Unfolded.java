package org.gardefou.ui.flags;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;

/** Which groups and rows are unfolded: all that this tab remembers. */
final class Unfolded {
  private final Set<String> open = new HashSet<>();
  private boolean started;

  /** At the start the gravest group is unfolded, and its first row where it is red or worse. */
  void start(List<FlagGroup> groups) {
    if (started || groups.isEmpty()) {
      return;
    }
    started = true;
    groups.stream().filter(FlagGroup::grave).forEach(group -> open.add(group.id()));
    FlagGroup first = groups.getFirst();
    open.add(first.id());
    if (first.grave()) {
      open.add(first.rows().getFirst().id());
    }
  }

  /** Keeps a property unfolded or folded as it was. */
  void remember(String id, BooleanProperty expanded) {
    expanded.set(open.contains(id));
    expanded.subscribe(
        now -> {
          if (now) {
            open.add(id);
          } else {
            open.remove(id);
          }
        });
  }
}
