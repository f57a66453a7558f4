package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** The answers on which a finding about a count rests. */
class GroundsTest {
  private static Flag flag(Fixture fixture, String rule) {
    Assessment assessment = fixture.assess();
    return Stream.concat(assessment.flags().stream(), assessment.clear().stream())
        .filter(flag -> flag.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(Flag flag) {
    return flag.facts().stream().map(reading -> reading.fact().id()).toList();
  }

  /** Four of seven signs make LEG-01 red: these four, not the three that are not there. */
  @Test
  void aCountRestsOnWhatIsCounted() throws IOException {
    Fixture employed =
        Fixture.sound()
            .with("legal.orders", true)
            .with("legal.integrated", true)
            .with("conditions.hours_imposed", true)
            .with("conditions.exclusivity", true);
    Flag signs = flag(employed, "LEG-01");
    assertEquals(Severity.RED, signs.severity());
    assertEquals(
        List.of(
            "conditions.exclusivity",
            "conditions.hours_imposed",
            "legal.integrated",
            "legal.orders"),
        facts(signs));
  }

  /** Three of eight foundations are missing. */
  @Test
  void anotherCountRestsOnItsOwn() throws IOException {
    Fixture gaps =
        Fixture.sound()
            .with("scope.brief_clarity", 1)
            .with("advice.access_data", "none")
            .with("feasibility.fashion", true);
    Flag foundations = flag(gaps, "FEA-21");
    assertEquals(Severity.RED, foundations.severity());
    assertEquals(
        List.of("advice.access_data", "feasibility.fashion", "scope.brief_clarity"),
        facts(foundations));
  }

  /** Nothing is missing: that rests on all eight. */
  @Test
  void whatIsNotReachedRestsOnAllThatDoesNotHold() throws IOException {
    Flag clear = flag(Fixture.sound(), "FEA-21");
    assertEquals(FlagState.CLEAR, clear.state());
    assertEquals(
        List.of(
            "advice.access_data",
            "feasibility.fashion",
            "feasibility.inputs_ready",
            "feasibility.knows_goal",
            "feasibility.organised",
            "feasibility.skill",
            "feasibility.strategy",
            "scope.brief_clarity"),
        facts(clear));
  }
}
