package org.gardefou.catalogue;

import java.util.List;
import org.gardefou.model.Text;

/**
 * A counter-proposal as it could stand in a contract, with {@code {slot}}s for her own figures
 * (domain.md B.2).
 */
public record Clause(String id, Text name, Text text, List<Slot> slots) {
  /** A place in the text, its label and what stands there unless she says otherwise. */
  public record Slot(String id, Text label, Text standard) {}

  public Clause {
    slots = List.copyOf(slots);
  }
}
