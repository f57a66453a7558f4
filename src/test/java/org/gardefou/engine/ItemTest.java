package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** What enters the risk of a criterion as one (domain.md A.4.2, B.3). */
class ItemTest {
  private static List<Item> items(ByHand hand) {
    return ByHand.workings(hand.empty()).scope().items();
  }

  private static List<List<String>> rules(ByHand hand) {
    return items(hand).stream().map(item -> item.rules().stream().map(Rule::id).toList()).toList();
  }

  private static ByHand three(boolean sameCriterion) {
    ByHand hand = new ByHand();
    List.of("a", "b", "c").forEach(hand::yesNo);
    hand.rule("A", "C", Severity.RED, "a");
    hand.rule("B", "D", Severity.RED, "b");
    hand.rule("C", "C", Severity.CAUTION, "c");
    hand.group(sameCriterion, "A", "B", "C");
    hand.green("G", "D", "a && b");
    return hand;
  }

  /** A good sign is one by itself. */
  @Test
  void rulesOfAGroupAreOneWithinTheirCriterion() {
    assertEquals(List.of(List.of("A", "C"), List.of("B"), List.of()), rules(three(true)));
    assertEquals(List.of(List.of("A"), List.of("B"), List.of("C"), List.of()), rules(three(false)));
  }

  @Test
  void eachKnowsItsPlaceItsCriterionAndWhatItReads() {
    List<Item> items = items(three(true));
    assertEquals(List.of(0, 1, 2), items.stream().map(Item::number).toList());
    assertEquals(List.of(0, 1, 1), items.stream().map(Item::criterion).toList());
    assertEquals(Set.of("a", "c"), items.get(0).names());
    assertEquals(Set.of("b"), items.get(1).names());
    assertEquals(Set.of("a", "b"), items.get(2).names());
  }

  @Test
  void eachIsEqualToItselfOnly() {
    ByHand hand = three(false);
    hand.green("H", "D", "a && b");
    List<Item> items = items(hand);
    List<Item> again = items(hand);
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < items.size(); j++) {
        if (i == j) {
          assertEquals(items.get(i), again.get(j));
          assertEquals(items.get(i).hashCode(), again.get(j).hashCode());
        } else {
          assertNotEquals(items.get(i), items.get(j));
          assertNotEquals(items.get(i).hashCode(), items.get(j).hashCode());
        }
      }
    }
  }

  /** Words and yes or no are finite: comparing them ties nothing. */
  @Test
  void numbersThatAreComparedWithEachOtherAreTied() {
    ByHand hand = new ByHand();
    List.of("a", "b").forEach(hand::yesNo);
    List.of("n", "m", "k", "l", "alone").forEach(hand::number);
    hand.words("w");
    hand.count("more", 1, "k > l", "a");
    hand.rule("DIRECT", "C", Severity.RED, "n > m && alone > 3.0 && a == b");
    hand.rule("COUNTED", "C", Severity.RED, "more && w >= 3");
    hand.green("G", "C", "n * m > 5.0");
    List<Item> items = items(hand);
    assertEquals(Set.of("n", "m"), items.get(0).entangled());
    assertEquals(Set.of("k", "l"), items.get(1).entangled());
    assertEquals(Set.of("n", "m"), items.get(2).entangled());
  }
}
