package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** The steps that answers could take, by hand: two risks, at the best and at the worst. */
class StepsTest {
  /** Red above 3, and red elsewhere above 6; a caution from the third word on; red for a yes. */
  private static ByHand hand() {
    ByHand hand = new ByHand();
    hand.number("n");
    hand.words("w");
    hand.yesNo("a");
    hand.yesNo("self").of(Fact.Ask.SELF);
    hand.rule("N", "C", Severity.RED, "n > 3.0");
    hand.rule("M", "D", Severity.RED, "n > 6.0");
    hand.rule("W", "E", Map.of(Severity.CAUTION, "w >= 3", Severity.RED, "w == 4"));
    hand.rule("A", "F", Severity.CAUTION, "a");
    hand.rule("S", "G", Severity.CAUTION, "self");
    return hand;
  }

  private static Steps steps(ByHand hand, Map<String, Object> known) {
    Fixture fixture = hand.empty();
    for (Map.Entry<String, Object> one : known.entrySet()) {
      fixture = fixture.with(one.getKey(), one.getValue());
    }
    return new Steps(ByHand.workings(fixture), fixture.mission());
  }

  private static List<String> names(List<Move.Step> steps) {
    return steps.stream()
        .map(
            step ->
                "%s %s %s"
                    .formatted(
                        step.fact().id(),
                        Readings.display(step.fact(), step.from()).en(),
                        Readings.display(step.fact(), step.to()).en()))
        .toList();
  }

  /** 5 to 3 takes a red, c to b a caution, as does the no; she alone can say the last. */
  @Test
  void theBetterOnesComeMostHelpfulFirst() {
    Steps steps = steps(hand(), Map.of("n", 5, "w", "c", "a", true, "self", true));
    assertEquals(List.of("n 5 3", "w Text Text", "a Yes No"), names(steps.better()));
    assertEquals("b", ((Value.Word) steps.better().get(1).to()).id());
  }

  /** 5 to 7 brings a red, c to d a quarter: 15 to 40 percent. A no that could be a yes is none. */
  @Test
  void theWorseOnesComeGravestFirstAndFollowAnOrder() {
    Steps steps = steps(hand(), Map.of("n", 5, "w", "c", "a", false, "self", false));
    assertEquals(List.of("n 5 7", "w Text Text"), names(steps.worse()));
    Steps calm = steps(hand(), Map.of("n", 2, "w", "a"));
    assertEquals(List.of("n 2 4", "w Text Text"), names(calm.worse()));
    assertEquals("c", ((Value.Word) calm.worse().get(1).to()).id());
    assertEquals(List.of(), calm.better());
  }

  @Test
  void onlyWhatSheAnsweredHasSteps() {
    Steps none = steps(hand(), Map.of());
    assertEquals(List.of(), none.better());
    assertEquals(List.of(), none.worse());
  }

  /** Both ways leave the deal-breaker; upwards a caution waits, downwards a red. */
  @Test
  void ofOneFactTheStepThatHelpsMostCounts() {
    ByHand hand = new ByHand();
    hand.number("n");
    hand.rule("LOW", "C", Severity.RED, "n < 3.0");
    hand.rule("HIGH", "D", Severity.CAUTION, "n > 6.0");
    hand.rule("MIDDLE", "E", Severity.DEALBREAKER, "n >= 3.0 && n <= 6.0");
    assertEquals(List.of("n 5 7"), names(steps(hand, Map.of("n", 5)).better()));
  }

  /** The number says c: the word beside it is no longer hers to move. */
  @Test
  void wordsThatANumberDecidesAreNotHers() {
    ByHand hand = new ByHand();
    hand.detail("number", "w");
    hand.words("w", "number", null, 1, 2, 4);
    hand.rule("W", "C", Severity.RED, "w >= 3");
    assertEquals(
        List.of(),
        names(steps(hand, Map.of("w", "c", "number", 2)).better()).stream()
            .filter(name -> name.startsWith("w"))
            .toList());
    assertEquals(List.of("w Text Text"), names(steps(hand, Map.of("w", "c")).better()));
  }

  /** The number was tried at 3 before: then no word would fire the rule. */
  @Test
  void whatWasTriedBeforeLeavesNothing() {
    ByHand hand = new ByHand();
    hand.number("n");
    hand.words("w");
    hand.rule("W", "C", Severity.CAUTION, "w >= 3 && n > 3.0");
    List<Move.Step> better = steps(hand, Map.of("n", 5, "w", "c")).better();
    assertEquals(List.of("n", "w"), better.stream().map(step -> step.fact().id()).toList());
    assertEquals(Value.of("b"), better.getLast().to());
  }
}
