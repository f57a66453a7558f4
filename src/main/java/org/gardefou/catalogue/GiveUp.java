package org.gardefou.catalogue;

import java.util.List;
import org.gardefou.cel.CelProgram;
import org.gardefou.model.Text;

/**
 * Something that she would give up by refusing; shown beside the risk, never subtracted (design.md
 * 2).
 */
public record GiveUp(String id, CelProgram when, List<Text> text) {
  public GiveUp {
    text = List.copyOf(text);
  }
}
