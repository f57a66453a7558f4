package org.gardefou.letters;

import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;

/** Finds the text of a block: of the kind for private persons, of the kind, shared by all. */
final class Texts {
  private Texts() {}

  static Optional<Text> of(
      LetterBook book, LetterKind kind, BlockKind block, Tone tone, boolean privately) {
    Optional<Text> ofKind = Optional.ofNullable(kind.blocks().get(block)).flatMap(t -> t.in(tone));
    Optional<Text> shared = Optional.ofNullable(book.shared().get(block)).flatMap(t -> t.in(tone));
    Optional<Text> ofPrivate =
        Optional.ofNullable(kind.privately().get(block)).flatMap(t -> t.in(tone));
    return (privately ? ofPrivate : Optional.<Text>empty()).or(() -> ofKind).or(() -> shared);
  }
}
