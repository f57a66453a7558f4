package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** A red flag on payment makes a loss likelier: 15 % instead of 1 or 5 (domain.md D.7). */
class MissionMoneyTest {
  private static void assertChance(int percent, Fixture fixture) {
    assertEquals(
        BigDecimal.valueOf(percent),
        MissionMoney.of(
                Freelancer.create(),
                fixture.client(),
                fixture.mission(),
                fixture.assess(),
                fixture.catalogue())
            .loss()
            .orElseThrow()
            .chance());
  }

  @Test
  void aRedFlagOnPaymentOrAGraverOneCounts() throws IOException {
    assertChance(1, Fixture.sound());
    Fixture red = Fixture.sound().with("payment.on_result_only", true);
    assertEquals(1, red.assess().fired(Severity.RED).size());
    assertChance(15, red);
    assertChance(15, Fixture.sound().with("payment.overpay_refund", true));
  }

  @Test
  void aCautionAnotherCriterionAndWhatIsOnlyPossibleDoNot() throws IOException {
    Fixture caution = Fixture.sound().with("payment.term_days", 31);
    assertEquals(1, caution.assess().fired(Severity.CAUTION).size());
    assertChance(1, caution);
    assertChance(1, Fixture.sound().with("scope.revisions", "unlimited"));
    assertChance(1, Fixture.sound().unknown("payment.on_result_only"));
  }
}
