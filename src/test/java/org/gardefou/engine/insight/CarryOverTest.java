package org.gardefou.engine.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What is known of a client from other missions. */
class CarryOverTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final String TONE = "communication.tone";
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  private static Answer tone(int scale) {
    return Answer.known(Value.of(BigDecimal.valueOf(scale)));
  }

  private static Mission mission(String title, Answer tone) {
    return Mission.create(title, Phase.PROSPECT).withAnswer(TONE, tone);
  }

  private static Client client(Mission... missions) {
    return Client.create("Client", ClientKind.BUSINESS).withMissions(List.of(missions));
  }

  private static List<String> titles(List<CarryOver> found) {
    return found.stream().map(c -> c.fact().id() + " " + c.mission().title()).toList();
  }

  @Test
  void whatIsKnownOfAClientCarriesOver() {
    Client client = Past.clients().getFirst();
    Mission next = Mission.create("Next", Phase.PROSPECT);
    List<CarryOver> found = CarryOver.into(CATALOGUE, client.withMission(next), next);
    assertEquals(List.of("communication.tone"), found.stream().map(c -> c.fact().id()).toList());
    Mission taken = CarryOver.take(next, found);
    assertEquals(
        client.missions().getFirst().answer("communication.tone"),
        taken.answer("communication.tone"));
    assertEquals(List.of(), CarryOver.into(CATALOGUE, client.withMission(taken), taken));
  }

  @Test
  void theNewestAnswerCounts() {
    Mission may = mission("May", tone(2).withDate(MAY));
    Mission june = mission("June", tone(3).withDate(MAY.plusMonths(1)));
    Mission never = mission("Undated", tone(4)).withChanged(null);
    Mission unknown = mission("Unknown", Answer.unknown().withDate(MAY.plusYears(1)));
    assertEquals(
        List.of(TONE + " June"),
        titles(CarryOver.known(CATALOGUE, client(june, may, never, unknown))));
    assertEquals(List.of(), CarryOver.known(CATALOGUE, client(unknown)));
  }

  /** An answer without a day is as old as the last change of its mission. */
  @Test
  void anUndatedAnswerBearsTheDayOfTheLastChange() {
    Mission changed =
        mission("Changed", tone(2)).withChanged(Instant.parse("2026-06-05T23:30:00Z"));
    Mission may = mission("May", tone(3).withDate(MAY));
    CarryOver newest = CarryOver.known(CATALOGUE, client(changed, may)).getFirst();
    assertEquals("Changed", newest.mission().title());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 5)), newest.since());
    Mission next = CarryOver.take(Mission.create("Next", Phase.PROSPECT), List.of(newest));
    assertEquals(Optional.of(tone(2).withDate(LocalDate.of(2026, 6, 5))), next.answer(TONE));
  }

  @Test
  void withoutAnyDayTheAnswerIsTakenAsItIs() {
    CarryOver undated =
        CarryOver.known(CATALOGUE, client(mission("Undated", tone(4)).withChanged(null)))
            .getFirst();
    assertEquals(Optional.empty(), undated.since());
    Mission next = CarryOver.take(Mission.create("Next", Phase.PROSPECT), List.of(undated));
    assertEquals(Optional.of(tone(4)), next.answer(TONE));
  }

  @Test
  void answersAboutOneMissionStayThere() {
    Mission may =
        mission("May", tone(2).withDate(MAY))
            .withAnswer("scope.revisions", Answer.known(Value.of("unlimited")).withDate(MAY));
    assertEquals(List.of(TONE + " May"), titles(CarryOver.known(CATALOGUE, client(may))));
  }

  @Test
  void onlyWhatIsAskedThereAndNotKnownIsOffered() {
    Mission known = mission("Known", tone(2).withDate(MAY));
    Mission target = mission("Target", Answer.unknown());
    assertEquals(
        List.of(TONE + " Known"), titles(CarryOver.into(CATALOGUE, client(known, target), target)));
    Mission own = mission("Target", tone(5));
    assertEquals(List.of(), CarryOver.into(CATALOGUE, client(known, own), own));
    Mission emptied = known.withoutAnswer(TONE);
    assertEquals(List.of(), CarryOver.into(CATALOGUE, client(known), emptied), "its own answer");
    Mission running =
        Mission.create("Running", Phase.ONGOING)
            .withAnswer("communication.rudeness", Answer.known(Value.of("never")).withDate(MAY));
    assertEquals(List.of(), CarryOver.into(CATALOGUE, client(running, target), target));
    assertEquals(1, CarryOver.known(CATALOGUE, client(running, target)).size());
  }
}
