package org.gardefou.ui.conditions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.catalogue.Clause;
import org.gardefou.engine.Flag;
import org.gardefou.engine.Relapse;
import org.gardefou.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A clause as the tab lists it.
 *
 * @param lowers the flags in force that it would lower or lowers, as they stand without agreements,
 *     the gravest first
 * @param noted what became of it, null when it was not even chosen
 * @param relapse the incident after which it lowers a rule no longer, null when there is none
 */
record ClauseLine(
    Clause clause, List<Flag> lowers, @Nullable Agreement noted, @Nullable Relapse relapse) {
  ClauseLine {
    lowers = List.copyOf(lowers);
  }

  String id() {
    return clause.id();
  }

  Optional<Agreement> agreement() {
    return Optional.ofNullable(noted);
  }

  Agreement.State state() {
    return noted == null ? Agreement.State.TO_PROPOSE : noted.state();
  }

  /** Her own figures for its slots. */
  Map<String, String> slots() {
    return noted == null ? Map.of() : noted.slots();
  }

  /** Whether it makes sense to ask what would be if the client agreed. */
  boolean open() {
    return state() == Agreement.State.TO_PROPOSE || state() == Agreement.State.PROPOSED;
  }
}
