package org.gardefou.engine;

/** A load that open answers can lead to, with the answers that do. */
record Option(Load load, Picks picks) {
  Option plus(Option other) {
    return new Option(load.plus(other.load), picks.and(other.picks));
  }

  Option plus(Load more, String fact, Cell cell) {
    return new Option(load.plus(more), new Picks.One(fact, cell, picks));
  }
}
