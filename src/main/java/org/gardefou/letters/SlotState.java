package org.gardefou.letters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a letter and what stands there.
 *
 * @param filled the value as it reads in the letter, null while it is missing
 * @param from where the value comes from, null while it is missing
 * @param required whether the letter needs it; a sentence with a slot that is not required is left
 *     out without it
 */
public record SlotState(
    Slot slot, @Nullable String filled, @Nullable SlotSource from, boolean required) {
  /** The value as it reads in the letter. */
  public Optional<String> value() {
    return Optional.ofNullable(filled);
  }

  /** Where the value comes from. */
  public Optional<SlotSource> source() {
    return Optional.ofNullable(from);
  }
}
