package org.gardefou.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.gardefou.model.Answer;
import org.gardefou.model.ClientKind;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingPlannerTest {
  private static final LetterCases CASES = new LetterCases();

  private static Mission since(@Nullable String day) {
    return Mission.create("Salons", Phase.ONGOING)
        .withPhase(Phase.ONGOING, day == null ? null : LocalDate.parse(day));
  }

  private static LeavingPlan plan(Mission mission) {
    return LeavingPlanner.plan(
        CASES.book.leaving(), CASES.context(ClientKind.BUSINESS, mission, Freelancer.create()));
  }

  /** A month a year, 30 days at least (domain.md E.5); today is 24 November 2026. */
  @ParameterizedTest
  @CsvSource({
    ",           30, 2026-12-24",
    "2026-10-24, 30, 2026-12-24",
    "2025-05-24, 45, 2027-01-08",
    "2024-11-24, 60, 2027-01-23",
    "2018-11-24, 240, 2027-07-22",
    "2027-01-01, 30, 2026-12-24",
  })
  void noticeGrowsByAMonthAYear(String first, int days, LocalDate last) {
    LeavingPlan plan = plan(since(first));
    assertEquals(days, plan.proposedDays());
    assertEquals(days, plan.noticeDays());
    assertEquals(last, plan.lastDay());
  }

  @Test
  void aLongerNoticeOfTheContractCounts() {
    Mission mission = since("2025-05-24");
    Answer sixty = Answer.known(Value.of(60));
    assertEquals(60, plan(mission.withAnswer("dependency.notice_days", sixty)).noticeDays());
    Answer ten = Answer.known(Value.of(10));
    assertEquals(45, plan(mission.withAnswer("dependency.notice_days", ten)).noticeDays());
  }

  @Test
  void herOwnFiguresGoFirst() {
    Leaving own = Leaving.NONE.withNoticeDays(14).withNoticeOn(LocalDate.of(2026, 12, 1));
    LeavingPlan plan = plan(since("2025-05-24").withLeaving(own));
    assertEquals(14, plan.noticeDays());
    assertEquals(45, plan.proposedDays());
    assertEquals(LocalDate.of(2026, 12, 15), plan.lastDay());
    LocalDate day = LocalDate.of(2027, 1, 31);
    assertEquals(day, plan(since(null).withLeaving(own.withLastDay(day))).lastDay());
  }

  @Test
  void stepsHangOnTheNoticeOrTheLastDay() {
    Leaving begun = Leaving.NONE.withDone("invoice", LocalDate.of(2026, 11, 20));
    LeavingPlan plan = plan(since("2025-05-24").withLeaving(begun));
    assertEquals(LocalDate.of(2026, 11, 24), step(plan, "notice").due());
    assertEquals(LocalDate.of(2026, 11, 17), step(plan, "invoice").due());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), step(plan, "invoice").doneOn());
    assertEquals(LocalDate.of(2026, 12, 25), step(plan, "handover").due());
    assertEquals(LocalDate.of(2027, 1, 9), step(plan, "close").due());
  }

  private static LeavingPlan.Step step(LeavingPlan plan, String id) {
    return plan.steps().stream().filter(s -> s.step().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void lettersSixteenToTwentyAreTiedIn() {
    assertEquals(
        java.util.Set.of(
            "formal_notice", "suspension", "end_with_notice", "end_now", "handover_close"),
        java.util.Set.copyOf(
            CASES.book.leaving().steps().stream()
                .map(LeavingGuide.Step::letter)
                .filter(java.util.Objects::nonNull)
                .toList()));
  }

  @Test
  void aLawyerReadsItAboveTwoYearsOrHalfTheIncome() {
    assertEquals(Optional.empty(), plan(since("2024-11-24")).lawyerReason());
    assertTrue(plan(since("2024-10-24")).lawyerReason().isPresent());
    Mission young = since("2026-05-24");
    assertEquals(Optional.empty(), share(young, Value.of(50)));
    assertTrue(share(young, Value.of(51)).isPresent());
    Mission most = young.withAnswer("dependency.share", Answer.known(Value.of("most")));
    assertTrue(plan(most).lawyerReason().isPresent());
  }

  private static Optional<org.gardefou.model.Text> share(Mission mission, Value share) {
    return plan(mission.withAnswer("dependency.share_pct", Answer.known(share))).lawyerReason();
  }

  @Test
  void overdueInvoicesAreNamed() {
    assertEquals(Optional.empty(), plan(since(null)).openInvoices());
    Mission owed = since(null).withAnswer("payment.overdue_amount", Answer.known(Value.of(1850)));
    assertEquals(
        "En retard, d’après vos notes\u00a0: 1\u202f850\u00a0€",
        plan(owed).openInvoices().orElseThrow().fr());
  }
}
