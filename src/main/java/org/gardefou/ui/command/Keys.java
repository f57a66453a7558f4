package org.gardefou.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** Short ways to combinations of keys. */
public final class Keys {
  private Keys() {}

  /** A key with Ctrl, or with Command on macOS, and with others. */
  public static KeyCombination shortcut(KeyCode code, Modifier... more) {
    List<Modifier> held = new ArrayList<>(List.of(more));
    held.add(KeyCombination.SHORTCUT_DOWN);
    return of(code, held.toArray(Modifier[]::new));
  }

  /**
   * A sign with Ctrl, wherever a keyboard has it, with or without Shift; the first code names it.
   */
  public static KeyCombination sign(KeyCode... codes) {
    return new SameKey(
        Arrays.stream(codes).map(code -> shortcut(code, KeyCombination.SHIFT_ANY)).toList());
  }

  /** A key, with others held. */
  public static KeyCombination of(KeyCode code, Modifier... held) {
    return new KeyCodeCombination(code, held);
  }
}
