package org.gardefou.ui.component;

import javafx.scene.Node;
import org.gardefou.catalogue.Severity;

/** The shapes by which findings are told apart; each has a word too. */
public enum Mark {
  STOP(Icon.STOP, "mark-stop", "severity.DEALBREAKER"),
  RED(Icon.RED, "mark-red", "severity.RED"),
  CAUTION(Icon.CAUTION, "mark-caution", "severity.CAUTION"),
  INFO(Icon.INFO, "mark-info", "severity.INFO"),
  GOOD(Icon.GOOD, "mark-good", "mark.good"),
  OPEN(Icon.OPEN, "mark-open", "mark.open"),
  CLEAR(Icon.CHECK, "mark-clear", "mark.clear");

  private final Icon icon;
  private final String style;
  private final String key;

  Mark(Icon icon, String style, String key) {
    this.icon = icon;
    this.style = style;
    this.key = key;
  }

  /** The mark of a severity. */
  public static Mark of(Severity severity) {
    return switch (severity) {
      case DEALBREAKER -> STOP;
      case RED -> RED;
      case CAUTION -> CAUTION;
      case INFO -> INFO;
    };
  }

  /** Key of its word. */
  public String key() {
    return key;
  }

  /** Style class with its colours. */
  public String style() {
    return style;
  }

  /** The shape alone in its colour, for rows that say the word elsewhere. */
  public Node shape(double size) {
    Node node = icon.node(size);
    node.getStyleClass().add(style);
    return node;
  }
}
