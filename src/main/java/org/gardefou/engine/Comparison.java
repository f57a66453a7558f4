package org.gardefou.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Agreement;
import org.gardefou.model.Client;
import org.gardefou.model.Mission;

/**
 * Two to five assessed missions side by side. Nothing is added up and nothing is ranked: money and
 * other advantages stand in lines of their own (design.md 2).
 *
 * @param criteria the risk of every criterion, in the catalogue's order
 * @param rules the rules that fired for at least one side, the gravest first
 * @param prices what is known of the price; what an hour earns is told by the money report
 * @param open the must-know facts that could still change a finding of at least one side
 * @param clauses ids of the clauses that were agreed, or broken, with at least one side
 */
public record Comparison(
    List<Side> sides,
    List<CriterionLine> criteria,
    List<RuleLine> rules,
    List<FactLine> prices,
    List<FactLine> open,
    List<String> clauses) {

  /** The least that can be compared. */
  public static final int LEAST = 2;

  /** The most that can be looked at side by side. */
  public static final int MOST = 5;

  /** One mission and its advice; all sides are assessed on the same day. */
  public record Side(Client client, Mission mission, Assessment assessment) {}

  /** One criterion for every side. */
  public record CriterionLine(Criterion criterion, Span span) {}

  /** What is known of one fact on every side. */
  public record FactLine(Fact fact, List<ComparedFact> facts) {
    public FactLine {
      facts = List.copyOf(facts);
    }
  }

  public Comparison {
    if (sides.size() < LEAST || sides.size() > MOST) {
      throw new IllegalArgumentException("cannot compare " + sides.size());
    }
    sides = List.copyOf(sides);
    criteria = List.copyOf(criteria);
    rules = List.copyOf(rules);
    prices = List.copyOf(prices);
    open = List.copyOf(open);
    clauses = List.copyOf(clauses);
  }

  /**
   * Puts missions side by side.
   *
   * @param engine the one that assessed them
   * @throws IllegalArgumentException for fewer than two or more than five
   */
  public static Comparison of(Engine engine, List<Side> sides) {
    ComparedFacts facts = new ComparedFacts(engine, sides);
    return new Comparison(
        sides,
        criteria(sides),
        rules(sides),
        facts.prices(),
        facts.open(),
        sides.stream()
            .flatMap(side -> side.mission().agreements().stream())
            .filter(Agreement::concluded)
            .map(Agreement::clause)
            .distinct()
            .sorted()
            .toList());
  }

  /** The total risk of every side. */
  public Span total() {
    return new Span(sides.stream().map(side -> side.assessment().total()).toList());
  }

  private static List<CriterionLine> criteria(List<Side> sides) {
    List<CriterionRisk> first = sides.getFirst().assessment().criteria();
    return first.stream().map(risk -> line(risk.criterion(), sides)).toList();
  }

  private static CriterionLine line(Criterion criterion, List<Side> sides) {
    return new CriterionLine(
        criterion, new Span(sides.stream().map(side -> risk(side, criterion.id())).toList()));
  }

  private static Interval risk(Side side, String criterion) {
    return side.assessment().criteria().stream()
        .filter(risk -> risk.criterion().id().equals(criterion))
        .map(CriterionRisk::risk)
        .findFirst()
        .orElse(new Interval(0, 0));
  }

  private static List<RuleLine> rules(List<Side> sides) {
    Map<String, SortedMap<Integer, Flag>> found = new LinkedHashMap<>();
    for (int side = 0; side < sides.size(); side++) {
      Assessment assessment = sides.get(side).assessment();
      for (Flag flag : assessment.flags()) {
        put(found, side, flag);
      }
      for (Flag flag : assessment.clear()) {
        put(found, side, flag);
      }
    }
    return found.values().stream()
        .filter(flags -> flags.values().stream().anyMatch(Flag::fired))
        .map(flags -> new RuleLine(flags, sides.size()))
        .sorted(Comparator.comparing(RuleLine::severity, Comparator.<Severity>reverseOrder()))
        .toList();
  }

  private static void put(Map<String, SortedMap<Integer, Flag>> found, int side, Flag flag) {
    found.computeIfAbsent(flag.rule().id(), id -> new TreeMap<>()).put(side, flag);
  }
}
