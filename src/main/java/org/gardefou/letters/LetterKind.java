package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One of the kinds of letters (domain.md E.4).
 *
 * @param id stable key, such as {@code refuse_free_work}
 * @param number its number in domain.md
 * @param use when it is the right letter, in a sentence
 * @param tones the tones in which it exists
 * @param formal whether French defaults to <i>vous</i>, with a warning on <i>tu</i>
 * @param acknowledge what she must confirm before it is sent, null for most
 * @param subject the subject line, with slots
 * @param brokenRecord the one sentence to repeat unchanged when the client insists
 * @param standards what stands in a slot unless something better is known, by slot id
 * @param blocks the texts of its blocks
 * @param privately the texts that are other ones for private persons
 * @param fits for which verdicts and flags it is the right one
 */
public record LetterKind(
    String id,
    int number,
    Family family,
    Text name,
    Text use,
    Set<Tone> tones,
    boolean formal,
    @Nullable Text acknowledge,
    Text subject,
    Text brokenRecord,
    Map<String, Text> standards,
    Map<BlockKind, BlockText> blocks,
    Map<BlockKind, BlockText> privately,
    List<Fit> fits) {

  public LetterKind {
    tones = Set.copyOf(tones);
    standards = Map.copyOf(standards);
    blocks = Map.copyOf(blocks);
    privately = Map.copyOf(privately);
    fits = List.copyOf(fits);
  }

  /** What she must confirm before it is sent, if anything. */
  public Optional<Text> acknowledgement() {
    return Optional.ofNullable(acknowledge);
  }
}
