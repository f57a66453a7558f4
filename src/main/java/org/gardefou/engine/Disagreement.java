package org.gardefou.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Incident;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A question to which her own answer and the journal say different things (domain.md A.3).
 *
 * @param hers her own answer
 * @param said the day of her answer, null where she noted none
 * @param counted what the journal says; for words, where its numbers put them
 * @param figures the numbers of the journal behind it, each with its entries
 * @param newer whether the journal is newer than her answer, so that it counts unless she chose
 *     otherwise
 * @param own whether her own answer counts
 */
public record Disagreement(
    Fact fact,
    Value hers,
    @Nullable LocalDate said,
    Value counted,
    List<FactReading> figures,
    boolean newer,
    boolean own) {
  public Disagreement {
    figures = List.copyOf(figures);
  }

  /** The day of her answer, if she noted it. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(said);
  }

  /** Her answer as a person reads it. */
  public Text hersInWords() {
    return Readings.display(fact, hers);
  }

  /** What the journal says as a person reads it. */
  public Text countedInWords() {
    return Readings.display(fact, counted);
  }

  /** The entries of the journal, the oldest first. */
  public List<Incident> entries() {
    return figures.stream()
        .flatMap(figure -> figure.entries().stream())
        .distinct()
        .sorted(Comparator.comparing(Incident::date))
        .toList();
  }
}
