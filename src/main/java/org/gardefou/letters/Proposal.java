package org.gardefou.letters;

import java.util.List;
import org.gardefou.model.Text;

/**
 * A kind of letter that fits the verdict and the flags.
 *
 * @param weight how well it fits, 0-100
 * @param reasons why, the weightiest first
 */
public record Proposal(LetterKind kind, int weight, List<Text> reasons) {
  public Proposal {
    reasons = List.copyOf(reasons);
  }
}
