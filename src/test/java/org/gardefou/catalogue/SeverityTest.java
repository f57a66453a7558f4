package org.gardefou.catalogue;

import static org.gardefou.catalogue.Severity.CAUTION;
import static org.gardefou.catalogue.Severity.DEALBREAKER;
import static org.gardefou.catalogue.Severity.INFO;
import static org.gardefou.catalogue.Severity.RED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Severities as domain.md A.4.2 and A.4.5 have them. */
class SeverityTest {
  @Test
  void theShareOfRiskThatEachAdds() {
    assertEquals(
        List.of(0.0, 0.15, 0.40, 1.0), Stream.of(Severity.values()).map(Severity::weight).toList());
  }

  @Test
  void anAgreedClauseLowersByOneTier() {
    assertEquals(RED, DEALBREAKER.lowered());
    assertEquals(CAUTION, RED.lowered());
    assertEquals(INFO, CAUTION.lowered());
    assertEquals(INFO, INFO.lowered());
  }

  @Test
  void theWordsOfTheFiles() {
    assertEquals(Optional.of(DEALBREAKER), Severity.of("dealbreaker"));
    assertEquals(Optional.empty(), Severity.of("RED"));
    assertTrue(RED.atLeast(RED) && RED.atLeast(CAUTION) && !RED.atLeast(DEALBREAKER));
  }
}
