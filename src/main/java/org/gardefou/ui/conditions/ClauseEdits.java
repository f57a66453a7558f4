package org.gardefou.ui.conditions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gardefou.model.Agreement;
import org.gardefou.ui.Texts;
import org.gardefou.ui.mission.MissionScope;
import org.jspecify.annotations.Nullable;

/** What she notes about clauses, each an edit with a name. */
final class ClauseEdits {
  private final MissionScope scope;
  private final Texts texts;

  ClauseEdits(MissionScope scope, Texts texts) {
    this.scope = scope;
    this.texts = texts;
  }

  /**
   * Notes what became of a clause, as of today. Going back on the same day takes back a slip; it is
   * no step of its own.
   */
  void state(String clause, Agreement.State state) {
    LocalDate day = state == Agreement.State.TO_PROPOSE ? null : scope.today();
    edit(
        "conditions.edit.state",
        clause,
        agreement -> slip(agreement, state) ? agreement.back() : agreement.withState(state, day));
  }

  private boolean slip(Agreement agreement, Agreement.State state) {
    return !agreement.earlier().isEmpty()
        && agreement.earlier().getLast().state() == state
        && scope.today().equals(agreement.date());
  }

  /** Notes since when it was in an earlier state, counted from 0. */
  void earlier(String clause, int at, @Nullable LocalDate day) {
    edit("conditions.edit.day", clause, agreement -> agreement.withEarlier(at, day));
  }

  /** Notes since when. */
  void day(String clause, @Nullable LocalDate day) {
    edit("conditions.edit.day", clause, agreement -> agreement.withState(agreement.state(), day));
  }

  /** Notes where it is written. */
  void proof(String clause, String proof) {
    edit(
        "conditions.edit.proof",
        clause,
        agreement -> agreement.withProof(proof.isEmpty() ? null : proof));
  }

  /** Puts her own figure into a slot; an empty one brings back the standard. */
  void slot(String clause, String slot, String figure) {
    edit(
        "conditions.edit.slot",
        clause,
        agreement -> {
          Map<String, String> slots = new LinkedHashMap<>(agreement.slots());
          slots.remove(slot);
          if (!figure.isEmpty()) {
            slots.put(slot, figure);
          }
          return agreement.withSlots(slots);
        });
  }

  /** Chooses a clause that no flag proposed. */
  void add(String clause) {
    edit("conditions.edit.add", clause, UnaryOperator.identity());
  }

  /** Takes a clause off the list, with what was noted about it. */
  void remove(String clause) {
    scope.edit(
        texts.both("conditions.edit.remove", clause), mission -> mission.withoutAgreement(clause));
  }

  private void edit(String key, String clause, UnaryOperator<Agreement> edit) {
    scope.edit(
        texts.both(key, clause),
        mission ->
            mission.withAgreement(
                edit.apply(
                    mission
                        .agreement(clause)
                        .orElseGet(() -> Agreement.of(clause, Agreement.State.TO_PROPOSE, null)))));
  }
}
