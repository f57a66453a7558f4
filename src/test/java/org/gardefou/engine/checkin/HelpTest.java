package org.gardefou.engine.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gardefou.engine.Sources;
import org.gardefou.model.Answer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** Where help is to be had, and when it is shown (domain.md C). */
class HelpTest {
  private static final Mission NOTHING = Mission.create("Trade fairs", Phase.ONGOING);

  private static Mission answered(String fact, Value value) {
    return NOTHING.withAnswer(fact, Answer.known(value));
  }

  private static Sources counted(long badNights) {
    return new Sources(Map.of("health.bad_nights", Value.of(badNights)), Map.of(), List.of());
  }

  @Test
  void symptomsAreReasonEnough() {
    assertTrue(Help.needed(answered("health.symptoms", Value.of(true)), Sources.NONE));
    assertFalse(Help.needed(answered("health.symptoms", Value.of(false)), Sources.NONE));
    assertFalse(Help.needed(NOTHING, Sources.NONE));
  }

  /** What the journal counts comes before what she says. */
  @Test
  void sixBadNightsAreReasonEnough() {
    assertTrue(Help.needed(answered("health.bad_nights", Value.of(6)), Sources.NONE));
    assertFalse(Help.needed(answered("health.bad_nights", Value.of(5)), Sources.NONE));
    assertTrue(Help.needed(answered("health.bad_nights", Value.of(0)), counted(6)));
    assertFalse(Help.needed(answered("health.bad_nights", Value.of(9)), counted(5)));
  }

  private static List<String> contacts(String country) {
    return Help.in(country).lines().stream().map(Help.Line::contact).toList();
  }

  @Test
  void helpIsNamedForACountryAndElseInGeneral() {
    assertTrue(contacts("fr").contains("3114"));
    assertTrue(contacts("de").contains("112"));
    assertFalse(contacts("de").contains("3114"));
    assertEquals(contacts("de"), contacts("unheard of"));
    assertTrue(Help.in("fr").verify());
  }
}
