package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;

/**
 * What the chart shows, in the words of one language.
 *
 * @param spots the curve, in order
 * @param said what was said at check-ins, which may differ from the curve of today
 * @param marks numbered in order from 1
 * @param days the days with journal entries
 * @param stripName what the strip of verdicts is called
 * @param now what stands beside the end of the curve
 */
record Drawing(
    LocalDate from,
    LocalDate to,
    List<Spot> spots,
    List<Spot> said,
    List<Limit> limits,
    List<Number> marks,
    List<Busy> days,
    List<Stretch> agreements,
    List<Advice> strip,
    String stripName,
    Now now) {

  /** A day and its risk. */
  record Spot(LocalDate date, Interval risk) {}

  /** A threshold. */
  record Limit(double at, String label) {}

  /** A day, or days that follow close on each other, with a number; the words stand below. */
  record Number(LocalDate from, LocalDate to, List<String> words) {
    Number {
      words = List.copyOf(words);
    }

    /** The same with one more day. */
    Number with(LocalDate day, String word) {
      return new Number(
          from, day, Stream.concat(words.stream(), Stream.of(word)).distinct().toList());
    }
  }

  /** A day with entries. */
  record Busy(LocalDate date, boolean grave) {}

  /** Days over which an agreement held. */
  record Stretch(LocalDate from, LocalDate to, String name, boolean broken) {}

  /** Days over which the advice was the same; settled ones have a plain edge. */
  record Advice(LocalDate from, LocalDate to, Verdict verdict, boolean settled, String word) {}

  /** Figures and the day to which they belong. */
  record Now(String figures, String day) {}

  /** Where a day stands between the first and the last, 0-1. */
  double place(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(from, to);
    return whole == 0 ? 1 : Math.clamp(ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
  }

  /** How many strips stand below the axis: one for each clause that was agreed, then the advice. */
  int rows() {
    return agreements.size() + 1;
  }

  /** The upper end of the scale: a round figure above all that is shown. */
  double top() {
    double highest = spots.stream().mapToDouble(spot -> spot.risk().high()).max().orElse(0);
    double limit = limits.stream().mapToDouble(Limit::at).max().orElse(0);
    return Math.clamp(Math.ceil((Math.max(highest, limit) + 2) / 20) * 20, 20, 100);
  }
}
