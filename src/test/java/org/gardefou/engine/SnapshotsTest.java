package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.gardefou.model.Snapshot;
import org.junit.jupiter.api.Test;

/** What is kept of an assessment. F2 of domain.md A.6: SCP-04 red, 4.8 to 4.8 points of scope. */
class SnapshotsTest {
  @Test
  void keepsTheVerdictTheRisksAndWhatFired() throws IOException {
    Fixture f2 = Fixture.sound().with("scope.revisions", "unlimited");
    Snapshot snapshot = Snapshots.of(f2.assess());
    assertEquals("CONDITIONS", snapshot.verdict());
    assertTrue(snapshot.settled());
    assertEquals(Map.of("SCP-04", "red"), snapshot.rules());
    // One red adds 40 to its criterion, which weighs 12 of 100.
    assertEquals(range("40.0"), snapshot.criteria().get("SCP"));
    assertEquals(range("0.0"), snapshot.criteria().get("COM"));
    assertEquals(range("4.8"), snapshot.risk());
  }

  @Test
  void whatAnAgreementLoweredIsKeptAsLowered() throws IOException {
    Fixture f2 = Fixture.sound().with("scope.revisions", "unlimited").agreed("K05");
    assertEquals(Map.of("SCP-04", "caution"), Snapshots.of(f2.assess()).rules());
  }

  @Test
  void whatCouldStillFireIsNoFinding() {
    Fixture empty =
        Fixture.empty(org.gardefou.model.Phase.PROSPECT, org.gardefou.model.ClientKind.BUSINESS);
    Snapshot snapshot = Snapshots.of(empty.assess());
    assertEquals(Map.of(), snapshot.rules());
    assertEquals(new BigDecimal("0.0"), snapshot.risk().low());
    assertTrue(snapshot.risk().high().compareTo(new BigDecimal("50")) > 0);
    assertEquals(12, Objects.requireNonNull(snapshot.criteria()).size());
  }

  private static Snapshot.Range range(String both) {
    return Snapshot.Range.of(new BigDecimal(both), new BigDecimal(both));
  }
}
