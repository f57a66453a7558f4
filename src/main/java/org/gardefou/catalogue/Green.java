package org.gardefou.catalogue;

import java.util.List;
import java.util.Set;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;

/**
 * A good sign. It lowers the caution part of its own criterion, never a red, never another
 * criterion (domain.md A.4.3).
 *
 * @param pays whether it pays for inconvenience: cautions of payable criteria then do not add up to
 *     conditions (domain.md A.7.4)
 */
public record Green(
    String id,
    String criterion,
    Set<Phase> phases,
    CelProgram when,
    List<Text> text,
    boolean pays,
    List<String> sources) {
  public Green {
    phases = Set.copyOf(phases);
    text = List.copyOf(text);
    sources = List.copyOf(sources);
  }
}
