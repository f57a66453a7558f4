package org.gardefou.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Counts over a set of stories. */
record Tally(String name, List<Opinion> opinions) {

  long right() {
    return count(Opinion::right);
  }

  long strictlyRight() {
    return count(Opinion::strictlyRight);
  }

  long critical() {
    return count(Opinion::critical);
  }

  long overRefused() {
    return count(Opinion::overRefused);
  }

  /** Share of what must be raised, 0-1. */
  double recall() {
    return sum(o -> o.raised().size()) / sum(o -> o.story().mustRaise().size());
  }

  /** Share of what must not be raised and was, 0-1. */
  double falseAlarms() {
    return sum(o -> o.alarms().size()) / sum(o -> o.quiet().size());
  }

  private long count(Predicate<Opinion> what) {
    return opinions.stream().filter(what).count();
  }

  private double sum(ToIntFunction<Opinion> what) {
    return opinions.stream().mapToInt(what).sum();
  }

  private Map<String, Long> confusion() {
    Map<String, Long> all = new TreeMap<>();
    opinions.forEach(o -> all.merge(o.story().verdict() + " -> " + o.verdict(), 1L, Long::sum));
    return all;
  }

  private List<String> wrong() {
    return opinions.stream()
        .filter(o -> !o.right())
        .map(o -> o.story().id() + " wants " + o.story().verdict() + ", got " + o.verdict())
        .toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d stories, %d right or also acceptable, %d strictly; critical %d, over-refused %d; "
            + "must be raised %.2f, false alarms %.3f%n  %s%n  %s",
        name,
        opinions.size(),
        right(),
        strictlyRight(),
        critical(),
        overRefused(),
        recall(),
        falseAlarms(),
        confusion(),
        wrong());
  }
}
