package org.gardefou.letters;

import java.util.Set;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Phase;
import org.gardefou.model.Text;

/**
 * For what a kind of letter is the right one. It fits when phase and verdict are among these and,
 * where rules are named, one of them has fired.
 *
 * @param verdicts any verdict, when empty
 * @param rules none needed, when empty
 * @param weight how well it fits, 0-100
 * @param why the reason in words
 */
public record Fit(
    Set<Phase> phases, Set<Verdict> verdicts, Set<String> rules, int weight, Text why) {
  public Fit {
    phases = Set.copyOf(phases);
    verdicts = Set.copyOf(verdicts);
    rules = Set.copyOf(rules);
  }
}
