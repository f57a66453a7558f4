package org.gardefou.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;

/**
 * What one rule found on every side of a comparison; it fired on at least one.
 *
 * @param flags by place of the side; none where the rule is not asked of such a mission
 * @param sides how many are compared
 */
public record RuleLine(SortedMap<Integer, Flag> flags, int sides) {

  /** How far a finding is shared. */
  public enum Spread {
    /** It fired on every side. */
    ALL,
    /** It fired on several, but not on every side. */
    SOME,
    /** It fired on one side only. */
    ONE
  }

  public RuleLine {
    flags = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(flags));
  }

  /** The rule. */
  public Rule rule() {
    return flags.values().iterator().next().rule();
  }

  /** What it found on one side. */
  public Optional<Flag> at(int side) {
    return Optional.ofNullable(flags.get(side));
  }

  /** The sides on which it fired. */
  public List<Integer> fired() {
    return flags.entrySet().stream()
        .filter(entry -> entry.getValue().fired())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The gravest severity with which it fired. */
  public Severity severity() {
    return flags.values().stream()
        .filter(Flag::fired)
        .map(Flag::severity)
        .max(Severity::compareTo)
        .orElseThrow();
  }

  /** How far it is shared. */
  public Spread spread() {
    int fired = fired().size();
    return fired == sides ? Spread.ALL : fired > 1 ? Spread.SOME : Spread.ONE;
  }
}
