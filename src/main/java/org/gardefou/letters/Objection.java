package org.gardefou.letters;

import java.util.Set;
import org.gardefou.model.Text;

/**
 * What a client may answer to a no (domain.md E.3).
 *
 * @param id stable key, such as {@code five_minutes}
 * @param line the client's line
 * @param answer the prepared answer, with slots
 * @param why what the answer does: keep the rule, offer a way
 * @param rules flags that make it likely
 * @param kinds kinds of letters that make it likely
 */
public record Objection(
    String id, Text line, Text answer, Text why, Set<String> rules, Set<String> kinds) {
  public Objection {
    rules = Set.copyOf(rules);
    kinds = Set.copyOf(kinds);
  }
}
