package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.model.Text;
import org.gardefou.text.Bilingual;

/**
 * A day of the trend that deserves a number and a few words: a limit passed, an agreement broken,
 * the first red about health, an entry with which a red or a deal-breaker began.
 */
public record Mark(LocalDate date, Text what) {
  private static final int MOST = 9;

  /**
   * The marks in order of their days, nine at most.
   *
   * @param health whether health may be named
   */
  public static List<Mark> of(Trend trend, Catalogue catalogue, boolean health) {
    List<Mark> marks = new ArrayList<>();
    marks.addAll(passed(trend, catalogue.thresholds().decline()));
    marks.addAll(passed(trend, catalogue.thresholds().conditions()));
    trend.agreements().stream()
        .filter(AgreementSpan::broken)
        .forEach(span -> marks.add(new Mark(span.to(), broken(catalogue, span))));
    marks.addAll(grave(trend, catalogue, health));
    return marks.stream().limit(MOST).sorted(Comparator.comparing(Mark::date)).toList();
  }

  private static List<Mark> passed(Trend trend, double limit) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 1; i < trend.points().size(); i++) {
      TrendPoint point = trend.points().get(i);
      double before = trend.points().get(i - 1).glance().total().low();
      if (before < limit && point.glance().total().low() >= limit) {
        marks.add(new Mark(point.date(), Bilingual.text("trend.mark.passed", Math.round(limit))));
      }
    }
    return marks;
  }

  private static Text broken(Catalogue catalogue, AgreementSpan span) {
    var clause = catalogue.clauses().get(span.clause());
    return Bilingual.text(
        "trend.mark.broken",
        clause == null ? new Text(span.clause(), span.clause()) : clause.name());
  }

  /** Days on which a rule became red or worse for the first time; of several the gravest. */
  private static List<Mark> grave(Trend trend, Catalogue catalogue, boolean health) {
    Set<String> known = new HashSet<>(reds(trend.points().getFirst()));
    List<Mark> marks = new ArrayList<>();
    for (TrendPoint point : trend.points()) {
      reds(point).stream()
          .filter(known::add)
          .filter(rule -> health || !isHealth(catalogue, rule))
          .reduce((gravest, other) -> graver(point, gravest, other))
          .map(point.glance().sentences()::get)
          .ifPresent(found -> marks.add(new Mark(point.date(), found)));
    }
    return marks;
  }

  private static List<String> reds(TrendPoint point) {
    return point.glance().rules().entrySet().stream()
        .filter(rule -> rule.getValue().compareTo(Severity.RED) >= 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String graver(TrendPoint point, String one, String other) {
    Map<String, Severity> rules = point.glance().rules();
    return severity(rules, one).compareTo(severity(rules, other)) >= 0 ? one : other;
  }

  private static Severity severity(Map<String, Severity> rules, String rule) {
    return rules.getOrDefault(rule, Severity.INFO);
  }

  private static boolean isHealth(Catalogue catalogue, String rule) {
    Rule found = catalogue.rules().get(rule);
    return found != null && catalogue.criterion(found.criterion()).health();
  }
}
