package org.gardefou.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as a menu shows them, in the words of a language. */
final class NamedKeys extends KeyCombination {
  private final KeyCombination keys;
  private final String words;

  NamedKeys(KeyCombination keys, String words) {
    this.keys = keys;
    this.words = words;
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getDisplayText() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKeys named && named.keys.equals(keys) && named.words.equals(words);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
