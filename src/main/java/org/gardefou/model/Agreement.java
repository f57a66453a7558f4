package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause chosen for the client, and what became of it. Only {@link State#AGREED}, in writing,
 * changes an assessment (domain.md A.4.5).
 *
 * @param clause id of the clause in the catalogue, such as {@code K05}
 * @param date the day of the last change of state
 * @param proof where it is written: mail of a date, page of a contract
 * @param earlier its states before this one, the oldest first
 * @param slots her own figures for the slots of the clause
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Agreement(
    @Required String clause,
    @Required State state,
    @Nullable LocalDate date,
    @Nullable String proof,
    @NoNulls List<Step> earlier,
    @NoNulls Map<String, String> slots,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  /** What became of the clause. */
  public enum State {
    /** Chosen, perhaps with her own figures, but not put to the client yet. */
    TO_PROPOSE,
    PROPOSED,
    AGREED,
    REFUSED,
    BROKEN
  }

  /**
   * A state that lies behind.
   *
   * @param date since when it was in that state
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Step(
      @Required State state,
      @Nullable LocalDate date,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

    public Step {
      extra = Extras.copy(extra);
    }

    /** A state as this version knows it. */
    public static Step of(State state, @Nullable LocalDate date) {
      return new Step(state, date, Map.of());
    }
  }

  public Agreement {
    earlier = earlier == null ? List.of() : List.copyOf(earlier);
    slots = Extras.sorted(slots);
    extra = Extras.copy(extra);
  }

  /** A clause in a state, without further detail. */
  public static Agreement of(String clause, State state, @Nullable LocalDate date) {
    return new Agreement(clause, state, date, null, List.of(), Map.of(), Map.of());
  }

  /** Whether it was agreed in writing; it may have been broken since. */
  public boolean concluded() {
    return state == State.AGREED || state == State.BROKEN;
  }

  /** The same clause in another state since the given day; the state before is remembered. */
  public Agreement withState(State newState, @Nullable LocalDate newDate) {
    List<Step> steps = new ArrayList<>(earlier);
    if (newState != state) {
      steps.add(Step.of(state, date));
    }
    return new Agreement(clause, newState, newDate, proof, steps, slots, extra);
  }

  /**
   * As it stood at the end of that day, by its dates; empty where it was not chosen yet. A state
   * without a date counts as having been there all along. The proof of a later state is left out.
   */
  public Optional<Agreement> asOf(LocalDate day) {
    if (reached(date, day)) {
      return Optional.of(this);
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Step step = earlier.get(i);
      if (reached(step.date(), day)) {
        return Optional.of(
            new Agreement(
                clause, step.state(), step.date(), null, earlier.subList(0, i), slots, extra));
      }
    }
    return Optional.empty();
  }

  private static boolean reached(@Nullable LocalDate since, LocalDate day) {
    return since == null || !since.isAfter(day);
  }

  /** The same agreement with another day for one of its earlier states, counted from 0. */
  public Agreement withEarlier(int at, @Nullable LocalDate day) {
    List<Step> steps = new ArrayList<>(earlier);
    steps.set(at, new Step(steps.get(at).state(), day, steps.get(at).extra()));
    return new Agreement(clause, state, date, proof, steps, slots, extra);
  }

  /** Back in the state before, as if it had never left it. */
  public Agreement back() {
    if (earlier.isEmpty()) {
      return this;
    }
    Step last = earlier.getLast();
    List<Step> steps = earlier.subList(0, earlier.size() - 1);
    return new Agreement(clause, last.state(), last.date(), proof, steps, slots, extra);
  }

  /** The same agreement with these figures for its slots. */
  public Agreement withSlots(Map<String, String> newSlots) {
    return new Agreement(clause, state, date, proof, earlier, newSlots, extra);
  }

  /** The same agreement with another proof. */
  public Agreement withProof(@Nullable String newProof) {
    return new Agreement(clause, state, date, newProof, earlier, slots, extra);
  }
}
