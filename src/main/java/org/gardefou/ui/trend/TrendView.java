package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Verdict;
import org.gardefou.engine.trend.AgreementSpan;
import org.gardefou.engine.trend.JournalDay;
import org.gardefou.engine.trend.Mark;
import org.gardefou.engine.trend.Trend;
import org.gardefou.engine.trend.TrendPoint;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Incident;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot.Range;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.SpokenFigures;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.words.Dates;

/** A trend in the words of one language, in all or for one criterion. */
final class TrendView {
  private final Trend trend;
  private final Catalogue catalogue;
  private final Optional<String> criterion;
  private final Messages messages;
  private final List<Drawing.Number> marks;
  private final SortedMap<LocalDate, List<String>> events = new TreeMap<>();

  /**
   * A trend to be shown.
   *
   * @param criterion id of the criterion that is looked at; none for the total
   */
  TrendView(Trend trend, Catalogue catalogue, Optional<String> criterion, Messages messages) {
    this.trend = trend;
    this.catalogue = catalogue;
    this.criterion = criterion;
    this.messages = messages;
    marks =
        Mark.of(trend, catalogue, true).stream()
            .map(mark -> new Drawing.Number(mark.date(), messages.of(mark.what())))
            .toList();
    marks.forEach(mark -> add(mark.date(), mark.words()));
    trend.days().forEach(day -> add(day.date(), entries(day)));
    trend.agreements().forEach(this::add);
    trend.checkIns().forEach(checkIn -> add(checkIn.date(), saidThen(checkIn)));
  }

  private void add(AgreementSpan span) {
    add(span.from(), messages.get("trend.agreed", clause(span)));
    if (span.broken()) {
      add(span.to(), messages.get("trend.agreed.broken", clause(span)));
    }
  }

  private void add(LocalDate day, String words) {
    List<String> all = events.computeIfAbsent(day, d -> new ArrayList<>());
    if (!all.contains(words)) {
      all.add(words);
    }
  }

  /** What the chart draws. */
  Drawing drawing() {
    return new Drawing(
        trend.from(),
        trend.to(),
        trend.points().stream().map(p -> new Drawing.Spot(p.date(), risk(p))).toList(),
        trend.checkIns().stream().flatMap(checkIn -> said(checkIn).stream()).toList(),
        criterion.isEmpty() ? limits() : List.of(),
        marks,
        trend.days().stream()
            .map(day -> new Drawing.Busy(day.date(), !day.grave().isEmpty()))
            .toList(),
        trend.agreements().stream().map(this::stretch).toList(),
        strip(),
        messages.get("trend.strip"),
        new Drawing.Now(Figures.interval(risk(trend.last())), day(trend.to())));
  }

  /** The numbered marks, in order. */
  List<Drawing.Number> marks() {
    return marks;
  }

  /** Every day on which something is to be said, the latest first. */
  List<TrendRow> rows() {
    TreeSet<LocalDate> days = new TreeSet<>(events.keySet());
    trend.points().forEach(point -> days.add(point.date()));
    return days.descendingSet().stream().map(this::row).toList();
  }

  private TrendRow row(LocalDate day) {
    TrendPoint then = trend.at(day);
    return new TrendRow(
        day(day),
        Figures.interval(risk(then)),
        verdict(then.glance().verdict()),
        String.join(" · ", events.getOrDefault(day, List.of())));
  }

  /** One point in a sentence: day, figures, advice, what happened. */
  String spoken(int point) {
    TrendPoint shown = trend.points().get(point);
    return Stream.concat(
            Stream.of(
                day(shown.date()),
                SpokenFigures.of(messages, risk(shown)),
                verdict(shown.glance().verdict())),
            events.getOrDefault(shown.date(), List.of()).stream())
        .collect(Collectors.joining(" · "));
  }

  private Interval risk(TrendPoint point) {
    return point.glance().risk(criterion);
  }

  String day(LocalDate day) {
    return Dates.day(day, messages.language());
  }

  private String verdict(Verdict verdict) {
    return VerdictChip.word(messages, Phase.ONGOING, verdict);
  }

  private Optional<Drawing.Spot> said(CheckIn checkIn) {
    return criterion
        .map(id -> Optional.ofNullable(checkIn.assessment().criteria().get(id)))
        .orElse(Optional.of(checkIn.assessment().risk()))
        .map(risk -> new Drawing.Spot(checkIn.date(), interval(risk)));
  }

  private static Interval interval(Range risk) {
    return new Interval(risk.low().doubleValue(), risk.high().doubleValue());
  }

  private String saidThen(CheckIn checkIn) {
    return messages.get(
        "trend.said",
        Figures.interval(interval(checkIn.assessment().risk())),
        word(checkIn.assessment().verdict()));
  }

  /** A verdict that this version does not know keeps its name. */
  private String word(String verdict) {
    return Stream.of(Verdict.values())
        .filter(known -> known.name().equals(verdict))
        .findFirst()
        .map(this::verdict)
        .orElse(verdict);
  }

  private List<Drawing.Limit> limits() {
    return List.of(
        limit("trend.limit.conditions", catalogue.thresholds().conditions()),
        limit("trend.limit.decline", catalogue.thresholds().decline()));
  }

  private Drawing.Limit limit(String key, double at) {
    return new Drawing.Limit(at, messages.get(key, Math.round(at)));
  }

  private Drawing.Stretch stretch(AgreementSpan span) {
    String key = span.broken() ? "trend.agreed.broken" : "trend.agreed";
    return new Drawing.Stretch(
        span.from(), span.to(), messages.get(key, clause(span)), span.broken());
  }

  private String clause(AgreementSpan span) {
    Clause clause = catalogue.clauses().get(span.clause());
    return clause == null ? span.clause() : messages.of(clause.name());
  }

  private List<Drawing.Advice> strip() {
    List<Drawing.Advice> parts = new ArrayList<>();
    TrendPoint begin = trend.points().getFirst();
    for (TrendPoint point : trend.points()) {
      if (point.glance().verdict() != begin.glance().verdict()) {
        parts.add(advice(begin, point));
        begin = point;
      }
    }
    parts.add(advice(begin, trend.last()));
    return parts;
  }

  private Drawing.Advice advice(TrendPoint begin, TrendPoint end) {
    return new Drawing.Advice(
        begin.date(),
        end.date(),
        begin.glance().verdict(),
        begin.glance().settled(),
        verdict(begin.glance().verdict()));
  }

  /** The kinds of a day with their number, where there are several. */
  private String entries(JournalDay day) {
    Map<String, Long> kinds =
        day.entries().stream()
            .collect(Collectors.groupingBy(Incident::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind(kind.getKey()) + (kind.getValue() > 1 ? " × " + kind.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private String kind(String id) {
    var known = catalogue.incidents().get(id);
    return known == null ? id : messages.of(known.name());
  }
}
