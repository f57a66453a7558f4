package org.gardefou.ui.component;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The verdict as shape, word and fill. A label, not a button. A dashed outline says that it may
 * still change.
 */
public final class VerdictChip extends Label {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Size size;
  private @Nullable Verdict shown;

  /** In a table row, or at the head of a page. */
  public enum Size {
    SMALL,
    LARGE
  }

  /** An empty chip. */
  public VerdictChip(Size size) {
    this.size = size;
    getStyleClass().add("verdict-chip");
    if (size == Size.LARGE) {
      getStyleClass().add("large");
    }
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows a verdict in the words of its phase. */
  public void show(Messages messages, Phase phase, Verdict verdict, boolean settled) {
    boolean open = !settled || verdict == Verdict.ASK_FIRST;
    String word = word(messages, phase, verdict);
    setText(word);
    if (verdict != shown) {
      draw(verdict);
    }
    pseudoClassStateChanged(OPEN, open);
    setAccessibleText(messages.get(open ? "verdict.open" : "verdict.settled", word));
  }

  private void draw(Verdict verdict) {
    shown = verdict;
    setGraphic(icon(verdict).node(size == Size.LARGE ? 18 : 16));
    getStyleClass().removeAll("stop", "conditions", "go", "ask");
    getStyleClass().add(style(verdict));
  }

  /** The word for a verdict: running missions continue, renegotiate, clarify, leave. */
  public static String word(Messages messages, Phase phase, Verdict verdict) {
    return messages.get("verdict." + phase.id() + "." + verdict.name());
  }

  /** The shape of a verdict. */
  public static Icon icon(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Icon.GOOD;
      case CONDITIONS -> Icon.RESET;
      case ASK_FIRST -> Icon.OPEN;
      case DECLINE -> Icon.LEAVE;
    };
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "go";
      case CONDITIONS -> "conditions";
      case ASK_FIRST -> "ask";
      case DECLINE -> "stop";
    };
  }
}
