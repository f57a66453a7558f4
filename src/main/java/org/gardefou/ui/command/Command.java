package org.gardefou.ui.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.ui.component.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from anywhere in the window.
 *
 * @param key its name in code, which is the key of its name in words
 * @param words what it would do now, such as “Undo: revisions”
 * @param keys the keys that do it; the first is the one that is shown
 * @param available whether it can be done now
 * @param chosen whether it is the present choice among others, such as the theme; null where it is
 *     no choice
 */
public record Command(
    String key,
    Icon icon,
    Supplier<Text> words,
    List<KeyCombination> keys,
    BooleanSupplier available,
    @Nullable BooleanSupplier chosen,
    Runnable action) {

  public Command {
    keys = List.copyOf(keys);
  }

  /** One that can always be done, has no key, and whose words stand under its name. */
  public static Command of(String key, Icon icon, Runnable action) {
    return new Command(key, icon, () -> Bilingual.text(key), List.of(), () -> true, null, action);
  }

  /** With words that change. */
  public Command named(Supplier<Text> newWords) {
    return new Command(key, icon, newWords, keys, available, chosen, action);
  }

  /** With keys that do it. */
  public Command on(KeyCombination... newKeys) {
    return new Command(key, icon, words, List.of(newKeys), available, chosen, action);
  }

  /** Only while something holds; every call adds a condition. */
  public Command when(BooleanSupplier condition) {
    BooleanSupplier both = () -> available.getAsBoolean() && condition.getAsBoolean();
    return new Command(key, icon, words, keys, both, chosen, action);
  }

  /** As one choice among several. */
  public Command chosen(BooleanSupplier isChosen) {
    return new Command(key, icon, words, keys, available, isChosen, action);
  }

  /** Whether it can be done now. */
  public boolean isAvailable() {
    return available.getAsBoolean();
  }

  /** What it is called, whatever it would do now. */
  public Text name() {
    return Bilingual.text(key);
  }

  /** Whether it is one choice among several. */
  public boolean isChoice() {
    return chosen != null;
  }

  /** Whether it is the present choice. */
  public boolean isChosen() {
    return chosen != null && chosen.getAsBoolean();
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (isAvailable()) {
      action.run();
    }
  }
}
