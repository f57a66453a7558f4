package org.gardefou.letters;

import org.gardefou.model.Form;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.OwnBlock;
import org.gardefou.model.Tone;

/** Writes letters from blocks and fills their slots. Immutable, safe for any thread. */
public final class Composer {
  private final LetterBook book;

  /** A composer over the texts in a book. */
  public Composer(LetterBook book) {
    this.book = book;
  }

  /** A letter in which nothing was typed yet. */
  public Letter compose(LetterKind kind, Tone tone, Form form, LetterContext context) {
    return compose(LetterDraft.create(kind.id(), tone, form, context.today()), context);
  }

  /**
   * The letter of a draft: composed, with what she typed and changed.
   *
   * @throws IllegalArgumentException when there is no such kind of letter
   */
  public Letter compose(LetterDraft draft, LetterContext context) {
    throw new UnsupportedOperationException(book.kinds() + draft.kind() + context.today());
  }

  /**
   * A draft to begin with: the tone of the draft before, or neutral; the form that the last letter
   * of the mission had, or the given one.
   */
  public LetterDraft begin(LetterKind kind, Form form, LetterContext context) {
    return LetterDraft.create(kind.id(), Tone.NEUTRAL, form, context.today());
  }

  /**
   * Her words for a block as a version for every mission: where a value of a slot stands in them,
   * the slot stands again.
   */
  public static OwnBlock ownVersion(Letter letter, Block block, String text) {
    return OwnBlock.of(letter.kind().id(), block.id(), letter.tone(), letter.form(), text);
  }
}
