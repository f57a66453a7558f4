package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Figures;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;
import org.gardefou.text.Messages;

/**
 * Says in plain sentences how a mission moved: what a reader of the curve would say, the weightiest
 * first. Every sentence is worked out from the trend.
 */
public final class TrendWords {
  /** From so many points on, a movement is worth a word. */
  private static final int STEP = 3;

  private static final int MOST = 3;

  private final Trend trend;
  private final Catalogue catalogue;
  private final boolean health;
  private final Moments moments;

  private TrendWords(Trend trend, Catalogue catalogue, boolean health) {
    this.trend = trend;
    this.catalogue = catalogue;
    this.health = health;
    moments = new Moments(trend.to());
  }

  /**
   * One to three sentences, the first of which can stand alone.
   *
   * @param health whether health may be named
   */
  public static List<Text> of(Trend trend, Catalogue catalogue, boolean health) {
    return new TrendWords(trend, catalogue, health).sentences();
  }

  /** What is said where there is no trend yet. */
  public static Text none() {
    return Bilingual.text("trend.little");
  }

  private List<Text> sentences() {
    if (!trend.drawable()) {
      return List.of(none());
    }
    List<Text> said =
        crossing()
            .map(crossing -> Stream.of(Optional.of(crossing), ahead(), broken(), rule()))
            .orElseGet(() -> Stream.of(rule(), broken(), moved()))
            .flatMap(Optional::stream)
            .limit(MOST)
            .toList();
    return said.isEmpty() ? List.of(same()) : said;
  }

  private double low(TrendPoint point) {
    return point.glance().total().low();
  }

  private double now() {
    return low(trend.last());
  }

  private Optional<Text> crossing() {
    double conditions = catalogue.thresholds().conditions();
    double decline = catalogue.thresholds().decline();
    return crossed(decline).or(() -> crossed(conditions)).or(() -> back(conditions));
  }

  /** The last point that passed a limit from below, where the risk has stayed above it. */
  private Optional<TrendPoint> passing(double limit, boolean upwards) {
    List<TrendPoint> points = trend.points();
    for (int i = points.size() - 1; i > 0; i--) {
      boolean above = low(points.get(i)) >= limit;
      boolean before = low(points.get(i - 1)) >= limit;
      if (above != upwards) {
        return Optional.empty();
      }
      if (above != before) {
        return Optional.of(points.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Text> crossed(double limit) {
    return passing(limit, true)
        .map(
            point ->
                signsOfHealth()
                    .map(signs -> crossed(limit, point.date(), signs))
                    .orElseGet(() -> inMonth("trend.crossed", limit, point.date())));
  }

  private Text crossed(double limit, LocalDate crossed, LocalDate signs) {
    boolean same = YearMonth.from(signs).equals(YearMonth.from(crossed));
    String order = same ? ".same" : signs.isBefore(crossed) ? ".first" : "";
    return Bilingual.text(
        m ->
            m.get(
                "trend.crossed.health" + order,
                Math.round(limit),
                moments.month(crossed, m.language()),
                moments.month(signs, m.language())));
  }

  private Optional<Text> back(double limit) {
    return passing(limit, false).map(point -> inMonth("trend.back", limit, point.date()));
  }

  private Text inMonth(String key, double limit, LocalDate day) {
    return Bilingual.text(m -> m.get(key, Math.round(limit), moments.month(day, m.language())));
  }

  /** The first day of a red about health that was not there from the beginning. */
  private Optional<LocalDate> signsOfHealth() {
    return trend.rules().stream()
        .filter(span -> health && isHealth(span))
        .filter(span -> span.severity().compareTo(Severity.RED) >= 0)
        .map(RuleSpan::since)
        .filter(day -> day.isAfter(trend.from()))
        .min(LocalDate::compareTo);
  }

  private boolean isHealth(RuleSpan span) {
    Rule rule = catalogue.rules().get(span.rule());
    return rule != null && catalogue.criterion(rule.criterion()).health();
  }

  private Optional<Text> ahead() {
    double limit = catalogue.thresholds().conditions();
    return passing(limit, true)
        .map(TrendPoint::date)
        .flatMap(day -> signsOfHealth().map(signs -> ChronoUnit.MONTHS.between(day, signs)))
        .filter(months -> months > 0)
        .map(months -> Bilingual.text(m -> m.count("trend.ahead", months)));
  }

  private Optional<Text> broken() {
    return trend.agreements().stream()
        .filter(AgreementSpan::broken)
        .reduce((earlier, later) -> later)
        .flatMap(this::broken);
  }

  private Optional<Text> broken(AgreementSpan span) {
    int more = Figures.whole(now()) - Figures.whole(low(trend.at(span.to().minusDays(1))));
    return Optional.ofNullable(catalogue.clauses().get(span.clause()))
        .filter(clause -> more > 0)
        .map(
            clause ->
                Bilingual.text(
                    m ->
                        m.get(
                            "trend.broken",
                            m.of(clause.name()),
                            moments.month(span.from(), m.language()),
                            moments.day(span.to(), m.language()),
                            points(more, m))));
  }

  private static String points(int points, Messages messages) {
    return messages.count("trend.points", points);
  }

  /** The gravest rule that fires now and did not at the beginning. */
  private Optional<Text> rule() {
    return trend.rules().stream()
        .filter(span -> span.last().equals(trend.to()) && span.since().isAfter(trend.from()))
        .filter(span -> span.severity().compareTo(Severity.RED) >= 0)
        .filter(span -> !isHealth(span))
        .findFirst()
        .map(
            span ->
                Bilingual.text(
                    m ->
                        m.get(
                            "trend.rule",
                            moments.day(span.since(), m.language()),
                            m.of(span.found()))));
  }

  private Optional<Text> moved() {
    int before = Figures.whole(low(trend.points().getFirst()));
    int after = Figures.whole(now());
    return Optional.of(after - before)
        .filter(change -> Math.abs(change) >= STEP)
        .map(change -> moved(change > 0 ? "trend.rose" : "trend.fell", before, after));
  }

  private Text moved(String key, int before, int after) {
    return Bilingual.text(m -> m.get(key, before, after, moments.day(trend.from(), m.language())));
  }

  private Text same() {
    return Bilingual.text(
        m ->
            m.get(
                "trend.same",
                moments.day(trend.from(), m.language()),
                Figures.interval(trend.last().glance().total())));
  }
}
