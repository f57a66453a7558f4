package org.gardefou.cel;

import java.util.List;
import java.util.Optional;

/**
 * What is known of each declared name. Every name is unknown at first. Mutable and not safe for
 * several threads; {@link #copy} costs one array.
 */
public final class CelBindings {
  private final CelEnvironment environment;
  private final Object[] values;

  private CelBindings(CelEnvironment environment, Object[] values) {
    this.environment = environment;
    this.values = values;
  }

  /** The three states of a name. */
  public enum State {
    /** It has a value. */
    KNOWN,
    /** It was not answered: reading it, and {@code has()} of it, is unknown. */
    UNKNOWN,
    /**
     * It does not apply, a missing field to CEL: reading it is an error, {@code has()} is false.
     */
    ABSENT
  }

  /** Bindings with every name unknown. */
  public static CelBindings of(CelEnvironment environment) {
    return new CelBindings(environment, environment.unknowns().clone());
  }

  /** Independent bindings with the same content. */
  public CelBindings copy() {
    return new CelBindings(environment, values.clone());
  }

  /**
   * Gives a name a value.
   *
   * @param value a {@link Boolean}, {@link Long}, {@link Double}, {@link String} or {@link List} of
   *     these, which is copied
   * @throws IllegalArgumentException when the name is not declared or its type is another
   */
  public CelBindings bind(String name, Object value) {
    return bind(slot(name), value);
  }

  /**
   * Gives the name in that slot a value; as {@link #bind(String, Object)}.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public CelBindings bind(int slot, Object value) {
    CelType type = environment.typeAt(slot);
    if (!Values.hasType(value, type)) {
      throw new IllegalArgumentException(environment.names().get(slot) + " takes a " + type);
    }
    values[slot] = Values.canonical(value);
    return this;
  }

  /**
   * Makes a name unknown.
   *
   * @throws IllegalArgumentException when it is not declared
   */
  public CelBindings unknown(String name) {
    return unknown(slot(name));
  }

  /**
   * Makes the name in that slot unknown.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public CelBindings unknown(int slot) {
    values[slot] = environment.unknowns()[slot];
    return this;
  }

  /**
   * Says that a name does not apply.
   *
   * @throws IllegalArgumentException when it is not declared
   */
  public CelBindings absent(String name) {
    return absent(slot(name));
  }

  /**
   * Says that the name in that slot does not apply.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public CelBindings absent(int slot) {
    values[slot] = environment.absence(slot);
    return this;
  }

  /**
   * The state of the name in that slot.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public State state(int slot) {
    return switch (values[slot]) {
      case UnknownFacts unknown -> State.UNKNOWN;
      case Failure failure -> State.ABSENT;
      default -> State.KNOWN;
    };
  }

  /**
   * The value of the name in that slot, if it is known.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public Optional<Object> value(int slot) {
    return state(slot) == State.KNOWN ? Optional.of(values[slot]) : Optional.empty();
  }

  /**
   * Whether the name in that slot is in the same state here as in other bindings of the same
   * environment, and has the same value.
   *
   * @throws IndexOutOfBoundsException when there is no such slot
   */
  public boolean agrees(CelBindings other, int slot) {
    return values[slot].equals(other.values[slot]);
  }

  /** The environment whose names are bound. */
  public CelEnvironment environment() {
    return environment;
  }

  /** The values, unknowns and absences by slot; shared, not to be written to. */
  Object[] values() {
    return values;
  }

  private int slot(String name) {
    int slot = environment.indexOf(name);
    if (slot < 0) {
      throw new IllegalArgumentException("not declared: " + name);
    }
    return slot;
  }
}
