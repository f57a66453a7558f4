package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the program knows of letters: kinds, slots, phrases, objections, the way out of a
 * running mission.
 *
 * @param kinds in the order of the list
 * @param shared blocks that most letters have in common
 * @param slots by id
 * @param objections in the order of domain.md E.3
 */
public record LetterBook(
    List<LetterKind> kinds,
    Map<BlockKind, BlockText> shared,
    Map<String, Slot> slots,
    Phrases phrases,
    List<Objection> objections,
    LeavingGuide leaving) {
  /** The slots of a measured no: to what exactly, until when, under which condition. */
  public static final List<String> MEASURE = List.of("no_to_what", "until_when", "yes_if");

  public LetterBook {
    kinds = List.copyOf(kinds);
    shared = Map.copyOf(shared);
    objections = List.copyOf(objections);
  }

  /** The kind with the given id. */
  public Optional<LetterKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The objection with the given id. */
  public Optional<Objection> objection(String id) {
    return objections.stream().filter(o -> o.id().equals(id)).findFirst();
  }
}
