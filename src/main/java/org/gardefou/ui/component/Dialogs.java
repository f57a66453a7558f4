package org.gardefou.ui.component;

/** Asks her something before going on. Escape always means no. */
public interface Dialogs {
  /** Shows a dialog over the window; at most one at a time. */
  void open(DialogBox box);

  /** Takes the dialog away and gives the focus back. */
  void close();

  /** Whether a dialog is open. */
  default boolean isOpen() {
    return false;
  }

  /**
   * Asks before something is done.
   *
   * @param title what will be done, as a question
   * @param text what follows from it, and how to get back
   * @param verb what the button does, a verb, such as "Delete"
   * @param cancel the other button
   * @param grave whether the button is drawn as a grave one
   */
  default void confirm(
      String title, String text, String verb, String cancel, boolean grave, Runnable yes) {
    DialogBox box = new DialogBox(title, verb, cancel);
    box.content().getChildren().add(Ui.paragraph(text));
    if (grave) {
      box.grave();
    }
    box.onConfirm(
        () -> {
          close();
          yes.run();
        });
    box.onCancel(this::close);
    open(box);
  }
}
