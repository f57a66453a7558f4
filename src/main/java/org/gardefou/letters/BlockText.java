package org.gardefou.letters;

import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Text;
import org.gardefou.model.Tone;

/**
 * The texts of a block by tone. French texts hold both ways of address, {@code [votre|ta]}, and
 * where no neutral word serves, both agreements and a neutral wording, {@code <prête|prêt|à
 * disposition>}.
 */
public record BlockText(Map<Tone, Text> texts) {
  public BlockText {
    texts = Map.copyOf(texts);
  }

  /** The text in a tone. */
  public Optional<Text> in(Tone tone) {
    return Optional.ofNullable(texts.get(tone));
  }
}
