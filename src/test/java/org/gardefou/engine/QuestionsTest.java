package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** How open questions are put, and how many of them (domain.md A.5). */
class QuestionsTest {
  private static ByHand asks(Fact.Ask whom) {
    ByHand hand = new ByHand();
    hand.yesNo("a").of(whom);
    hand.yesNo("b");
    return hand;
  }

  private static String text(ByHand hand) {
    return hand.empty().assess().questions().stream()
        .filter(question -> question.fact().id().equals("a"))
        .findFirst()
        .orElseThrow()
        .text()
        .en();
  }

  /** LIGHT and GRAVE rest on a alone, GRAVEST on a and b. */
  @Test
  void theClientIsAskedWhatTheGravestRuleAsksThatWaitsForNothingElse() {
    ByHand hand = asks(Fact.Ask.CLIENT);
    hand.rule("GRAVEST", "C", Severity.DEALBREAKER, "a && b");
    hand.rule("LIGHT", "C", Severity.CAUTION, "a");
    hand.rule("GRAVE", "C", Severity.RED, "a");
    assertEquals("GRAVE?", text(hand));
  }

  @Test
  void aRuleWithoutAQuestionToTheClientIsPassedOver() {
    ByHand hand = asks(Fact.Ask.CLIENT);
    hand.rule("SILENT", "C", Severity.RED, "a").withoutQuestion();
    hand.rule("HERS", "C", Severity.RED, "a").askSelf();
    hand.rule("LIGHT", "C", Severity.CAUTION, "a");
    assertEquals("LIGHT?", text(hand));
  }

  @Test
  void whereNoRuleAsksTheQuestionItselfIsPut() {
    ByHand hand = asks(Fact.Ask.CLIENT);
    hand.rule("SILENT", "C", Severity.RED, "a").withoutQuestion();
    assertEquals("a?", text(hand));
  }

  @Test
  void sheIsAskedTheQuestionItself() {
    for (Fact.Ask whom : List.of(Fact.Ask.SELF, Fact.Ask.LOOKUP)) {
      ByHand hand = asks(whom);
      hand.rule("R", "C", Severity.RED, "a");
      assertEquals("a?", text(hand));
      assertFalse(hand.empty().assess().questions().getFirst().toClient());
    }
  }

  /**
   * All three count as one in the risk; NOTE adds nothing to it, BESIDE does not read a. Of 40
   * points a takes 25 where it is no, c as many as 15 where it is yes: a is asked.
   */
  @Test
  void onlyRulesThatReadTheFactAndWeighHaveASay() {
    ByHand hand = asks(Fact.Ask.CLIENT);
    hand.yesNo("c");
    hand.rule("NOTE", "C", Severity.INFO, "a");
    hand.rule("BESIDE", "C", Severity.CAUTION, "c");
    hand.rule("BOTH", "C", Severity.RED, "a && b");
    hand.group(true, "NOTE", "BESIDE", "BOTH");
    assertEquals("BOTH?", text(hand));
  }

  @Test
  void sevenAtMostGoToTheClientAndSevenToHerself() {
    ByHand hand = new ByHand();
    IntStream.rangeClosed(1, 9)
        .forEach(
            i -> {
              hand.yesNo("client" + i);
              hand.yesNo("self" + i).of(Fact.Ask.SELF);
              hand.rule("A" + i, "C", Severity.CAUTION, "client" + i);
              hand.rule("B" + i, "C", Severity.CAUTION, "self" + i);
            });
    List<OpenQuestion> questions = hand.empty().assess().questions();
    assertEquals(7, questions.stream().filter(OpenQuestion::toClient).count());
    assertEquals(14, questions.size());
  }
}
