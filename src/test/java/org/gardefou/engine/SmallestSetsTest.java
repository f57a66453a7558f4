package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gardefou.engine.SmallestSets.Found;
import org.junit.jupiter.api.Test;

/** The search for the fewest changes, over made-up advice. */
class SmallestSetsTest {
  private static final List<String> ABC = List.of("A", "B", "C");

  /** One advice when all the wanted changes are made, another otherwise. */
  private static Function<List<String>, Verdict> needs(
      Set<String> wanted, Verdict then, Verdict otherwise) {
    return set -> set.containsAll(wanted) ? then : otherwise;
  }

  private static SmallestSets<String> better(
      List<String> candidates, Function<List<String>, Verdict> advice) {
    return new SmallestSets<>(candidates, advice, SmallestSets.better());
  }

  @Test
  void onlyWhatIsNeededIsNamed() {
    var one = needs(Set.of("B"), Verdict.CONDITIONS, Verdict.DECLINE);
    var two = needs(Set.of("A", "C"), Verdict.ACCEPT, Verdict.CONDITIONS);
    var three = needs(Set.of("A", "B", "C"), Verdict.ACCEPT, Verdict.CONDITIONS);
    assertEquals(List.of(new Found<>(List.of("B"), Verdict.CONDITIONS)), better(ABC, one).search());
    assertEquals(
        List.of(new Found<>(List.of("A", "C"), Verdict.ACCEPT)), better(ABC, two).search());
    assertEquals(List.of(new Found<>(ABC, Verdict.ACCEPT)), better(ABC, three).search());
  }

  @Test
  void aLargerSetIsNamedOnlyWhereItLeadsFurther() {
    Function<List<String>, Verdict> advice =
        set -> {
          if (!set.contains("A")) {
            return Verdict.DECLINE;
          }
          return set.contains("B") ? Verdict.ACCEPT : Verdict.CONDITIONS;
        };
    assertEquals(
        List.of(
            new Found<>(List.of("A"), Verdict.CONDITIONS),
            new Found<>(List.of("A", "B"), Verdict.ACCEPT)),
        better(ABC, advice).search());
  }

  @Test
  void whereThreeDoNotHelpASetOutOfAllIsReduced() {
    List<String> five = List.of("A", "B", "C", "D", "E");
    Function<List<String>, Verdict> advice =
        set -> {
          if (!set.containsAll(List.of("A", "B", "C", "D"))) {
            return Verdict.DECLINE;
          }
          return set.contains("E") ? Verdict.ACCEPT : Verdict.ASK_FIRST;
        };
    assertEquals(List.of(), better(five, advice).search());
    assertEquals(
        List.of(
            new Found<>(five, Verdict.ACCEPT),
            new Found<>(List.of("A", "B", "C", "D"), Verdict.ASK_FIRST)),
        better(five, advice).reduced());
    assertEquals(List.of(), better(five, set -> Verdict.DECLINE).reduced());
  }

  /** Without F it is as good; without any of the others it is worse. */
  @Test
  void whatIsNotNeededIsLeftOut() {
    List<String> six = List.of("A", "B", "F", "C", "D", "E");
    var advice = needs(Set.of("A", "B", "C", "D", "E"), Verdict.ACCEPT, Verdict.CONDITIONS);
    assertEquals(
        List.of(new Found<>(List.of("A", "B", "C", "D", "E"), Verdict.ACCEPT)),
        better(six, advice).reduced());
  }

  /** Nothing is better than what A does alone. */
  @Test
  void nothingIsAskedOfSetsThatCannotLeadFurther() {
    List<List<String>> asked = new ArrayList<>();
    better(
            ABC,
            set -> {
              asked.add(set);
              return set.contains("A") ? Verdict.ACCEPT : Verdict.DECLINE;
            })
        .search();
    assertEquals(
        List.of(List.of(), List.of("A"), List.of("B"), List.of("C"), List.of("B", "C")), asked);
  }

  /** Today, 30 alone, 66 pairs and 220 threes of the first 12. */
  @Test
  void noMoreThanTwelveAreCombined() {
    List<String> many = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
    List<List<String>> asked = new ArrayList<>();
    better(
            many,
            set -> {
              asked.add(set);
              return Verdict.DECLINE;
            })
        .search();
    assertTrue(
        asked.stream()
            .filter(set -> set.size() > 1)
            .flatMap(List::stream)
            .allMatch(id -> Integer.parseInt(id) < 12));
    assertEquals(1 + 30 + 66 + 220, asked.size());
  }

  /** Any advice on sets of five, in both directions. */
  @Test
  void theSetsAreThoseOfBruteForce() {
    long seed = Long.getLong("gardefou.seed", System.nanoTime());
    List<String> five = List.of("A", "B", "C", "D", "E");
    for (int run = 0; run < 200; run++) {
      Random random = new Random(seed + run);
      Map<Set<String>, Verdict> table = new HashMap<>();
      Function<List<String>, Verdict> advice =
          set -> table.computeIfAbsent(Set.copyOf(set), s -> verdict(random));
      boolean better = random.nextBoolean();
      Comparator<Verdict> further = better ? SmallestSets.better() : SmallestSets.worse();
      List<Found<String>> sets = new SmallestSets<>(five, advice, further).search();
      assertEquals(
          bruteForce(five, advice, further),
          sets.stream().collect(Collectors.toMap(set -> Set.copyOf(set.moves()), Found::verdict)),
          "seed " + (seed + run));
      Comparator<Found<String>> smallest = Comparator.comparingInt(set -> set.moves().size());
      assertEquals(
          sets.stream().sorted(smallest.thenComparing(Found::verdict, further.reversed())).toList(),
          sets,
          "smallest first, seed " + (seed + run));
    }
  }

  private static Verdict verdict(Random random) {
    return Verdict.values()[random.nextInt(Verdict.values().length)];
  }

  private static Map<Set<String>, Verdict> bruteForce(
      List<String> five, Function<List<String>, Verdict> advice, Comparator<Verdict> further) {
    List<List<String>> sets =
        IntStream.range(0, 1 << five.size())
            .filter(bits -> Integer.bitCount(bits) <= 3)
            .mapToObj(
                bits ->
                    IntStream.range(0, five.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(five::get)
                        .toList())
            .toList();
    return sets.stream()
        .filter(
            set ->
                sets.stream()
                    .filter(part -> part.size() < set.size() && set.containsAll(part))
                    .allMatch(part -> further.compare(advice.apply(set), advice.apply(part)) > 0))
        .filter(set -> !set.isEmpty())
        .collect(Collectors.toMap(Set::copyOf, advice));
  }
}
