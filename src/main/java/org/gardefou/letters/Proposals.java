package org.gardefou.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Text;

/** Which kinds of letters fit a mission, and why. */
public final class Proposals {
  private Proposals() {}

  /** The kinds that fit, the best first; of equals, the first of the list. */
  public static List<Proposal> of(LetterBook book, LetterContext context) {
    return book.kinds().stream()
        .flatMap(kind -> proposal(kind, context).stream())
        .sorted(Comparator.comparingInt(Proposal::weight).reversed())
        .toList();
  }

  private static Optional<Proposal> proposal(LetterKind kind, LetterContext context) {
    List<Fit> fits =
        kind.fits().stream()
            .filter(fit -> fit.holds(context))
            .sorted(Comparator.comparingInt(Fit::weight).reversed())
            .toList();
    List<Text> reasons = fits.stream().map(Fit::why).toList();
    return fits.stream().findFirst().map(best -> new Proposal(kind, best.weight(), reasons));
  }
}
