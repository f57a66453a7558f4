package org.gardefou.engine.money;

/** What a figure rests on. */
public sealed interface Input {
  /** A question about the mission, by the id of its fact. */
  record Question(String fact) implements Input {}

  /** One of her own figures. */
  record Own(Figure figure) implements Input {}

  /** What her clients paid in the last twelve months. */
  record Incomes() implements Input {}
}
