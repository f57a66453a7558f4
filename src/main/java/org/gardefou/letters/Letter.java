package org.gardefou.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gardefou.model.Form;
import org.gardefou.model.Tone;

/**
 * A letter as it stands: blocks in their order, every slot filled or visibly missing. Whatever she
 * typed, no health fact, score or judgement is ever put in by the program (domain.md E.4).
 *
 * @param subject the subject line
 * @param blocks the blocks; one that she left out is there, without text
 * @param slots its slots in the order in which they appear
 */
public record Letter(
    LetterKind kind,
    Tone tone,
    Form form,
    String subject,
    List<Block> blocks,
    List<SlotState> slots) {
  /** The fewest words that a letter should have (domain.md E.1). */
  public static final int FEWEST = 90;

  /** The most words that a letter should have (domain.md E.1). */
  public static final int MOST = 180;

  public Letter {
    blocks = List.copyOf(blocks);
    slots = List.copyOf(slots);
  }

  /** The whole text, blocks parted by empty lines. */
  public String text() {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** How many words it has. */
  public int words() {
    return WordCount.of(text());
  }

  /** The slots that must be filled before it can be sent, each once. */
  public List<Slot> missing() {
    return blocks.stream()
        .flatMap(block -> block.spans().stream())
        .filter(Span.Missing.class::isInstance)
        .map(span -> ((Span.Missing) span).slot())
        .distinct()
        .flatMap(id -> slot(id).stream())
        .map(SlotState::slot)
        .toList();
  }

  /** The state of a slot that the letter has. */
  public Optional<SlotState> slot(String id) {
    return slots.stream().filter(state -> state.slot().id().equals(id)).findFirst();
  }

  /**
   * The three answers of a measured no: to what exactly, until when, under which condition it would
   * be a yes. Empty for letters that say no no.
   */
  public List<SlotState> measure() {
    return LetterBook.MEASURE.stream().flatMap(id -> slot(id).stream()).toList();
  }
}
