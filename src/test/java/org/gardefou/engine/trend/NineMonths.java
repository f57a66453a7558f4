package org.gardefou.engine.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Value;

/**
 * A running mission that turns bad from spring to autumn, with journal, agreement and check-ins.
 */
public final class NineMonths {
  private static final Set<String> OPEN =
      Set.of("communication.silence", "payment.changed_alone", "scope.extra_rounds");

  private NineMonths() {}

  /** The mission. */
  public static Mission mission() {
    Mission m =
        Mission.create("Communication de marque et salons", Phase.ONGOING)
            .withPhase(Phase.ONGOING, LocalDate.of(2025, 5, 12));
    m = m.withAnswer("advice.hired_for", Answer.known(Value.of("both")));
    m = m.withAnswer("scope.written", Answer.known(Value.of("email")));
    m = m.withAnswer("payment.prompt", Answer.known(Value.of(true)));
    m = m.withAnswer("payment.quote_signed", Answer.known(Value.of(true)));
    m = m.withAnswer("role.regulated", Answer.known(Value.of(false)));
    m = with(m, "communication.urgent", "often", 3, 9);
    m = with(m, "scope.unpaid_extras", "often", 4, 14);
    m = with(m, "advice.set_aside", "often", 5, 20);
    m = with(m, "scope.stopped_for_new", "often", 6, 3);
    m = with(m, "role.offrole_actual", "third", 6, 17);
    m = with(m, "conditions.unpaid_time", "third", 7, 8);
    m = with(m, "feasibility.time_lost", "often", 8, 12);
    m = with(m, "health.contacts", "often", 9, 15);
    m = with(m, "communication.rudeness", "often", 10, 6);
    m = m.withAnswer("health.symptoms", answer(Value.of(true), 11, 9));
    return agreed(journal(known(m)))
        .withCheckIns(
            List.of(checkIn(6, 20, "CONDITIONS", 12, 40), checkIn(10, 20, "DECLINE", 25, 44)));
  }

  /** Most of the rest plays no part in this mission; three questions stay open. */
  private static Mission known(Mission m) {
    Mission known = m;
    for (String fact : CatalogueLoader.builtIn().catalogue().facts().keySet()) {
      if (known.answer(fact).isEmpty() && !OPEN.contains(fact)) {
        known = known.withAnswer(fact, Answer.notApplicable());
      }
    }
    return known;
  }

  private static CheckIn checkIn(int month, int day, String verdict, int low, int high) {
    Snapshot.Range risk = Snapshot.Range.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    Snapshot said = new Snapshot(verdict, false, risk, Map.of(), Map.of(), Map.of());
    return CheckIn.begun(LocalDate.of(2026, month, day), said)
        .at(LocalDate.of(2026, month, day), false, said);
  }

  private static Mission with(Mission m, String fact, String word, int month, int day) {
    return m.withAnswer(fact, answer(Value.of(word), month, day));
  }

  private static Answer answer(Value value, int month, int day) {
    return Answer.known(value).withDate(LocalDate.of(2026, month, day));
  }

  private static Mission agreed(Mission m) {
    return m.withAgreement(
        Agreement.of("K11", Agreement.State.PROPOSED, LocalDate.of(2026, 9, 16))
            .withState(Agreement.State.AGREED, LocalDate.of(2026, 9, 18))
            .withState(Agreement.State.BROKEN, LocalDate.of(2026, 9, 29)));
  }

  /** From a few entries a month to a dozen. */
  private static Mission journal(Mission m) {
    List<String> kinds =
        List.of(
            "late_contact",
            "advice_ignored",
            "action_interrupted",
            "offrole_hours",
            "thanks",
            "request_out_of_scope",
            "weekend_contact",
            "paid_on_time");
    Mission noted = m;
    int n = 0;
    for (int month = 3; month <= 11; month++) {
      for (int i = 0; i < month; i++) {
        Incident entry =
            Incident.of(
                LocalDate.of(2026, month, 1 + (i * 19 + month) % 22),
                kinds.get(n++ % kinds.size()),
                null);
        noted = noted.editJournal(journal -> journal.withEntry(entry));
      }
    }
    return noted;
  }
}
