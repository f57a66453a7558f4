package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/**
 * What holds a rule open, and what a number would ask for that replaces a word (domain.md A.7.1).
 * The number n decides the word w: from 10 on it is b, from 20 on c, from 30 on d.
 */
class MissingTest {
  private static final String WORD_OR_NUMBER = "(w >= 3 && yes) || n > 50.0";

  private static ByHand catalogue() {
    ByHand hand = new ByHand();
    hand.yesNo("yes");
    hand.number("n");
    hand.words("w", "n", null, 10, 20, 30);
    hand.yesNo("other");
    return hand;
  }

  private static List<String> missing(Fixture fixture, String rule) {
    Workings workings = ByHand.workings(fixture);
    Finding finding = Objects.requireNonNull(workings.findings().get(rule));
    return new Missing(workings).of(finding).stream().map(Fact::id).toList();
  }

  private static Fixture one() {
    ByHand hand = catalogue();
    hand.rule("R", "C", Severity.RED, WORD_OR_NUMBER);
    hand.rule("BESIDE", "C", Severity.RED, "w >= 3 && other");
    return hand.empty();
  }

  @Test
  void allThatIsOpenIsNamedInTheOrderOfTheCatalogue() {
    assertEquals(List.of("yes", "n", "w"), missing(one(), "R"));
    assertEquals(List.of("yes"), missing(one().with("w", "c").with("n", 20), "R"));
  }

  @Test
  void ofARuleThatIsDecidedNothingIs() {
    assertEquals(List.of(), missing(one().with("n", 9), "R"), "n makes the word a");
    assertEquals(List.of(), missing(one().with("n", 51), "R"));
    assertEquals(List.of(), missing(one().with("w", "d").with("yes", true), "R"));
  }

  /** With “a” only n is open; but 25 makes the word c, and then it depends on yes. */
  @Test
  void whatIsReadBesideAReplacedWordFollows() {
    assertEquals(List.of("n", "yes"), missing(one().with("w", "a"), "R"));
    assertEquals(List.of("n"), missing(one().with("w", "a").with("yes", true), "R"));
  }

  /** She said that the question does not apply; a number answers it all the same. */
  @Test
  void aWordThatDoesNotApplyIsReplacedToo() {
    ByHand hand = catalogue();
    hand.count("both", 2, "w >= 3", "yes");
    hand.rule("R", "C", Severity.RED, "n > 50.0 || both");
    Fixture absent = hand.empty().notApplicable("w");
    assertEquals(List.of("yes"), missing(absent.with("n", 25), "R"));
    assertEquals(List.of("n", "yes"), missing(absent, "R"));
  }

  /** n replaces w, then the rule reads m, m replaces v, then it reads yes. */
  @Test
  void oneWordLeadsToTheNext() {
    ByHand hand = catalogue();
    hand.number("m");
    hand.words("v", "m", null, 10, 20, 30);
    hand.rule(
        "R", "C", Severity.RED, "n > 50.0 || (w >= 3 && (m > 50.0 || (v >= 3 && (yes || other))))");
    Fixture words = hand.empty().with("w", "a").with("v", "a");
    assertEquals(List.of("n", "yes", "other", "m"), missing(words, "R"));
    assertEquals(List.of("n"), missing(words.with("m", 5), "R"));
  }

  @Test
  void aCountOverTheWordIsCountedAnew() {
    ByHand hand = catalogue();
    hand.count("many", 1, "w >= 3 && yes");
    hand.rule("R", "C", Severity.RED, "many || n > 50.0");
    assertEquals(List.of("n", "yes"), missing(hand.empty().with("w", "a"), "R"));
  }

  /** R alone is red if n is above 50, or with n from 20 on and yes; the other rule counts it. */
  @Test
  void aRuleThatCountsOthersWaitsForWhatTheyWaitFor() {
    ByHand hand = catalogue();
    hand.reds("reds", 1, "C");
    hand.rule("R", "C", Severity.RED, WORD_OR_NUMBER);
    hand.rule("COUNTING", "D", Severity.CAUTION, "reds && other");
    Fixture word = hand.empty().with("w", "a");
    assertEquals(List.of("n", "other", "yes"), missing(word, "COUNTING"));
    assertEquals(List.of(), missing(word.with("other", false), "COUNTING"));
  }
}
