package org.gardefou.ui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;

/**
 * What a rule would do on the missions that she has.
 *
 * @param cases every mission, in her order
 * @param warnings what is odd about the rule, such as a condition that never holds
 */
record Trial(List<Case> cases, List<Text> warnings) {
  Trial {
    cases = List.copyOf(cases);
    warnings = List.copyOf(warnings);
  }

  /**
   * One mission.
   *
   * @param state what the rule says of it
   * @param before the advice as it is
   * @param after the advice with the rule
   * @param settled whether open answers leave that advice as it is
   */
  record Case(
      Client client,
      Mission mission,
      FlagState state,
      Verdict before,
      Verdict after,
      boolean settled) {}

  /**
   * Tries a rule.
   *
   * @param rule its id
   * @param now the engine of today
   * @param then the engine with the rule
   * @param warnings what is odd about it
   */
  record Trying(String rule, Engine now, Engine then, LocalDate today, List<Text> warnings) {
    /** On every mission; {@code wanted} is asked before each client, and no ends it. */
    Trial on(List<Client> clients, BooleanSupplier wanted) {
      return new Trial(
          clients.stream()
              .takeWhile(client -> wanted.getAsBoolean())
              .flatMap(client -> client.missions().stream().map(m -> on(client, m)))
              .toList(),
          warnings);
    }

    private Case on(Client client, Mission mission) {
      Assessment after = then.assess(client, mission, today);
      Assessment before = now.assess(client, mission, today);
      return new Case(
          client, mission, state(after), before.verdict(), after.verdict(), after.settled());
    }

    private FlagState state(Assessment assessment) {
      return assessment.flags().stream()
          .filter(flag -> flag.rule().id().equals(rule))
          .map(Flag::state)
          .findFirst()
          .orElse(FlagState.CLEAR);
    }
  }

  /** Where it would fire, lowered by an agreed clause or not. */
  List<Case> fires() {
    return cases.stream()
        .filter(c -> c.state() == FlagState.FIRED || c.state() == FlagState.MITIGATED)
        .toList();
  }

  /** On how many missions missing answers decide. */
  long open() {
    return cases.stream().filter(c -> c.state() == FlagState.POSSIBLE).count();
  }

  /** Where the advice would be another. */
  List<Case> changes() {
    return cases.stream().filter(c -> c.before() != c.after()).toList();
  }
}
