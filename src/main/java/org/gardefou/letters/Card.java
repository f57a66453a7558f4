package org.gardefou.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.model.Rehearsal;

/**
 * An objection to practise.
 *
 * @param line the client's line in the language and address of the letter
 * @param answer the prepared answer
 * @param brokenRecord the sentence to repeat unchanged, three times at most (domain.md E.1)
 * @param likely whether flags or the kind of letter make it likely
 * @param rehearsals her tries, the newest last
 */
public record Card(
    Objection objection,
    String line,
    List<Span> answer,
    String brokenRecord,
    boolean likely,
    List<Rehearsal> rehearsals) {
  public Card {
    answer = List.copyOf(answer);
    rehearsals = List.copyOf(rehearsals);
  }

  /** How often she practised it. */
  public int times() {
    return rehearsals.size();
  }

  /** The last day on which she practised it. */
  public Optional<LocalDate> last() {
    return rehearsals.stream().map(Rehearsal::date).max(LocalDate::compareTo);
  }
}
