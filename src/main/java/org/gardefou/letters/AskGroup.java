package org.gardefou.letters;

import java.util.Map;
import org.gardefou.model.Text;

/**
 * Questions that belong together, so that a client answers in two minutes.
 *
 * @param questions how each fact is asked of a client, by fact
 */
public record AskGroup(String id, Text name, Map<String, Text> questions) {
  public AskGroup {
    questions = Map.copyOf(questions);
  }
}
