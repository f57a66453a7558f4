package org.gardefou.catalogue;

import java.util.List;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A counter-proposal as it could stand in a contract, with {@code {slot}}s for her own figures
 * (domain.md B.2).
 *
 * @param text ready to be pasted into a contract with a business or a public body
 * @param privateText the wording for a private person where consumer law asks for another one, null
 *     where the same words will do
 * @param note what she should know before using it; never part of the contract
 */
public record Clause(
    String id,
    Text name,
    Text text,
    List<Slot> slots,
    @Nullable Text privateText,
    @Nullable Text note) {
  /** A place in the text, its label and what stands there unless she says otherwise. */
  public record Slot(String id, Text label, Text standard) {}

  public Clause {
    slots = List.copyOf(slots);
  }

  /** A clause with one wording for all. */
  public Clause(String id, Text name, Text text, List<Slot> slots) {
    this(id, name, text, slots, null, null);
  }

  /** The clause as it is worded for such a client, with the slots of that wording. */
  public Clause forKind(ClientKind kind) {
    Text wording = privateText;
    return kind != ClientKind.PRIVATE || wording == null ? worded(text) : worded(wording);
  }

  private Clause worded(Text wording) {
    List<Slot> used = slots.stream().filter(slot -> names(wording, slot)).toList();
    return new Clause(id, name, wording, used, null, note);
  }

  private static boolean names(Text wording, Slot slot) {
    return wording.en().contains("{" + slot.id() + "}");
  }
}
