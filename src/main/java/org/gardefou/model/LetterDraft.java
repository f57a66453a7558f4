package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the client, kept with the mission. The draft holds what she chose and typed; the text
 * is composed from it and from the facts each time, until it is sent.
 *
 * @param kind id of the kind of letter, such as {@code end_with_notice}
 * @param written the day on which she began it; its dates count from here
 * @param slots what she typed into slots, by slot id; it goes before every other source
 * @param edits her own words, at most one for each block
 * @param order ids of all blocks in her order; empty for the standard order
 * @param asked ids of the facts that the letter asks about, once it left the program; empty for
 *     letters that ask nothing
 * @param acknowledged the day on which she confirmed that the letter was checked legally, for kinds
 *     that ask for it
 * @param sentOn the day on which she sent it
 * @param sentText the text as it was sent; it no longer follows the facts
 * @param answeredOn the day on which the client answered it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LetterDraft(
    @Required UUID id,
    @Required String kind,
    @Required Tone tone,
    @Required Form form,
    @Required LocalDate written,
    @NoNulls Map<String, String> slots,
    @NoNulls List<BlockEdit> edits,
    @NoNulls List<String> order,
    @NoNulls List<String> asked,
    @Nullable LocalDate acknowledged,
    @Nullable LocalDate sentOn,
    @Nullable String sentText,
    @Nullable LocalDate answeredOn,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public LetterDraft {
    slots = Extras.sorted(slots);
    edits = edits == null ? List.of() : List.copyOf(edits);
    order = order == null ? List.of() : List.copyOf(order);
    asked = asked == null ? List.of() : List.copyOf(asked);
    extra = Extras.copy(extra);
  }

  /** A new letter in which nothing was typed yet. */
  public static LetterDraft create(String kind, Tone tone, Form form, LocalDate written) {
    return new LetterDraft(
        UUID.randomUUID(),
        kind,
        tone,
        form,
        written,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        Map.of());
  }

  /** Her own words for a block, if she wrote any. */
  public Optional<BlockEdit> edit(String block) {
    return edits.stream().filter(e -> e.block().equals(block)).findFirst();
  }

  private LetterDraft with(Consumer<LetterParts> change) {
    LetterParts parts = new LetterParts(this);
    change.accept(parts);
    return parts.done();
  }

  /** In another tone. */
  public LetterDraft withTone(Tone newTone) {
    return with(p -> p.tone = newTone);
  }

  /** In another language or address. */
  public LetterDraft withForm(Form newForm) {
    return with(p -> p.form = newForm);
  }

  /** With a slot typed; a blank text gives the slot back to its other sources. */
  public LetterDraft withSlot(String slot, String text) {
    Map<String, String> all = new TreeMap<>(slots);
    if (text.isBlank()) {
      all.remove(slot);
    } else {
      all.put(slot, text);
    }
    return with(p -> p.slots = all);
  }

  /** With her own words for a block, in the place of earlier ones. */
  public LetterDraft withEdit(BlockEdit edit) {
    List<BlockEdit> all = new ArrayList<>(edits);
    all.replaceAll(e -> e.block().equals(edit.block()) ? edit : e);
    if (!all.contains(edit)) {
      all.add(edit);
    }
    return with(p -> p.edits = all);
  }

  /** With the composed text of a block again; a block that she added goes. */
  public LetterDraft withoutEdit(String block) {
    List<BlockEdit> rest = edits.stream().filter(e -> !e.block().equals(block)).toList();
    return with(p -> p.edits = rest);
  }

  /** With its blocks in this order; empty for the standard order. */
  public LetterDraft withOrder(List<String> newOrder) {
    return with(p -> p.order = newOrder);
  }

  /** Answered on that day, or not yet. */
  public LetterDraft withAnswered(@Nullable LocalDate day) {
    return with(p -> p.answeredOn = day);
  }

  /** Asking about these facts. */
  public LetterDraft withAsked(List<String> facts) {
    return with(p -> p.asked = facts);
  }

  /** Checked legally on that day, or not. */
  public LetterDraft withAcknowledged(@Nullable LocalDate day) {
    return with(p -> p.acknowledged = day);
  }

  /** Sent on that day with this text, or taken back as not sent. */
  public LetterDraft withSent(@Nullable LocalDate day, @Nullable String text) {
    return with(
        p -> {
          p.sentOn = day;
          p.sentText = text;
        });
  }
}
