package org.gardefou.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window. */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final KeyCombination undo = shortcut(KeyCode.Z);
  private final KeyCombination redo = shortcut(KeyCode.Y);
  private final KeyCombination redoToo =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  Shortcuts(Shell shell, ShellActions actions) {
    keys.put(undo, actions::undo);
    keys.put(redo, actions::redo);
    keys.put(redoToo, actions::redo);
    keys.put(shortcut(KeyCode.N), shell::newMission);
    keys.put(shortcut(KeyCode.S), shell::saveNow);
    keys.put(shortcut(KeyCode.F), shell::filterMissions);
    keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), shell::openMissions);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(scene, event));
  }

  private void handle(Scene scene, KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event) && !writing(scene, key.getKey())) {
        event.consume();
        key.getValue().run();
        return;
      }
    }
  }

  /** A field undoes its own letters first; the desk's turn comes when it has none. */
  private boolean writing(Scene scene, KeyCombination key) {
    if (!(scene.getFocusOwner() instanceof TextInputControl text)) {
      return false;
    }
    boolean undoing = key == undo && text.isUndoable();
    boolean redoing = (key == redo || key == redoToo) && text.isRedoable();
    return undoing || redoing;
  }
}
