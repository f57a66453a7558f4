package org.gardefou.store.vault;

import java.nio.file.Path;
import java.util.List;
import org.gardefou.model.Text;

/** What became of a passphrase. */
public sealed interface Unlocking {
  /**
   * It was right.
   *
   * @param left files that could not be brought into the form of the others
   */
  record Unlocked(List<Path> left) implements Unlocking {
    public Unlocked {
      left = List.copyOf(left);
    }
  }

  /** It was another one; nothing is damaged. */
  record WrongPassphrase() implements Unlocking {}

  /** It could not be tried, or the key is damaged; {@code reason} says what can be done. */
  record Failed(Text reason) implements Unlocking {}
}
