package org.gardefou.ui.component;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The title of a section, a muted line beside it, and things at the right. */
public final class SectionTitle extends HBox {
  /** A section title; {@code line} may be empty. */
  public SectionTitle(String title, String line, Node... trailing) {
    getStyleClass().add("section-title");
    getChildren().addAll(Ui.label(title, "h2"), Ui.label(line, "dense", "muted"), Ui.spacer());
    getChildren().addAll(trailing);
  }
}
