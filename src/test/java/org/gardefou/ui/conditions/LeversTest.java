package org.gardefou.ui.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gardefou.engine.Verdict;
import org.gardefou.ui.conditions.Levers.Lever;
import org.junit.jupiter.api.Test;

/** The search for the fewest agreements, over made-up advice. */
class LeversTest {
  private static final List<String> ABC = List.of("A", "B", "C");

  /** One advice when all the wanted clauses are agreed, another otherwise. */
  private static Function<List<String>, Verdict> needs(
      Set<String> wanted, Verdict then, Verdict otherwise) {
    return set -> set.containsAll(wanted) ? then : otherwise;
  }

  @Test
  void oneClauseThatIsEnoughStandsAlone() {
    var advice = needs(Set.of("B"), Verdict.CONDITIONS, Verdict.DECLINE);
    assertEquals(
        List.of(new Lever(List.of("B"), Verdict.CONDITIONS)), new Levers(ABC, advice).smallest());
  }

  @Test
  void aPairIsNamedWhereNoSingleOneHelps() {
    var advice = needs(Set.of("A", "C"), Verdict.ACCEPT, Verdict.CONDITIONS);
    assertEquals(
        List.of(new Lever(List.of("A", "C"), Verdict.ACCEPT)), new Levers(ABC, advice).smallest());
  }

  @Test
  void aPairThatGoesFurtherThanASingleOneComesFirst() {
    Function<List<String>, Verdict> advice =
        set -> {
          if (!set.contains("A")) {
            return Verdict.DECLINE;
          }
          return set.contains("B") ? Verdict.ACCEPT : Verdict.CONDITIONS;
        };
    assertEquals(
        List.of(
            new Lever(List.of("A", "B"), Verdict.ACCEPT),
            new Lever(List.of("A"), Verdict.CONDITIONS)),
        new Levers(ABC, advice).smallest());
  }

  @Test
  void moreThanTwoAreReducedToWhatIsNeeded() {
    var advice = needs(Set.of("A", "B", "D"), Verdict.CONDITIONS, Verdict.DECLINE);
    assertEquals(
        List.of(new Lever(List.of("A", "B", "D"), Verdict.CONDITIONS)),
        new Levers(List.of("A", "B", "C", "D"), advice).smallest());
  }

  @Test
  void outOfManyTheBestAdviceAndAnyBetterOneAreNamed() {
    Function<List<String>, Verdict> advice =
        set -> {
          if (!set.containsAll(List.of("A", "B", "C"))) {
            return Verdict.DECLINE;
          }
          return set.contains("D") ? Verdict.ACCEPT : Verdict.ASK_FIRST;
        };
    assertEquals(
        List.of(
            new Lever(List.of("A", "B", "C", "D"), Verdict.ACCEPT),
            new Lever(List.of("A", "B", "C"), Verdict.ASK_FIRST)),
        new Levers(List.of("A", "B", "C", "D"), advice).smallest());
  }

  @Test
  void nothingHelpsWhereTheAdviceStays() {
    assertEquals(List.of(), new Levers(ABC, set -> Verdict.DECLINE).smallest());
    assertEquals(List.of(), new Levers(ABC, set -> Verdict.ACCEPT).smallest());
    assertEquals(List.of(), new Levers(List.of(), set -> Verdict.DECLINE).smallest());
  }

  @Test
  void noMoreThanTwelveClausesAreTried() {
    List<String> many = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
    List<List<String>> asked = new ArrayList<>();
    new Levers(
            many,
            set -> {
              asked.add(set);
              return Verdict.DECLINE;
            })
        .smallest();
    assertTrue(asked.stream().flatMap(List::stream).allMatch(id -> Integer.parseInt(id) < 12));
    // Today, 12 alone, 66 pairs, all of them; the advice stays, so nothing is taken away.
    assertTrue(asked.size() <= 1 + 12 + 66 + 1, "" + asked.size());
  }
}
