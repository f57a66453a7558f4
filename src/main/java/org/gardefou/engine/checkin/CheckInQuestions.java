package org.gardefou.engine.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;
import org.gardefou.engine.Engine;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;

/**
 * What may have changed in a mission: questions that were answered more than 30 days ago about how
 * it goes. What the journal answers is not asked again.
 */
public final class CheckInQuestions {
  private static final int DAYS = 30;
  private static final Set<FactType> SCALES = Set.of(FactType.WORDS, FactType.SCALE);

  private final Mission mission;
  private final Set<String> inferred;
  private final LocalDate fresh;

  private CheckInQuestions(Mission mission, Set<String> inferred, LocalDate today) {
    this.mission = mission;
    this.inferred = inferred;
    fresh = today.minusDays(DAYS);
  }

  /** The questions, in the order of the catalogue; those of the open check-in stay. */
  public static List<Fact> of(Engine engine, Client client, Mission mission, LocalDate today) {
    Set<String> inferred = engine.sources(client, mission, today).inferred().keySet();
    CheckInQuestions questions = new CheckInQuestions(mission, inferred, today);
    return engine.questions(client, mission).stream().filter(questions::asks).toList();
  }

  private boolean asks(Fact fact) {
    return mission.openCheckIn().filter(open -> holds(open, fact)).isPresent()
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
    boolean chosen = fact.type() == FactType.YESNO || fact.type() == FactType.CHOICE;
    boolean running = !fact.phases().contains(Phase.PROSPECT);
    return fact.refines().isEmpty() && (SCALES.contains(fact.type()) || (chosen && running));
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
