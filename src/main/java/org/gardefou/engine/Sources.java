package org.gardefou.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.model.Mission;
import org.gardefou.model.Value;

/**
 * What is known of a mission otherwise than by her own answers.
 *
 * @param inferred values by fact: of the journal, her profile, the mission's own data, and words
 *     that known numbers decide (domain.md A.7.1)
 * @param journal the facts that the journal answers, by fact, each with its entries
 * @param disagreements where her own answer and the journal say different things, in the
 *     catalogue's order
 */
public record Sources(
    Map<String, Value> inferred,
    Map<String, FactReading> journal,
    List<Disagreement> disagreements) {
  /** Nothing but her own answers. */
  public static final Sources NONE = new Sources(Map.of(), Map.of(), List.of());

  public Sources {
    inferred = Map.copyOf(inferred);
    journal = Map.copyOf(journal);
    disagreements = List.copyOf(disagreements);
  }

  static Sources of(Mission mission, FactSheet sheet, Catalogue catalogue, JournalAnswers journal) {
    Map<String, Value> inferred = new HashMap<>();
    Map<String, FactReading> counted = new HashMap<>();
    for (Fact fact : catalogue.facts().values()) {
      sheet
          .reading(fact.id())
          .filter(reading -> !fact.derived())
          .ifPresent(
              reading -> {
                boolean byJournal = journal.answersAny(sheet.behind(fact));
                if (byJournal) {
                  counted.put(fact.id(), reading);
                }
                if (byJournal || sheet.byNumber(fact.id()) || !answered(mission, fact)) {
                  inferred.put(fact.id(), reading.value());
                }
              });
    }
    return new Sources(inferred, counted, journal.disagreements());
  }

  private static boolean answered(Mission mission, Fact fact) {
    return mission.answer(fact.id()).filter(answer -> answer.value() != null).isPresent();
  }
}
