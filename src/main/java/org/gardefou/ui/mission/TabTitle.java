package org.gardefou.ui.mission;

import java.util.Optional;
import java.util.Set;
import org.gardefou.desk.search.Part;
import org.gardefou.text.Messages;

/**
 * What is known of a tab before it is made.
 *
 * @param key of the words of the title
 * @param parts what she wrote down that stands in the tab
 */
public record TabTitle(String key, Set<Part> parts, Count count) {
  /** A title without a count. */
  public TabTitle(String key, Set<Part> parts) {
    this(key, parts, (view, texts) -> Optional.empty());
  }

  /** What stands muted beside a title. */
  @FunctionalInterface
  public interface Count {
    /** Such as {@code 34 / 61}; nothing where it does not help. */
    Optional<String> of(MissionScope.View view, Messages texts);
  }
}
