package org.gardefou.engine.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/**
 * What may have changed in a mission: questions that were answered more than 30 days ago about how
 * it goes, and whatever the journal contradicts by now. What else the journal answers is not asked
 * again.
 */
public final class CheckInQuestions {
  private static final int DAYS = 30;
  private static final Set<FactType> SCALES = Set.of(FactType.WORDS, FactType.SCALE);
  private static final Set<FactType> CHOSEN = Set.of(FactType.YESNO, FactType.CHOICE);

  private final Mission mission;
  private final Set<String> inferred;
  private final Set<Fact> contradicted;
  private final LocalDate fresh;

  private CheckInQuestions(Mission mission, Sources sources, LocalDate today) {
    this.mission = mission;
    inferred = sources.inferred().keySet();
    contradicted = contradicted(sources).map(Disagreement::fact).collect(Collectors.toSet());
    fresh = today.minusDays(DAYS);
  }

  /**
   * The questions, in the order of the catalogue; those of the open check-in stay.
   *
   * @param sources what is known of the mission today otherwise than by her answers
   */
  public static List<Fact> of(
      Engine engine, Sources sources, Client client, Mission mission, LocalDate today) {
    CheckInQuestions questions = new CheckInQuestions(mission, sources, today);
    return engine.questions(client, mission).stream().filter(questions::asks).toList();
  }

  /** Where the journal counts against her answer, and she has not chosen her own. */
  public static Stream<Disagreement> contradicted(Sources sources) {
    return sources.disagreements().stream().filter(one -> !one.own());
  }

  private boolean asks(Fact fact) {
    return mission.openCheckIn().filter(open -> holds(open, fact)).isPresent()
        || (chosen(fact) && contradicted.contains(fact))
        || (moves(fact)
            && !inferred.contains(fact.id())
            && mission.answer(fact.id()).filter(this::stale).isPresent()
            && !recentlyConfirmed(fact));
  }

  private static boolean holds(CheckIn checkIn, Fact fact) {
    return checkIn.confirmed().contains(fact.id()) || checkIn.before().containsKey(fact.id());
  }

  /** Frequencies, levels and directions, and what is only asked while a mission runs. */
  private static boolean moves(Fact fact) {
    boolean running = !fact.phases().contains(Phase.PROSPECT);
    return chosen(fact) && (SCALES.contains(fact.type()) || running);
  }

  /** Answered by a choice, not by a number to look up. */
  private static boolean chosen(Fact fact) {
    return fact.refines().isEmpty()
        && (SCALES.contains(fact.type()) || CHOSEN.contains(fact.type()));
  }

  private boolean stale(Answer answer) {
    LocalDate day = answer.date();
    return answer.status() == Answer.Status.KNOWN && (day == null || day.isBefore(fresh));
  }

  private boolean recentlyConfirmed(Fact fact) {
    return mission.checkIns().stream()
        .filter(each -> !each.open() && !each.date().isBefore(fresh))
        .anyMatch(each -> each.confirmed().contains(fact.id()));
  }
}
