package org.gardefou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Choice;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.FactType;

/**
 * The finitely many answers to each question that the expressions of a catalogue tell apart
 * (design.md 3.3): one for each stretch between the constants that it is compared with, in rising
 * order, and “does not apply”. Made once for a catalogue.
 */
final class Cells {
  private static final List<Double> PROPORTIONS =
      List.of(0.01, 0.1, 0.2, 0.4, 0.5, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4, 2.0, 10.0);

  private static final List<Cell> YES_NO = List.of(new Cell(false), new Cell(true), Cell.ABSENT);

  private final Map<String, List<Cell>> cells = new HashMap<>();
  private final Map<String, Fact> facts;
  private final CutPoints points;

  Cells(Catalogue catalogue) {
    facts = catalogue.facts();
    points = CutPoints.of(catalogue);
    catalogue.facts().values().forEach(fact -> cells.put(fact.id(), cells(fact)));
  }

  /** The answers to try; a counted fact is true or false. */
  List<Cell> of(String fact) {
    return cells.getOrDefault(fact, List.of());
  }

  /**
   * The answers to try where arithmetic ties a number to others: those of {@link #of}, and numbers
   * in usual proportions to the known ones. No such set is complete.
   */
  List<Cell> samples(String fact, Collection<Double> known) {
    Fact found = facts.get(fact);
    if (found == null || found.range() == null) {
      return of(fact);
    }
    Set<Cell> all = new LinkedHashSet<>(of(fact));
    for (double one : known) {
      for (double proportion : PROPORTIONS) {
        double number = found.range().whole() ? Math.rint(one * proportion) : one * proportion;
        if (admits(found, number)) {
          all.add(new Cell(number));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether the answers to a question have an order. */
  static boolean isOrdered(Fact fact) {
    return switch (fact.type()) {
      case SCALE, WORDS, NUMBER, MONEY -> true;
      case YESNO, CHOICE, DATE -> false;
    };
  }

  /**
   * The ways that lead away from an answer: upwards and downwards, the nearest answer of each cell
   * first; where there is no order, a way to each other answer.
   *
   * @param beside the known numbers to which arithmetic ties it
   */
  List<List<Object>> ways(Fact fact, Object now, Set<Double> beside) {
    if (!isOrdered(fact)) {
      return of(fact.id()).stream()
          .map(Cell::value)
          .filter(value -> value != null && !value.equals(now))
          .map(value -> List.<Object>of(value))
          .toList();
    }
    List<Number> rising = rising(fact, beside);
    double from = ((Number) now).doubleValue();
    List<Number> above = rising.stream().filter(n -> n.doubleValue() > from).toList();
    List<Number> below = rising.stream().filter(n -> n.doubleValue() < from).toList();
    return List.of(way(fact, above, beside), way(fact, below.reversed(), beside));
  }

  private List<Object> way(Fact fact, List<Number> numbers, Set<Double> beside) {
    return List.copyOf(beside.isEmpty() ? apart(fact, numbers) : numbers);
  }

  private List<Number> rising(Fact fact, Set<Double> beside) {
    if (fact.type() == FactType.SCALE || fact.type() == FactType.WORDS) {
      int count = fact.type() == FactType.SCALE ? fact.anchors().size() : fact.choices().size();
      return LongStream.rangeClosed(1, count).mapToObj(n -> (Number) n).toList();
    }
    Set<Double> numbers = new TreeSet<>(between(fact));
    numbers.removeIf(number -> !admits(fact, number));
    for (Cell sample : samples(fact.id(), beside)) {
      if (sample.value() instanceof Double number) {
        numbers.add(number);
      }
    }
    return List.copyOf(numbers);
  }

  private List<Cell> cells(Fact fact) {
    if (fact.derived()) {
      return YES_NO.subList(0, 2);
    }
    return switch (fact.type()) {
      case YESNO -> YES_NO;
      case CHOICE -> withAbsent(choices(fact));
      case SCALE -> withAbsent(positions(fact, fact.anchors().size()));
      case WORDS -> withAbsent(positions(fact, fact.choices().size()));
      case NUMBER, MONEY -> withAbsent(numbers(fact));
      case DATE -> List.of(Cell.ABSENT);
    };
  }

  private static List<Cell> withAbsent(List<?> values) {
    List<Cell> all = new ArrayList<>();
    values.forEach(value -> all.add(new Cell(value)));
    all.add(Cell.ABSENT);
    return List.copyOf(all);
  }

  /** The words that some expression names, and one of the others. */
  private List<String> choices(Fact fact) {
    List<String> ids = fact.choices().stream().map(Choice::id).toList();
    if (points.entangled().contains(fact.id())) {
      return ids;
    }
    List<String> named = ids.stream().filter(id -> points.mentions(fact.id(), id)).toList();
    List<String> all = new ArrayList<>(named);
    ids.stream().filter(id -> !named.contains(id)).findFirst().ifPresent(all::add);
    return all;
  }

  private List<Long> positions(Fact fact, int count) {
    List<Long> all = LongStream.rangeClosed(1, count).boxed().toList();
    return points.entangled().contains(fact.id()) ? all : apart(fact, all);
  }

  private List<Double> numbers(Fact fact) {
    Set<Double> candidates = new TreeSet<>(between(fact));
    candidates.removeIf(number -> !admits(fact, number));
    return apart(fact, List.copyOf(candidates));
  }

  /** The limits, the constants, and numbers between them. */
  private List<Double> between(Fact fact) {
    Fact.Range range = fact.range();
    double min = range == null ? 0 : range.min().doubleValue();
    double max = range == null ? Double.MAX_VALUE : range.max().doubleValue();
    List<Double> all = new ArrayList<>(List.of(min, max));
    double before = min;
    for (double constant : points.constants(fact.id())) {
      all.addAll(List.of(constant, Math.floor(constant), Math.ceil(constant)));
      all.addAll(List.of(Math.floor(constant) + 1, Math.ceil(constant) - 1));
      all.add(middle(before, constant));
      before = constant;
    }
    all.add(middle(before, max));
    return all;
  }

  private static double middle(double low, double high) {
    return low + (high - low) / 2;
  }

  private static boolean admits(Fact fact, double number) {
    Fact.Range range = fact.range();
    return range == null
        || (number >= range.min().doubleValue()
            && number <= range.max().doubleValue()
            && (!range.whole() || number == Math.rint(number)));
  }

  /** The first number of every stretch between the cuts. */
  private <N extends Number> List<N> apart(Fact fact, List<N> rising) {
    Map<List<Boolean>, N> first = new LinkedHashMap<>();
    Set<CutPoints.Cut> cuts = points.cuts(fact.id());
    for (N number : rising) {
      List<Boolean> side = cuts.stream().map(cut -> cut.isBelow(number.doubleValue())).toList();
      first.putIfAbsent(side, number);
    }
    return List.copyOf(first.values());
  }
}
