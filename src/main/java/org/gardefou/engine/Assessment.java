package org.gardefou.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;

/**
 * The advice about one mission on one day, with all its reasons.
 *
 * @param verdict the lean, or {@link Verdict#ASK_FIRST} while an open must-know fact could still
 *     make it a no
 * @param lean what the known facts say
 * @param settled whether no open answer can change the verdict
 * @param possibleVerdicts the categories that open answers still allow, the best first
 * @param total total risk, the weighted sum of the criteria
 * @param exact whether the bounds are exact, not merely safe
 * @param reasons why this verdict, in sentences, the weightiest first
 * @param flags every rule that fired or is still possible, the gravest first
 * @param clear rules that were checked and have nothing to report
 * @param giveUps what she would give up by refusing; beside the risk, never inside it
 * @param questions the most telling open questions, at most seven to the client and seven to
 *     herself
 */
public record Assessment(
    LocalDate date,
    String catalogueVersion,
    Verdict verdict,
    Verdict lean,
    boolean settled,
    Set<Verdict> possibleVerdicts,
    Interval total,
    boolean exact,
    Coverage coverage,
    List<Text> reasons,
    List<CriterionRisk> criteria,
    List<Flag> flags,
    List<Flag> clear,
    List<GoodSign> greens,
    List<Text> giveUps,
    List<OpenQuestion> questions) {

  public Assessment {
    reasons = List.copyOf(reasons);
    criteria = List.copyOf(criteria);
    flags = List.copyOf(flags);
    clear = List.copyOf(clear);
    greens = List.copyOf(greens);
    giveUps = List.copyOf(giveUps);
    questions = List.copyOf(questions);
  }

  /** The flags in force at exactly this severity. */
  public List<Flag> fired(Severity severity) {
    return flags.stream().filter(f -> f.fired() && f.severity() == severity).toList();
  }

  /** The incident for which an agreed clause lowers a rule no longer, if there is one. */
  public Optional<Relapse> relapse(String clause) {
    return flags.stream()
        .flatMap(flag -> flag.relapse().stream())
        .filter(relapse -> relapse.clause().equals(clause))
        .findFirst();
  }

  /** The flags that open answers could still raise. */
  public List<Flag> possible() {
    return flags.stream().filter(f -> f.state() == FlagState.POSSIBLE).toList();
  }
}
