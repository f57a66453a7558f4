package org.gardefou.engine;

import java.util.List;

/**
 * A smallest set of changes that leads to another verdict.
 *
 * @param moves none of them can be left out
 */
public record Lever(List<Move> moves, Verdict verdict) {
  public Lever {
    moves = List.copyOf(moves);
  }

  /** The clauses, if it needs nothing but agreements; else empty. */
  public List<String> clausesAlone() {
    List<String> clauses =
        moves.stream()
            .filter(Move.Agreed.class::isInstance)
            .map(move -> ((Move.Agreed) move).clause())
            .toList();
    return clauses.size() == moves.size() ? clauses : List.of();
  }
}
