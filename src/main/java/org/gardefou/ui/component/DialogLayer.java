package org.gardefou.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer of the window that holds a dialog. What lies below is disabled meanwhile, so that
 * neither keys nor screen readers reach it.
 */
public final class DialogLayer extends StackPane implements Dialogs {
  private static final String COVERED = "covered";

  private final Node below;
  private @Nullable Node before;

  /** A layer over a node. */
  public DialogLayer(Node below) {
    this.below = below;
    getStyleClass().addAll("scrim", "pad-24");
    Ui.show(this, false);
  }

  @Override
  public void open(DialogBox box) {
    box.setMaxHeight(Region.USE_PREF_SIZE);
    setOnMousePressed(null);
    show(box, box::takeFocus);
  }

  /**
   * Shows something that asks nothing, near the top of the window: a click beside it takes it away.
   *
   * @param focus puts the focus into it
   */
  public void openLight(Region box, Runnable focus) {
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    show(box, focus);
  }

  private void show(Region box, Runnable focus) {
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    getChildren().setAll(box);
    Ui.show(this, true);
    below.setDisable(true);
    below.getStyleClass().add(COVERED);
    settle();
    focus.run();
  }

  @Override
  public boolean isOpen() {
    return isVisible();
  }

  /** What scrolls is in the window only once it has its looks, and takes no focus before. */
  private void settle() {
    applyCss();
    layout();
  }

  @Override
  public void close() {
    getChildren().clear();
    Ui.show(this, false);
    below.setDisable(false);
    below.getStyleClass().remove(COVERED);
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
