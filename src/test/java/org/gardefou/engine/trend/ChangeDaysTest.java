package org.gardefou.engine.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Counter;
import org.gardefou.catalogue.Counter.Measure;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.CatalogueBuilder;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Glance;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.StrainCheck;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The days on which what is known can change: on all others the rules say the same. */
class ChangeDaysTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
  private static final LocalDate TO = FROM.plusDays(140);
  private static final Client CLIENT = Client.create("Client", ClientKind.BUSINESS);
  private static final List<String> KINDS =
      List.of("late", "blame", "meeting", "urgent", "request", "overdue", "abuse", "night", "pain");
  private static final Set<String> PERSONAL = Set.of("night", "pain");
  private static final Catalogue CATALOGUE = catalogue();

  private static Counter counter(Measure measure, @Nullable Integer days, String... kinds) {
    return new Counter(measure, Set.of(kinds), Set.of(), days);
  }

  private static Catalogue catalogue() {
    CatalogueBuilder builder = new CatalogueBuilder().criterion("C", 1).criterion("D", 2);
    KINDS.forEach(kind -> builder.incident(kind, PERSONAL.contains(kind)));
    Set<String> requests = Set.of("request", "urgent");
    return builder
        .counted("f.late", counter(Measure.COUNT, 30, "late"))
        .noted("f.blamed", counter(Measure.ANY, 60, "blame"))
        .counted("f.meetings", counter(Measure.HOURS_WEEK, 30, "meeting"))
        .counted("f.urgent", new Counter(Measure.SHARE, Set.of("urgent"), requests, 14))
        .counted("f.open", counter(Measure.OPEN_DAYS, null, "overdue"))
        .counted("f.delay", counter(Measure.AVERAGE_DAYS, 60, "overdue"))
        .counted("f.nights", counter(Measure.COUNT, 14, "night"))
        .noted("f.abuse", counter(Measure.ANY, null, "abuse"))
        .rule("ABUSE", "D", Severity.RED, "f.abuse")
        .rule("LATE", "C", Severity.CAUTION, "f.late >= 2.0")
        .rule("NONE", "C", Severity.CAUTION, "f.late == 0.0")
        .rule("BLAME", "D", Severity.RED, "f.blamed")
        .rule("MEET", "C", Severity.RED, "f.meetings > 1.0")
        .rule("HURRY", "C", Severity.RED, "f.urgent >= 50.0")
        .rule("OPEN", "D", Severity.CAUTION, "f.open >= 20.0")
        .rule("DELAY", "D", Severity.CAUTION, "f.delay >= 25.0")
        .rule("NIGHT", "D", Severity.CAUTION, "f.nights >= 1.0")
        .build();
  }

  private static Mission mission() {
    return Mission.create("Mission", Phase.ONGOING).withPhase(Phase.ONGOING, FROM);
  }

  private static Incident entry(LocalDate day, String kind) {
    return new Incident(
        UUID.randomUUID(),
        day,
        null,
        kind,
        null,
        BigDecimal.valueOf(6),
        null,
        null,
        null,
        null,
        null,
        Map.of());
  }

  private static Mission noted(Mission mission, LocalDate day, String kind) {
    return mission.editJournal(journal -> journal.withEntry(entry(day, kind)));
  }

  private static NavigableSet<LocalDate> days(Mission mission) {
    return ChangeDays.of(CATALOGUE, mission, FROM, TO);
  }

  private static Glance glance(Engine engine, Mission mission, LocalDate day) {
    Mission then = mission.asOf(day);
    return engine.examine(CLIENT.withMission(then), then, day).glance();
  }

  /** Every day is examined by itself, without any of those before. */
  private static void check(Mission mission, String where) {
    Engine engine = new Engine(CATALOGUE, Freelancer.create());
    NavigableSet<LocalDate> days = days(mission);
    Glance said = glance(engine, mission, FROM);
    for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
      Glance alone = glance(engine, mission, day);
      said = days.contains(day) ? alone : said;
      assertEquals(said, alone, where + day);
    }
  }

  /** Few entries, so that windows also stand empty. */
  private static Mission random(Random random) {
    LocalDate since = random.nextInt(4) == 0 ? null : FROM.minusDays(random.nextInt(20));
    Mission mission = mission().withPhase(Phase.ONGOING, since);
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      mission = noted(mission, FROM.plusDays(random.nextInt(100)), kind);
    }
    if (random.nextBoolean()) {
      mission = hers(mission, "f.late", 3, FROM.plusDays(random.nextInt(60)));
      mission = hers(mission, "f.nights", 3, FROM.plusDays(random.nextInt(60)));
    }
    LocalDate complete = FROM.plusDays(random.nextInt(60));
    return random.nextInt(3) == 0
        ? mission.editJournal(journal -> journal.withCompleteFrom(complete))
        : mission;
  }

  private static Mission hers(Mission mission, String fact, int number, LocalDate day) {
    return mission.withAnswer(fact, Answer.known(Value.of(number)).withDate(day));
  }

  @Test
  void onNoOtherDayDoTheRulesSaySomethingElse() {
    for (int seed = 0; seed < 40; seed++) {
      check(random(new Random(seed)), "seed " + seed + ", ");
    }
  }

  private static LocalDate at(int day) {
    return FROM.plusDays(day);
  }

  /** The first of each month and the day of the month on which it began, at most its last. */
  @Test
  void withoutEntriesOnlyTheMonthsCount() {
    Mission mission = mission().withPhase(Phase.ONGOING, LocalDate.of(2025, 1, 31));
    assertEquals(
        Set.of(
            FROM,
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1),
            TO),
        days(mission));
  }

  /** Windows of 14, 30 and 60 days let it go; they lie after it one day earlier. */
  @Test
  void anEntryCountsForTheLengthOfEachWindow() {
    Set<LocalDate> before = days(mission());
    NavigableSet<LocalDate> days = days(noted(mission(), at(3), "blame"));
    days.removeAll(before);
    assertEquals(Set.of(at(3), at(16), at(17), at(32), at(33), at(62), at(63)), Set.copyOf(days));
  }

  /** Her nights are three again when the last note about herself leaves the fourteen days. */
  @Test
  void notesAboutHerselfLeaveAWindowOfTheirOwnEmpty() {
    Mission mission = hers(noted(mission(), at(0), "late"), "f.nights", 3, at(5));
    mission = noted(noted(mission, at(30), "pain"), at(40), "late");
    assertTrue(days(mission).contains(at(44)));
    check(mission, "");
  }

  @Test
  void aJournalIsCompleteFromItsDayOn() {
    Mission mission =
        mission()
            .withPhase(Phase.ONGOING, null)
            .editJournal(journal -> journal.withCompleteFrom(at(20)));
    assertTrue(days(mission).containsAll(Set.of(at(20), at(33), at(49), at(79))));
    check(mission, "");
  }

  @Test
  void whatIsOverdueGrowsEveryDay() {
    assertTrue(days(noted(mission(), at(100), "overdue")).contains(at(123)));
    assertTrue(days(noted(mission(), at(-9), "overdue")).contains(at(1)));
    assertFalse(days(noted(mission(), at(100), "overdue")).contains(at(98)));
  }

  @Test
  void theFirstThirtyDaysCountWhereHoursAreAveraged() {
    NavigableSet<LocalDate> days = days(noted(mission(), at(1), "meeting"));
    assertTrue(days.containsAll(FROM.datesUntil(at(30)).toList()));
    assertFalse(days(noted(mission(), at(1), "late")).contains(at(12)));
  }

  @Test
  void agreementsAnswersChecksAndCheckInsAreDated() {
    Mission mission =
        hers(mission(), "f.late", 3, at(20))
            .withAgreement(
                Agreement.of("K", Agreement.State.PROPOSED, at(40))
                    .withState(Agreement.State.AGREED, at(41)))
            .withStrainCheck(new StrainCheck(at(50), Map.of(), Map.of()));
    assertTrue(days(mission).containsAll(Set.of(at(20), at(40), at(41), at(50))));
    assertFalse(days(mission).contains(at(21)));
  }
}
