package org.gardefou.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.gardefou.desk.DeskState;
import org.gardefou.desk.Observable;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Takes back and brings back, by name. A field takes back its own letters first; the desk’s turn
 * comes when it has none.
 *
 * @param focus where the focus is, null where it is nowhere
 */
record Undoing(
    Observable<DeskState> state,
    ShellActions actions,
    Supplier<@Nullable Node> focus,
    Telling telling) {
  /** Hears what was taken back or brought back. */
  @FunctionalInterface
  interface Telling {
    /**
     * Something was taken back or brought back.
     *
     * @param key of the words for it
     * @param label the name of the edit
     * @param before what the window showed before
     */
    void tell(String key, Text label, DeskState before);
  }

  private static Text typing() {
    return Bilingual.text("command.typing");
  }

  void undo() {
    field()
        .filter(TextInputControl::isUndoable)
        .ifPresentOrElse(
            TextInputControl::undo, () -> tell("undone", state.get().undo(), actions::undo));
  }

  void redo() {
    field()
        .filter(TextInputControl::isRedoable)
        .ifPresentOrElse(
            TextInputControl::redo, () -> tell("redone", state.get().redo(), actions::redo));
  }

  private void tell(String key, @Nullable Text label, Runnable step) {
    DeskState before = state.get();
    step.run();
    if (label != null) {
      telling.tell(key, label, before);
    }
  }

  boolean canUndo() {
    return undoLabel().isPresent();
  }

  boolean canRedo() {
    return redoLabel().isPresent();
  }

  Text undoWords() {
    return words("rail.undo", undoLabel());
  }

  Text redoWords() {
    return words("rail.redo", redoLabel());
  }

  private Optional<Text> undoLabel() {
    return field().filter(TextInputControl::isUndoable).isPresent()
        ? Optional.of(typing())
        : Optional.ofNullable(state.get().undo());
  }

  private Optional<Text> redoLabel() {
    return field().filter(TextInputControl::isRedoable).isPresent()
        ? Optional.of(typing())
        : Optional.ofNullable(state.get().redo());
  }

  private static Text words(String key, Optional<Text> label) {
    return label
        .map(name -> Bilingual.text(key, name))
        .orElseGet(() -> Bilingual.text(key + ".none"));
  }

  private Optional<TextInputControl> field() {
    return focus.get() instanceof TextInputControl text && text.isEditable()
        ? Optional.of(text)
        : Optional.empty();
  }
}
