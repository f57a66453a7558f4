package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/**
 * Which facts follow from which. The word w follows from n; v from the sum of n and m, where there
 * is enough; inner counts a and w; outer counts inner and b.
 */
class LinksTest {
  private final Fixture empty = catalogue().empty();
  private final Workings workings = ByHand.workings(empty);
  private final Statics statics = workings.statics();
  private final Links links = statics.links();

  private static ByHand catalogue() {
    ByHand hand = new ByHand();
    List.of("a", "b").forEach(hand::yesNo);
    List.of("n", "m", "enough", "unread").forEach(hand::number);
    hand.words("w", "n", null, 10, 20, 30);
    hand.words("v", "n + m", "enough > 5.0", 10, 20, 30);
    hand.words("u", "m * unread", null, 10, 20, 30);
    hand.count("inner", 1, "a", "w >= 3");
    hand.count("outer", 1, "inner && b", "b");
    hand.reds("reds", 1, "C");
    hand.rule("R", "C", Severity.RED, "outer || n > 5.0 || m > 5.0 || enough > 7.0");
    return hand;
  }

  private static List<String> ids(Collection<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  @Test
  void aNumberDecidesTheWordsThatReadIt() {
    assertEquals(List.of("w", "v"), ids(links.wordsBy("n")));
    assertEquals(List.of("v"), ids(links.wordsBy("enough")));
    assertEquals(List.of(), ids(links.wordsBy("a")));
    assertFalse(links.isArithmetic("w"));
    assertTrue(links.isArithmetic("v"));
    assertFalse(links.isArithmetic("n"));
  }

  @Test
  void behindACountIsWhatItsConditionsReadThroughCountsToo() {
    assertEquals(Set.of("a", "w"), links.behind("inner"));
    assertEquals(Set.of("a", "w", "b"), links.behind("outer"));
    assertEquals(Set.of("a", "w", "b"), links.behind("outer"), "the second time");
    assertEquals(Set.of("n"), links.behind("n"));
    assertEquals(Set.of("reds"), links.behind("reds"), "rules are no conditions");
    assertEquals(List.of("inner", "outer"), ids(links.countsBy("a")));
    assertEquals(List.of("outer"), ids(links.countsBy("b")));
    assertEquals(List.of(), ids(links.countsBy("n")));
  }

  /** From a word to its numbers, from a number to its words, from those to their numbers. */
  @Test
  void theClosureIsAllThatHasASay() {
    assertEquals(Set.of("a"), links.closure(Set.of("a")));
    assertEquals(Set.of("w", "n", "v", "m", "enough", "u", "unread"), links.closure(Set.of("w")));
    assertEquals(
        Set.of("inner", "a", "w", "n", "v", "m", "enough", "u", "unread"),
        links.closure(Set.of("inner")));
  }

  private Set<String> numbers(String words, Fixture fixture) {
    Workings then = ByHand.workings(fixture);
    return then.statics().numbers(words, then.scope(), then.sheet());
  }

  @Test
  void numbersDecideAWord() {
    assertEquals(Set.of("n", "m", "enough"), numbers("v", empty));
    assertEquals(Set.of("m", "enough"), numbers("v", empty.with("n", 3)));
    assertEquals(Set.of(), numbers("v", empty.notApplicable("n")), "it never will be decided");
    assertEquals(Set.of(), numbers("u", empty), "one of them is not asked for");
    assertEquals(Set.of("m"), numbers("u", empty.with("unread", 2)));
    assertEquals(Set.of(), numbers("a", empty));
    assertEquals(Set.of(), numbers("nothing", empty));
    assertEquals(Set.of("n"), statics.numbers(fact("w")));
    assertEquals(Set.of(), statics.numbers(fact("a")));
  }

  private Fact fact(String id) {
    return Objects.requireNonNull(empty.catalogue().facts().get(id));
  }

  private static boolean ties(String number, Fixture fixture) {
    Workings then = ByHand.workings(fixture);
    return then.statics().tiesWords(number, then.scope(), then.sheet());
  }

  /** Only v is worked out of several numbers; u needs one that is not asked for. */
  @Test
  void arithmeticTiesNumbersThatAreStillToBeAsked() {
    assertTrue(ties("n", empty));
    assertTrue(ties("enough", empty));
    assertFalse(ties("unread", empty));
    assertTrue(ties("unread", empty.with("unread", 2)));
    assertFalse(ties("n", empty.notApplicable("m")), "only w, which n alone decides");
    assertFalse(ties("a", empty));
  }
}
