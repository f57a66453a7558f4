package org.gardefou.ui.reply;

import javafx.scene.layout.VBox;

/** What stands beside a letter. */
abstract class SidePanel extends VBox {
  SidePanel() {
    getStyleClass().add("gap-8");
  }

  /** Shows what it says of the letter as it is now. */
  abstract void show(Shown shown);
}
