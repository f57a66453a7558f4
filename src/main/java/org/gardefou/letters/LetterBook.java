package org.gardefou.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.model.Text;

/**
 * Everything the program knows of letters: kinds, slots, phrases, questions, objections, the way
 * out of a running mission.
 *
 * @param kinds in the order of the list
 * @param shared blocks that most letters have in common
 * @param slots by id
 * @param questions questions to the client, in groups
 * @param objections in the order in which they are practised
 */
public record LetterBook(
    List<LetterKind> kinds,
    Map<BlockKind, BlockText> shared,
    Map<String, Slot> slots,
    Phrases phrases,
    List<AskGroup> questions,
    List<Objection> objections,
    LeavingGuide leaving,
    WordLists words) {
  /** The slots of a measured no: to what exactly, until when, under which condition. */
  public static final List<String> MEASURE = List.of("no_to_what", "until_when", "yes_if");

  public LetterBook {
    kinds = List.copyOf(kinds);
    shared = Map.copyOf(shared);
    slots = Map.copyOf(slots);
    questions = List.copyOf(questions);
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

  /** How a fact is asked of a client, if a client can answer it. */
  public Optional<Text> question(String fact) {
    return questions.stream()
        .flatMap(g -> Optional.ofNullable(g.questions().get(fact)).stream())
        .findFirst();
  }
}
