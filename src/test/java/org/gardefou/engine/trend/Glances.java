package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.CatalogueBuilder;
import org.gardefou.engine.Glance;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Text;

/** What was said on days of a made-up course. */
final class Glances {
  /** Two rules, one of them about health; conditions begin at 20 points, a no at 45. */
  static final Catalogue CATALOGUE =
      new CatalogueBuilder()
          .criterion("C", 1)
          .health("H")
          .yesNo("f.a")
          .rule("R", "C", Severity.RED, "f.a")
          .rule("S", "H", Severity.RED, "f.a")
          .build();

  private Glances() {}

  /** At that established risk, with rules that found their own id. */
  static Glance at(double low, Map<String, Severity> rules) {
    return of(Verdict.ACCEPT, low, rules);
  }

  static Glance of(Verdict verdict, double low, Map<String, Severity> rules) {
    Map<String, Text> found = new HashMap<>();
    rules.keySet().forEach(rule -> found.put(rule, new Text(rule + " found", rule + " trouvé")));
    Interval risk = new Interval(low, low + 10);
    return new Glance(verdict, verdict, false, risk, Map.of(), new TreeMap<>(rules), found);
  }

  /** A trend of these points. */
  static Trend trend(TrendPoint... points) {
    return trend(List.of(), List.of(), points);
  }

  static Trend trend(List<RuleSpan> rules, List<AgreementSpan> agreements, TrendPoint... points) {
    List<TrendPoint> all = new ArrayList<>(List.of(points));
    return new Trend(
        all.getFirst().date(), all.getLast().date(), all, rules, List.of(), agreements, List.of());
  }

  /** A point at an established risk; several are read from the first on. */
  static TrendPoint point(LocalDate day, double low) {
    return new TrendPoint(day, at(low, Map.of()), false);
  }
}
