package org.gardefou.ui.component;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that she has to know: what happened, where her work is, what to do.
 *
 * @param happened one sentence
 * @param details where the work is safe and what to do; may be empty
 * @param follow one thing to do at once, if any
 */
public record Notice(Kind kind, String happened, String details, @Nullable Action follow) {
  /** How weighty it is. */
  public enum Kind {
    INFO(Icon.INFO),
    SUCCESS(Icon.GOOD),
    CAUTION(Icon.CAUTION),
    ERROR(Icon.RED);

    private final Icon icon;

    Kind(Icon icon) {
      this.icon = icon;
    }

    Icon icon() {
      return icon;
    }

    String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A button with a verb. */
  public record Action(String verb, Runnable run) {}

  /** A notice without an action. */
  public static Notice of(Kind kind, String happened, String details) {
    return new Notice(kind, happened, details, null);
  }

  /** The same with an action. */
  public Notice with(String verb, Runnable run) {
    return new Notice(kind, happened, details, new Action(verb, run));
  }

  /** The thing to do at once, if any. */
  public Optional<Action> action() {
    return Optional.ofNullable(follow);
  }
}
