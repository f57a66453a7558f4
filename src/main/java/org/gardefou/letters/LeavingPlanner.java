package org.gardefou.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gardefou.model.Language;
import org.gardefou.model.Leaving;
import org.gardefou.model.Mission;
import org.gardefou.model.Text;
import org.gardefou.model.Value;
import org.gardefou.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Works out notice, last day and steps of leaving a running mission (domain.md E.5). */
public final class LeavingPlanner {
  private static final String RELATION = "mission.relation_months";
  private static final String CONTRACT = "dependency.notice_days";
  private static final String SHARE = "dependency.share_pct";
  private static final String SHARE_WORDS = "dependency.share";
  private static final int MONTHS = 12;

  private LeavingPlanner() {}

  /** The plan for a mission; without a first day the shortest notice is proposed. */
  public static LeavingPlan plan(LeavingGuide guide, LetterContext context) {
    Leaving leaving = context.mission().leaving();
    int proposed = proposed(guide, context);
    int days = leaving.noticeDays() == null ? proposed : leaving.noticeDays();
    LocalDate notice = leaving.noticeOn() == null ? context.today() : leaving.noticeOn();
    LocalDate last = leaving.lastDay() == null ? notice.plusDays(days) : leaving.lastDay();
    return new LeavingPlan(
        days,
        proposed,
        notice,
        last,
        lawyer(guide, context, days).orElse(null),
        overdue(context).orElse(null),
        guide.steps().stream().map(step -> step(step, notice, last, leaving)).toList(),
        guide.law());
  }

  /**
   * The longer of what the contract says and what the length of the relation proposes, a month a
   * year; never below the least.
   */
  private static int proposed(LeavingGuide guide, LetterContext context) {
    int byLength = (int) Math.ceil((double) months(context) * guide.daysPerYear() / MONTHS);
    int contract = Answered.number(context.mission(), CONTRACT).map(BigDecimal::intValue).orElse(0);
    return Math.max(guide.minimumDays(), Math.max(byLength, contract));
  }

  private static long months(LetterContext context) {
    LocalDate since = context.mission().since();
    long counted =
        since == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(since, context.today()));
    return Answered.number(context.mission(), RELATION)
        .map(months -> Math.max(counted, months.longValue()))
        .orElse(counted);
  }

  /** Above the years or the share of the guide, a lawyer should read the notice. */
  static Optional<Text> lawyer(LeavingGuide guide, LetterContext context, int days) {
    Optional<BigDecimal> share = Answered.number(context.mission(), SHARE);
    if (share.filter(s -> s.compareTo(BigDecimal.valueOf(guide.lawyerShare())) > 0).isPresent()) {
      return share.map(s -> Bilingual.text("letters.lawyer.share", s, days));
    }
    if (mostOfIncome(context.mission())) {
      return Optional.of(Bilingual.text("letters.lawyer.most", days));
    }
    return months(context) > (long) guide.lawyerYears() * MONTHS
        ? Optional.of(Bilingual.text("letters.lawyer.years", guide.lawyerYears(), days))
        : Optional.empty();
  }

  private static boolean mostOfIncome(Mission mission) {
    return Answered.value(mission, SHARE_WORDS).filter(Value.of("most")::equals).isPresent();
  }

  /** What she noted of overdue invoices. */
  private static Optional<Text> overdue(LetterContext context) {
    return Answered.number(context.mission(), "payment.overdue_amount")
        .filter(amount -> amount.signum() > 0)
        .map(
            amount ->
                new Text(owed(amount, Language.EN, context), owed(amount, Language.FR, context)))
        .map(amount -> Bilingual.text("letters.overdue", amount));
  }

  private static String owed(BigDecimal amount, Language language, LetterContext context) {
    return Formats.of(language, context).money(amount);
  }

  private static LeavingPlan.Step step(
      LeavingGuide.Step step, LocalDate notice, LocalDate last, Leaving leaving) {
    LocalDate day =
        switch (step.when()) {
          case NOTICE -> notice;
          case LAST_DAY -> last;
        };
    @Nullable LocalDate done = leaving.done().get(step.id());
    return new LeavingPlan.Step(step, day.plusDays(step.days()), done);
  }
}
