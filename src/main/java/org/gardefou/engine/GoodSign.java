package org.gardefou.engine;

import java.util.List;
import org.gardefou.catalogue.Green;
import org.gardefou.model.Text;

/** A green flag that holds, with its sentence and the facts that it read. */
public record GoodSign(Green green, Text text, List<FactReading> facts) {
  public GoodSign {
    facts = List.copyOf(facts);
  }
}
