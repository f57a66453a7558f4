package org.gardefou.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.Counters;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.engine.journal.StrainSum;
import org.gardefou.engine.money.OwnFigures;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Mission;
import org.gardefou.model.Source;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;

/**
 * What answers a question: she herself, her profile, the mission's own data, her strain checks, the
 * journal.
 *
 * @param answers the answer that counts, by fact
 * @param journal what the journal answers, and which words of hers count against it
 */
record Known(Map<String, Answer> answers, JournalAnswers journal) {
  private static final String STRAIN = "health.strain";

  private static final String EARLIER_STRAIN = "health.strain_prev";

  /** A fact that the mission's own data answer unless she answers it herself. */
  private static final String RELATION_MONTHS = "mission.relation_months";

  static Known of(
      Catalogue catalogue,
      Freelancer freelancer,
      Client client,
      Mission mission,
      LocalDate today,
      JournalIndex index) {
    Map<String, Answer> answers = new HashMap<>(mission.answers());
    ownFigures(freelancer, client, mission, today)
        .forEach((fact, answer) -> answers.merge(fact, answer, Known::hersFirst));
    strain(mission, today).forEach((fact, answer) -> answers.merge(fact, answer, Known::newer));
    List<Fact> asked =
        catalogue.facts().values().stream().filter(fact -> applies(fact, client, mission)).toList();
    JournalAnswers journal =
        new JournalAnswers(
            mission, Counters.of(catalogue, mission, index, today).of(asked), catalogue.facts());
    answers.putAll(journal.answers());
    return new Known(answers, journal);
  }

  /** Her answer counts; "I don't know" is no answer to what can be worked out. */
  private static Answer hersFirst(Answer hers, Answer workedOut) {
    return hers.status() == Answer.Status.UNKNOWN ? workedOut : hers;
  }

  /** The later answer counts, the second where neither is known to be. */
  private static Answer newer(Answer hers, Answer check) {
    LocalDate said = hers.date();
    LocalDate checked = check.date();
    return hers.value() != null && said != null && checked != null && said.isAfter(checked)
        ? hers
        : check;
  }

  private static Map<String, Answer> strain(Mission mission, LocalDate today) {
    StrainSum sum = new StrainSum(mission.strain(), today);
    Map<String, Answer> answers = new HashMap<>();
    sum.latest().ifPresent(check -> answers.put(STRAIN, answer(check)));
    sum.earlier().ifPresent(check -> answers.put(EARLIER_STRAIN, answer(check)));
    return answers;
  }

  private static Answer answer(StrainCheck check) {
    return Answer.known(StrainSum.value(check))
        .withSource(Source.IMPRESSION)
        .withDate(check.date());
  }

  static boolean applies(Fact fact, Client client, Mission mission) {
    return fact.kinds().contains(client.kind()) && fact.phases().contains(mission.phase());
  }

  private static Map<String, Answer> ownFigures(
      Freelancer freelancer, Client client, Mission mission, LocalDate today) {
    Map<String, Answer> figures =
        new HashMap<>(new OwnFigures(freelancer).answers(client, mission));
    for (Limits.Kind kind : Limits.Kind.values()) {
      freelancer
          .limits()
          .of(kind)
          .ifPresent(limit -> figures.put(kind.fact(), Answer.known(Value.of(limit))));
    }
    LocalDate since = mission.since();
    if (since != null && !since.isAfter(today)) {
      long months = ChronoUnit.MONTHS.between(since, today);
      figures.put(RELATION_MONTHS, Answer.known(Value.of(months)));
    }
    return figures;
  }
}
