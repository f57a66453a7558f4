package org.gardefou.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A dialog: title, content, and two buttons, the one that does it named by its verb. */
public final class DialogBox extends VBox {
  private final VBox content = new VBox();
  private final Button confirm;
  private final Button cancel;
  private final HBox foot;
  private @Nullable Node firstFocus;

  /** An empty dialog. */
  public DialogBox(String title, String verb, String cancelText) {
    getStyleClass().add("dialog-box");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    content.getStyleClass().add("dialog-content");
    confirm = Ui.primary(verb, () -> {});
    confirm.setDefaultButton(true);
    cancel = Ui.button(cancelText, () -> {});
    cancel.setCancelButton(true);
    HBox head = new HBox(Ui.paragraph(title, "h2"));
    head.getStyleClass().add("head");
    foot = new HBox(cancel, confirm);
    foot.getStyleClass().add("foot");
    getChildren().addAll(head, scroller(), foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private ScrollPane scroller() {
    ScrollPane scroller = new Scroller();
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    return scroller;
  }

  /**
   * As high as its content at the width of the box: a scroll pane alone does not ask how it wraps.
   */
  private final class Scroller extends ScrollPane {
    Scroller() {
      super(content);
    }

    @Override
    protected double computePrefHeight(double width) {
      return content.prefHeight(DialogBox.this.prefWidth(-1));
    }
  }

  /** The place for content; gap 12. */
  public VBox content() {
    return content;
  }

  /** The button that does it. */
  public Button confirmButton() {
    return confirm;
  }

  /** Draws the button as a grave one; the focus starts on the other. */
  public void grave() {
    confirm.getStyleClass().remove("accent");
    confirm.getStyleClass().add("danger");
    confirm.setDefaultButton(false);
    firstFocus = cancel;
  }

  /** A third way out, at the left: skip, go back. */
  public Button aside(String text, Runnable action) {
    Button aside = Ui.button(text, action, "flat");
    foot.getChildren().addAll(0, java.util.List.of(aside, Ui.spacer()));
    return aside;
  }

  /** What the button does; it does not close the dialog by itself. */
  public void onConfirm(Runnable action) {
    confirm.setOnAction(event -> action.run());
  }

  /** What cancel and Escape do. */
  public void onCancel(Runnable action) {
    cancel.setOnAction(event -> action.run());
  }

  /** Where the focus starts. */
  public void focusFirst(Node node) {
    firstFocus = node;
  }

  void takeFocus() {
    (firstFocus == null ? confirm : firstFocus).requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel.fire();
      event.consume();
    }
  }
}
