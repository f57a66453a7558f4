package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gardefou.engine.CatalogueBuilder;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Glance;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days a run looks at, and what it takes over; the catalogue asks one question. */
class TrendRunTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);
  private static final Engine ENGINE = engine();

  private static Engine engine() {
    CatalogueBuilder builder = new CatalogueBuilder().criterion("C", 1).yesNo("f.a");
    return new Engine(builder.build(), Freelancer.create());
  }

  private static Mission answered(@Nullable LocalDate since, LocalDate day) {
    return Mission.create("Mission", Phase.ONGOING)
        .withPhase(Phase.ONGOING, since)
        .withAnswer("f.a", Answer.known(Value.of(true)).withDate(day));
  }

  private static Optional<TrendRun> run(Mission mission, @Nullable TrendRun before) {
    return TrendRun.of(ENGINE, CLIENT.withMission(mission), mission, TODAY, before);
  }

  private static Trend whole(Mission mission) {
    return TrendRun.whole(ENGINE, CLIENT.withMission(mission), mission, TODAY).orElseThrow();
  }

  private static LocalDate begin(@Nullable LocalDate since, LocalDate day) {
    return whole(answered(since, day)).from();
  }

  @Test
  void itBeginsWithTheMissionOrThirtyDaysBeforeAnythingIsDated() {
    LocalDate june = LocalDate.of(2026, 6, 15);
    assertEquals(june.minusDays(30), begin(june.minusDays(31), june));
    assertEquals(june.minusDays(29), begin(june.minusDays(29), june));
    assertEquals(june, begin(null, june));
    assertEquals(TODAY, begin(TODAY.plusDays(5), TODAY));
    assertTrue(run(answered(null, TODAY.plusDays(1)), null).isEmpty(), "nothing is dated yet");
  }

  @Test
  void itEndsTodayOrWithTheMission() {
    Mission mission = answered(null, TODAY.minusDays(9));
    assertEquals(TODAY, whole(mission).to());
    assertEquals(TODAY.minusDays(3), whole(mission.withEnded(TODAY.minusDays(3))).to());
    assertEquals(TODAY, whole(mission.withEnded(TODAY.plusDays(3))).to());
  }

  private static List<LocalDate> samples(int days) {
    return List.copyOf(Samples.of(TODAY.minusDays(days), TODAY));
  }

  /** 92 days before 23 November lies 23 August. */
  @Test
  void upToThreeMonthsAreShownByWeeks() {
    assertEquals(15, samples(92).size());
    assertEquals(TODAY.minusDays(85), samples(92).get(1));
    assertEquals(
        List.of(
            LocalDate.of(2026, 8, 22),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 31),
            TODAY),
        samples(93));
    assertEquals(List.of(TODAY.minusDays(7), TODAY), samples(7));
    assertEquals(List.of(TODAY), samples(0));
  }

  /** Two days: that of the answer and today. */
  @Test
  void theShareRisesWithEveryDay() {
    TrendRun run = run(answered(null, TODAY.minusDays(1)), null).orElseThrow();
    assertEquals(0, run.share(), 1e-9);
    assertTrue(run.step());
    assertEquals(0.5, run.share(), 1e-9);
    assertThrows(IllegalStateException.class, run::trend);
    assertFalse(run.step());
    assertEquals(1, run.share(), 1e-9);
    assertFalse(run.step());
    assertEquals(2, run.trend().points().size());
  }

  private static TrendRun done(TrendRun run) {
    while (run.step()) {}
    return run;
  }

  private static Glance first(TrendRun run) {
    return done(run).trend().points().getFirst().glance();
  }

  @Test
  void daysThatHaveNotChangedAreTakenOver() {
    Mission mission = answered(null, TODAY.minusDays(1));
    TrendRun before = done(run(mission, null).orElseThrow());
    assertSame(first(before), first(run(mission, before).orElseThrow()));
    Mission other = mission.withAnswer("f.a", Answer.known(Value.of(false)).withDate(TODAY));
    Mission sooner = other.withAnswer("f.b", Answer.unknown().withDate(TODAY.minusDays(1)));
    assertNotSame(first(before), first(run(sooner, before).orElseThrow()));
  }

  @Test
  void nothingIsTakenOverFromAnotherEngineOrAClientWhoChanged() {
    Mission mission = answered(null, TODAY.minusDays(1));
    TrendRun before = done(run(mission, null).orElseThrow());
    Client other = CLIENT.withMission(mission).withKind(ClientKind.PRIVATE);
    TrendRun changed = TrendRun.of(ENGINE, other, mission, TODAY, before).orElseThrow();
    assertNotSame(first(before), first(changed));
    Client same = CLIENT.withMission(mission);
    TrendRun elsewhere = TrendRun.of(engine(), same, mission, TODAY, before).orElseThrow();
    assertNotSame(first(before), first(elsewhere));
  }

  @Test
  void theLatestPointThatIsNotLaterCounts() {
    LocalDate may = LocalDate.of(2026, 5, 4);
    Trend trend = Glances.trend(Glances.point(may, 1), Glances.point(may.plusDays(4), 2));
    assertEquals(may, trend.at(may.minusDays(1)).date());
    assertEquals(may, trend.at(may.plusDays(3)).date());
    assertEquals(may.plusDays(4), trend.at(may.plusDays(4)).date());
    assertEquals(may.plusDays(4), trend.at(may.plusDays(40)).date());
    assertTrue(trend.drawable());
    assertFalse(Glances.trend(Glances.point(may, 1)).drawable());
  }
}
