package org.gardefou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Limits;
import org.gardefou.model.Phase;
import org.junit.jupiter.api.Test;

/** Her own limits count beside the benchmarks of the catalogue (domain.md A.5). */
class OwnLimitsTest {
  private static Fixture ongoing() {
    return Fixture.empty(Phase.ONGOING, ClientKind.BUSINESS);
  }

  private static Optional<Flag> flag(Fixture fixture, String rule, Limits limits) {
    Freelancer her = Freelancer.create().withLimits(limits);
    return new Engine(fixture.catalogue(), her)
        .assess(fixture.client(), fixture.mission(), Fixture.DAY).flags().stream()
            .filter(flag -> flag.rule().id().equals(rule))
            .findFirst();
  }

  private static Optional<Severity> severity(
      Fixture fixture, String rule, Limits.Kind kind, int limit) {
    return flag(fixture, rule, Limits.NONE.with(kind, BigDecimal.valueOf(limit)))
        .filter(Flag::fired)
        .map(Flag::severity);
  }

  @Test
  void hoursAboveHerLimitAreACautionBelowTheBenchmarkToo() {
    Fixture busy = ongoing().with("health.hours_week", 36).with("health.workload", "fits");
    assertEquals(Optional.empty(), flag(busy, "HLT-03", Limits.NONE));
    Limits.Kind hours = Limits.Kind.HOURS_WEEK;
    assertEquals(Optional.empty(), severity(busy, "HLT-03", hours, 36));
    assertEquals(Optional.of(Severity.CAUTION), severity(busy, "HLT-03", hours, 35));
    assertEquals(
        "36 hours of work a week, all clients together; your limit: 35",
        flag(busy, "HLT-03", Limits.NONE.with(hours, new BigDecimal("35")))
            .orElseThrow()
            .evidence()
            .en());
  }

  @Test
  void theBenchmarkStaysWhereHerLimitIsHigher() {
    Fixture full = ongoing().with("health.hours_week", 50).with("health.workload", "fits");
    assertEquals(Optional.of(Severity.RED), severity(full, "HLT-03", Limits.Kind.HOURS_WEEK, 55));
    assertEquals(
        "50 hours of work a week, all clients together",
        flag(full, "HLT-03", Limits.NONE).orElseThrow().evidence().en());
  }

  @Test
  void daysOffRepliesAndShare() {
    Fixture oneDay = ongoing().with("health.days_off", "one").with("health.leave_possible", true);
    assertEquals(Optional.empty(), flag(oneDay, "HLT-05", Limits.NONE));
    assertEquals(
        Optional.of(Severity.CAUTION), severity(oneDay, "HLT-05", Limits.Kind.DAYS_OFF_WEEK, 2));
    Fixture evening = ongoing().with("health.contacts", "once_or_twice");
    assertEquals(Optional.empty(), flag(evening, "HLT-07", Limits.NONE));
    assertEquals(
        Optional.of(Severity.CAUTION), severity(evening, "HLT-07", Limits.Kind.REPLY_UNTIL, 18));
    Fixture share = ongoing().with("dependency.share", "a_little").with("dependency.share_pct", 28);
    assertEquals(Optional.empty(), flag(share, "DEP-01", Limits.NONE));
    assertEquals(
        Optional.of(Severity.CAUTION), severity(share, "DEP-01", Limits.Kind.CLIENT_SHARE, 25));
  }

  @Test
  void aReserveBelowHerAimIsWorthKnowing() {
    Fixture reserve =
        ongoing()
            .with("dependency.reserve", "months")
            .with("dependency.runway_months", 5)
            .with("dependency.share", "a_little");
    assertEquals(Optional.empty(), flag(reserve, "DEP-02", Limits.NONE));
    assertEquals(
        Optional.of(Severity.INFO), severity(reserve, "DEP-02", Limits.Kind.RESERVE_MONTHS, 6));
  }

  /** Without a limit no rule asks for more than before: words alone decide. */
  @Test
  void withoutALimitNothingElseIsAsked() throws IOException {
    Fixture words = ongoing().with("health.workload", "fits").unknown("health.hours_week");
    assertEquals(Optional.empty(), flag(words, "HLT-03", Limits.NONE));
    assertEquals(
        Optional.of(FlagState.POSSIBLE),
        flag(words, "HLT-03", Limits.NONE.with(Limits.Kind.HOURS_WEEK, BigDecimal.TEN))
            .map(Flag::state));
  }

  @Test
  void aLimitIsNoQuestion() throws IOException {
    Fixture sound = Fixture.sound();
    assertEquals(
        0,
        new Engine(sound.catalogue(), Freelancer.create())
            .questions(sound.client(), sound.mission()).stream()
                .filter(fact -> fact.section().equals("limit"))
                .count());
  }
}
