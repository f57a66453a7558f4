package org.gardefou.engine.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Glance;
import org.gardefou.model.Agreement;
import org.gardefou.model.Incident;
import org.gardefou.model.Mission;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what was said day by day a trend.
 *
 * @param samples days that are shown even where nothing changed
 * @param glances what was said on each day that was looked at
 */
record Gathering(
    Mission mission,
    LocalDate from,
    LocalDate to,
    Set<LocalDate> samples,
    SortedMap<LocalDate, Glance> glances) {

  Trend trend() {
    return new Trend(
        from,
        to,
        points(),
        rules(),
        days(),
        mission.agreements().stream()
            .flatMap(this::spans)
            .sorted(Comparator.comparing(AgreementSpan::from))
            .toList(),
        mission.checkIns().stream().filter(each -> !each.open() && within(each.date())).toList());
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private List<TrendPoint> points() {
    List<TrendPoint> points = new ArrayList<>();
    Glance before = null;
    for (Map.Entry<LocalDate, Glance> entry : glances.entrySet()) {
      boolean turn = before != null && turned(before, entry.getValue());
      if (turn || samples.contains(entry.getKey())) {
        points.add(new TrendPoint(entry.getKey(), entry.getValue(), turn));
      }
      before = entry.getValue();
    }
    return points;
  }

  private static boolean turned(Glance before, Glance after) {
    return before.verdict() != after.verdict() || !before.rules().equals(after.rules());
  }

  private List<RuleSpan> rules() {
    Map<String, RuleSpan> spans = new HashMap<>();
    LocalDate before = from;
    for (Map.Entry<LocalDate, Glance> entry : glances.entrySet()) {
      LocalDate day = entry.getKey();
      for (RuleSpan now : fired(day, entry.getValue())) {
        LocalDate previous = before;
        spans.merge(now.rule(), now, (known, next) -> known.with(next, previous));
      }
      before = day;
    }
    return spans.values().stream().map(this::upToTheEve).sorted(gravestFirst()).toList();
  }

  private static List<RuleSpan> fired(LocalDate day, Glance glance) {
    return glance.rules().entrySet().stream()
        .map(
            rule ->
                new RuleSpan(
                    rule.getKey(),
                    rule.getValue(),
                    Objects.requireNonNull(glance.sentences().get(rule.getKey())),
                    day,
                    day,
                    day))
        .toList();
  }

  /** It fired until the eve of the next day that was looked at. */
  private RuleSpan upToTheEve(RuleSpan span) {
    SortedMap<LocalDate, Glance> later = glances.tailMap(span.last().plusDays(1));
    return later.isEmpty() ? span : span.until(later.firstKey().minusDays(1));
  }

  private static Comparator<RuleSpan> gravestFirst() {
    return Comparator.comparing(RuleSpan::severity)
        .reversed()
        .thenComparing(RuleSpan::first)
        .thenComparing(RuleSpan::rule);
  }

  private List<JournalDay> days() {
    Map<LocalDate, List<Incident>> byDay =
        mission.journal().entries().stream()
            .filter(entry -> within(entry.date()))
            .collect(Collectors.groupingBy(Incident::date, TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .map(day -> new JournalDay(day.getKey(), day.getValue(), grave(day.getKey())))
        .toList();
  }

  /** Rules that were red or a deal-breaker at the end of the day, and not the day before. */
  private List<String> grave(LocalDate day) {
    SortedMap<LocalDate, Glance> earlier = glances.headMap(day);
    Glance now = glances.get(day);
    if (now == null || earlier.isEmpty()) {
      return List.of();
    }
    SortedMap<String, Severity> eve = earlier.lastEntry().getValue().rules();
    return now.rules().entrySet().stream()
        .filter(rule -> rule.getValue().compareTo(Severity.RED) >= 0)
        .filter(
            rule -> rule.getValue().compareTo(eve.getOrDefault(rule.getKey(), Severity.INFO)) > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each stretch from a state of agreed up to the state after it. */
  private Stream<AgreementSpan> spans(Agreement agreement) {
    List<Agreement.Step> steps = new ArrayList<>(agreement.earlier());
    steps.add(Agreement.Step.of(agreement.state(), agreement.date()));
    List<AgreementSpan> spans = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).state() == Agreement.State.AGREED) {
        spans.add(
            span(agreement.clause(), steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null));
      }
    }
    return spans.stream().filter(span -> !span.from().isAfter(to) && !span.to().isBefore(from));
  }

  private AgreementSpan span(String clause, Agreement.Step agreed, Agreement.@Nullable Step next) {
    LocalDate begin = agreed.date() == null ? from : agreed.date();
    LocalDate end = next == null || next.date() == null ? to : next.date();
    return new AgreementSpan(
        clause,
        begin.isBefore(from) ? from : begin,
        end.isAfter(to) ? to : end,
        next == null ? Agreement.State.AGREED : next.state());
  }
}
