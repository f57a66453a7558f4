package org.gardefou.engine;

import java.time.LocalDate;
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
 * @param figures the numbers behind it, as a person reads them
 * @param entries the entries of the journal, the oldest first
 * @param own whether her own answer counts
 */
public record Disagreement(
    Fact fact,
    Value hers,
    @Nullable LocalDate said,
    Value counted,
    List<Text> figures,
    List<Incident> entries,
    boolean own) {
  public Disagreement {
    figures = List.copyOf(figures);
    entries = List.copyOf(entries);
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
}
