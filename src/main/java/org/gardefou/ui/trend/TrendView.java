package org.gardefou.ui.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.gardefou.engine.Glance;
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
  /** So many numbers have room beside each other. */
  private static final int SIDE_BY_SIDE = 45;

  private final Trend trend;
  private final Catalogue catalogue;
  private final Optional<String> criterion;
  private final Messages messages;
  private final LocalDate begin;
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
    List<Mark> found = Mark.of(trend, catalogue, true);
    found.forEach(mark -> add(mark.date(), messages.of(mark.what())));
    trend.days().forEach(day -> add(day.date(), entries(day)));
    trend.agreements().forEach(this::add);
    trend.checkIns().forEach(checkIn -> add(checkIn.date(), saidThen(checkIn)));
    begin = begin();
    marks = numbered(found);
  }

  /** The curve begins a month before the first thing that is to be told. */
  private LocalDate begin() {
    LocalDate first = events.isEmpty() ? trend.to() : events.firstKey();
    LocalDate monthBefore = first.minusMonths(1);
    return monthBefore.isAfter(trend.from()) ? monthBefore : trend.from();
  }

  /** Those that would stand on top of each other share a number. */
  private List<Drawing.Number> numbered(List<Mark> found) {
    long close = Math.ceilDiv(ChronoUnit.DAYS.between(begin, trend.to()), SIDE_BY_SIDE);
    List<Drawing.Number> numbers = new ArrayList<>();
    for (Mark mark : found) {
      String words = messages.of(mark.what());
      boolean joins =
          !numbers.isEmpty()
              && ChronoUnit.DAYS.between(numbers.getLast().from(), mark.date()) <= close;
      numbers.add(
          joins
              ? numbers.removeLast().with(mark.date(), words)
              : new Drawing.Number(mark.date(), mark.date(), List.of(words)));
    }
    return numbers;
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
        begin,
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
        advice(then.glance()),
        String.join(" · ", events.getOrDefault(day, List.of())));
  }

  /** One point in a sentence: day, figures, advice, what happened. */
  String spoken(int point) {
    TrendPoint shown = trend.points().get(point);
    return Stream.concat(
            Stream.of(
                day(shown.date()), SpokenFigures.of(messages, risk(shown)), advice(shown.glance())),
            events.getOrDefault(shown.date(), List.of()).stream())
        .collect(Collectors.joining(" · "));
  }

  private Interval risk(TrendPoint point) {
    return point.glance().risk(criterion);
  }

  /** A number in words: its days, and what happened on them. */
  String told(Drawing.Number mark) {
    return Dates.days(mark.from(), mark.to(), messages.language())
        + " · "
        + String.join(" · ", mark.words());
  }

  String day(LocalDate day) {
    return Dates.day(day, messages.language());
  }

  /** While something must still be asked, what the known facts lean to is said with it. */
  private String advice(Glance glance) {
    String word = verdict(glance.verdict());
    return glance.verdict() == glance.lean()
        ? word
        : messages.get("trend.lean", word, verdict(glance.lean()));
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
    TrendPoint since = trend.points().getFirst();
    for (TrendPoint point : trend.points()) {
      if (differ(point.glance(), since.glance())) {
        parts.add(advice(since, point));
        since = point;
      }
    }
    parts.add(advice(since, trend.last()));
    return parts.stream().filter(part -> part.to().isAfter(begin)).toList();
  }

  private static boolean differ(Glance one, Glance other) {
    return one.lean() != other.lean() || isSettled(one) != isSettled(other);
  }

  private static boolean isSettled(Glance glance) {
    return glance.settled() && glance.verdict() == glance.lean();
  }

  /** The strip shows what the known facts said; a dashed edge says that more was to be asked. */
  private Drawing.Advice advice(TrendPoint begin, TrendPoint end) {
    return new Drawing.Advice(
        begin.date(),
        end.date(),
        begin.glance().lean(),
        isSettled(begin.glance()),
        verdict(begin.glance().lean()));
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
