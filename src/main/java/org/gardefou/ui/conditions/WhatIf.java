package org.gardefou.ui.conditions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gardefou.model.Agreement;
import org.gardefou.model.Mission;

/** The clauses that she imagines agreed. It never reaches the file. */
final class WhatIf {
  private final Set<String> chosen = new LinkedHashSet<>();
  private Runnable onChange = () -> {};

  void onChange(Runnable listener) {
    onChange = listener;
  }

  boolean has(String clause) {
    return chosen.contains(clause);
  }

  int size() {
    return chosen.size();
  }

  void turn(String clause, boolean on) {
    boolean changed = on ? chosen.add(clause) : chosen.remove(clause);
    if (changed) {
      onChange.run();
    }
  }

  /** Imagines these and no others. */
  void only(List<String> clauses) {
    chosen.clear();
    chosen.addAll(clauses);
    onChange.run();
  }

  void clear() {
    only(List.of());
  }

  /** Forgets those that can no longer be imagined, without telling. */
  void keep(List<String> open) {
    chosen.retainAll(open);
  }

  /** The mission as it would be. */
  Mission imagined(Mission mission) {
    return agreed(mission, List.copyOf(chosen));
  }

  /** A mission with these clauses agreed in writing. */
  static Mission agreed(Mission mission, List<String> clauses) {
    Mission imagined = mission;
    for (String clause : clauses) {
      imagined = imagined.withAgreement(Agreement.of(clause, Agreement.State.AGREED, null));
    }
    return imagined;
  }
}
