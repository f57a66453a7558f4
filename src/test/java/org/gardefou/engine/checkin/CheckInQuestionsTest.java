package org.gardefou.engine.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.CatalogueLoader;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Sources;
import org.gardefou.model.Answer;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.model.Value;
import org.junit.jupiter.api.Test;

/** What may have changed: old answers about how it goes, and what the journal contradicts. */
class CheckInQuestionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = CatalogueLoader.builtIn().catalogue();
  private static final Client CLIENT = Client.create("Ostrevant", ClientKind.BUSINESS);
  private static final Snapshot SAID =
      new Snapshot(
          "ACCEPT",
          true,
          Snapshot.Range.of(BigDecimal.ZERO, BigDecimal.TEN),
          Map.of(),
          Map.of(),
          Map.of());
  private final Engine engine = new Engine(CATALOGUE, Freelancer.create());

  private static Mission mission() {
    return Mission.create("Trade fairs", Phase.ONGOING)
        .withPhase(Phase.ONGOING, LocalDate.of(2026, 3, 2));
  }

  private static Mission urgent() {
    return mission().withAnswer("communication.urgent", Answer.known(Value.of("often")));
  }

  private List<String> asked(Mission mission, Sources sources, LocalDate today) {
    return CheckInQuestions.of(engine, sources, CLIENT, mission, today).stream()
        .map(Fact::id)
        .sorted()
        .toList();
  }

  private List<String> asked(Mission mission) {
    return asked(mission, Sources.NONE, TODAY);
  }

  @Test
  void whatWasAnsweredMoreThanThirtyDaysAgoIsAsked() {
    Mission mission =
        urgent()
            .withAnswer("scope.written", Answer.known(Value.of("signed")))
            .withAnswer(
                "communication.rudeness",
                Answer.known(Value.of("never")).withDate(LocalDate.of(2026, 10, 24)));
    assertEquals(List.of("communication.urgent"), asked(mission));
    assertEquals(
        List.of("communication.rudeness", "communication.urgent"),
        asked(mission, Sources.NONE, TODAY.plusDays(1)));
  }

  /** A choice that can be known before it begins does not move; nor does what is not known. */
  @Test
  void onlyKnownAnswersAboutHowItGoesAreAsked() {
    Mission mission =
        mission()
            .withAnswer("communication.urgent", Answer.unknown())
            .withAnswer("communication.rudeness", Answer.notApplicable())
            .withAnswer("payment.on_result_only", Answer.known(Value.of(true)))
            .withAnswer("communication.urgent_pct", Answer.known(Value.of(BigDecimal.TEN)))
            .withAnswer("communication.tone", Answer.known(Value.of(BigDecimal.TWO)))
            .withAnswer("health.symptoms", Answer.known(Value.of(true)));
    assertEquals(List.of("communication.tone", "health.symptoms"), asked(mission));
  }

  private static CheckIn confirmed(LocalDate day, boolean open) {
    return CheckIn.begun(day, SAID).withConfirmed("communication.urgent", true).at(day, open, SAID);
  }

  @Test
  void whatWasConfirmedIsNotAskedAgainForThirtyDays() {
    LocalDate recent = LocalDate.of(2026, 10, 24);
    assertEquals(List.of(), asked(urgent().withCheckIns(List.of(confirmed(recent, false)))));
    Mission longAgo = urgent().withCheckIns(List.of(confirmed(recent.minusDays(1), false)));
    assertEquals(List.of("communication.urgent"), asked(longAgo));
    CheckIn other = CheckIn.begun(recent, SAID).withConfirmed("communication.rudeness", true);
    Mission another = urgent().withCheckIns(List.of(other.at(recent, false, SAID)));
    assertEquals(List.of("communication.urgent"), asked(another));
  }

  @Test
  void theQuestionsOfTheOpenCheckInStay() {
    Answer today = Answer.known(Value.of("often")).withDate(TODAY);
    Mission fresh =
        mission()
            .withAnswer("communication.urgent", today)
            .withAnswer("communication.rudeness", today.withDate(TODAY));
    assertEquals(List.of(), asked(fresh));
    CheckIn open = CheckIn.begun(TODAY, SAID);
    assertEquals(List.of(), asked(fresh.withOpenCheckIn(open)));
    assertEquals(
        List.of("communication.rudeness", "communication.urgent"),
        asked(
            fresh.withOpenCheckIn(
                open.withConfirmed("communication.urgent", true)
                    .withBefore("communication.rudeness", today))));
  }

  private static Sources contradicting(String id, Value hers, boolean own) {
    Fact fact = Objects.requireNonNull(CATALOGUE.facts().get(id));
    Disagreement one = new Disagreement(fact, hers, TODAY, hers, List.of(), true, own);
    return new Sources(Map.of(id, hers), Map.of(), List.of(one));
  }

  @Test
  void whatTheJournalContradictsIsAskedUnlessSheChoseHerOwn() {
    Mission fresh =
        mission()
            .withAnswer("communication.urgent", Answer.known(Value.of("often")).withDate(TODAY));
    Value often = Value.of("often");
    assertEquals(
        List.of("communication.urgent"),
        asked(fresh, contradicting("communication.urgent", often, false), TODAY));
    assertEquals(
        List.of(), asked(fresh, contradicting("communication.urgent", often, true), TODAY));
    Sources number = contradicting("communication.urgent_pct", Value.of(40), false);
    assertEquals(List.of(), asked(fresh, number, TODAY), "numbers are not asked");
  }

  @Test
  void whatTheJournalAnswersIsNotAsked() {
    Sources journal =
        new Sources(Map.of("communication.urgent", Value.of("often")), Map.of(), List.of());
    assertEquals(List.of(), asked(urgent(), journal, TODAY));
  }
}
