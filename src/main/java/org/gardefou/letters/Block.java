package org.gardefou.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A block of a letter.
 *
 * @param id id of its {@link BlockKind}, or of a block that she added
 * @param composed the text as the program composes it, or as her own version in the profile says
 *     it; empty for a block that she added
 * @param state whose words they are
 * @param own her words in this letter; empty where she left the block out, null unless she changed
 *     it
 */
public record Block(String id, List<Span> composed, State state, @Nullable String own) {
  /** Whose words a block has. */
  public enum State {
    /** The program's. */
    COMPOSED,
    /** Her own version from the profile. */
    OWN_VERSION,
    /** Changed by her in this letter. */
    EDITED,
    /** Changed by her in this letter; the composed text is another one since. */
    FACTS_CHANGED,
    /** Added by her to this letter. */
    ADDED
  }

  public Block {
    composed = List.copyOf(composed);
  }

  /** The kind, unless she added the block. */
  public Optional<BlockKind> kind() {
    for (BlockKind kind : BlockKind.values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What stands in the letter: her words, or what was composed. */
  public List<Span> spans() {
    return own == null ? composed : own.isBlank() ? List.of() : List.of(new Span.Words(own));
  }

  /** The text as it stands in the letter. */
  public String text() {
    return text(spans());
  }

  /** The composed text, whatever she made of it: the basis of an edit. */
  public String composedText() {
    return text(composed);
  }

  private static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
