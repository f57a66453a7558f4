package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.gardefou.catalogue.Count;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.journal.JournalIndex;
import org.gardefou.model.Freelancer;
import org.junit.jupiter.api.Test;

/** Counts with open answers; seven signs of hidden employment are counted, from two on it is so. */
class TallyTest {
  private static FactSheet sheet(Fixture fixture) {
    return FactSheet.of(
        fixture.catalogue(),
        Freelancer.create(),
        fixture.client(),
        fixture.mission(),
        Fixture.DAY,
        JournalIndex.of(fixture.mission().journal()));
  }

  private static Tally signs(Fixture fixture) {
    Fact fact = Objects.requireNonNull(fixture.catalogue().facts().get("legal.signs_two"));
    return Tally.of((Count.OfConditions) Objects.requireNonNull(fact.count()), sheet(fixture));
  }

  @Test
  void whatIsOpenMayStillCount() throws IOException {
    Fixture one = Fixture.sound().with("legal.orders", true).unknown("legal.integrated");
    assertEquals(new Tally(1, 2, Set.of("legal.integrated")), signs(one));
    assertTrue(sheet(one).isOpen("legal.signs_two"));
    assertEquals(Set.of("legal.integrated"), sheet(one).open(Set.of("legal.signs_two")));
  }

  @Test
  void enoughOrTooFewForCertainIsKnown() throws IOException {
    Fixture two = Fixture.sound().with("legal.orders", true).with("legal.integrated", true);
    assertEquals(new Tally(2, 2, Set.of()), signs(two));
    assertEquals(true, sheet(two).value("legal.signs_two"));
    Fixture none = Fixture.sound().unknown("legal.integrated");
    assertEquals(new Tally(0, 1, Set.of("legal.integrated")), signs(none));
    assertEquals(false, sheet(none).value("legal.signs_two"));
  }
}
