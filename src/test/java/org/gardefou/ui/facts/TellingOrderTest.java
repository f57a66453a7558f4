package org.gardefou.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of the most telling questions, worked out by hand with five questions a to e. */
class TellingOrderTest {
  private static final List<String> FACTS =
      List.of(
          "scope.written",
          "scope.revisions",
          "payment.term_days",
          "payment.deposit_pct",
          "fit.interest");

  private static Question question(char letter) {
    String fact = FACTS.get(letter - 'a');
    return new Question.Single(
        Objects.requireNonNull(Trial.ENGINE.catalogue().facts().get(fact)), List.of());
  }

  private static List<Question> questions(String letters) {
    return letters.chars().mapToObj(c -> question((char) c)).toList();
  }

  private static String letters(TellingOrder order) {
    StringBuilder letters = new StringBuilder();
    for (Question question : order.questions()) {
      letters.append((char) ('a' + FACTS.indexOf(question.id())));
    }
    return letters.toString();
  }

  private static String from(String shown, int from, String ranked, String answered) {
    Set<Question> done = Set.copyOf(questions(answered));
    return letters(
        new TellingOrder(questions(shown)).from(from, questions(ranked), done::contains));
  }

  @Test
  void whatStandsAboveDoesNotMove() {
    assertEquals("abecd", from("abcde", 2, "ecd", "ab"));
    assertEquals("abecd", from("abcde", 2, "eacbd", "a"), "b was passed over and stays");
  }

  @Test
  void whatIsAnsweredBelowKeepsItsPlace() {
    // c is answered, if with "I don’t know", and third: e and d fill the places around it, b comes
    // last.
    assertEquals("aecdb", from("abcde", 1, "ecdb", "ac"));
  }

  @Test
  void whatTellsNothingAnyMoreLeavesAndWhatIsNewComes() {
    assertEquals("ad", from("abc", 1, "d", "a"));
    assertEquals("abde", from("ab", 2, "de", "ab"));
  }

  @Test
  void questionsNoLongerAskedLeave() {
    TellingOrder order = new TellingOrder(questions("abc"));
    assertEquals("ac", letters(order.only(question -> !question.equals(question('b')))));
  }
}
