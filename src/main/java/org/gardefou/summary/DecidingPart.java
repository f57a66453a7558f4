package org.gardefou.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.CriterionLine;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.RuleLine;
import org.gardefou.engine.Span;
import org.gardefou.engine.Verdict;
import org.gardefou.summary.SummaryReport.Section;

/**
 * Says in words what sets missions apart, in the order in which it decides: the advice,
 * deal-breakers, reds, the criteria furthest apart, what is still open. Money decides nothing here.
 */
final class DecidingPart {
  /** So many criteria are named; the rest stands in the bars. */
  private static final int MOST = 2;

  private final Comparison comparison;
  private final List<RuleLine> rules;
  private final Wording wording;
  private final Audience audience;
  private final List<String> names;

  /** Sentences about a comparison; {@code names} name its missions, in their order. */
  DecidingPart(
      Comparison comparison,
      List<RuleLine> rules,
      Wording wording,
      Audience audience,
      List<String> names) {
    this.comparison = comparison;
    this.rules = rules;
    this.wording = wording;
    this.audience = audience;
    this.names = names;
  }

  Section<String> section() {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdicts());
    dealbreakers(sentences);
    reds(sentences);
    gaps(sentences);
    open(sentences);
    return new Section<>(
        wording.get("compare.deciding"), wording.get("compare.deciding.aside"), sentences, "");
  }

  private IntStream places() {
    return IntStream.range(0, names.size());
  }

  private Side side(int place) {
    return comparison.sides().get(place);
  }

  private String verdicts() {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    List<Integer> gravest =
        places()
            .boxed()
            .sorted(Comparator.comparing(this::verdict, Comparator.<Verdict>reverseOrder()))
            .toList();
    for (int place : gravest) {
      String word = wording.verdict(side(place).mission().phase(), verdict(place));
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(names.get(place));
    }
    boolean same = places().mapToObj(this::verdict).distinct().count() == 1;
    return same
        ? wording.get("compare.deciding.same", wording.either(List.copyOf(byWord.keySet())))
        : wording.get("compare.deciding.verdicts", wording.series(each(byWord)));
  }

  private Verdict verdict(int place) {
    return side(place).assessment().verdict();
  }

  private List<String> each(Map<String, List<String>> byWord) {
    return byWord.entrySet().stream()
        .map(
            entry -> wording.get("compare.for", entry.getKey(), wording.together(entry.getValue())))
        .toList();
  }

  private void dealbreakers(List<String> sentences) {
    List<Integer> with = places().filter(p -> count(p, Severity.DEALBREAKER) > 0).boxed().toList();
    if (with.size() == names.size()) {
      sentences.add(wording.get("compare.deciding.dealbreakers.all"));
    } else {
      with.forEach(place -> sentences.add(dealbreaker(place)));
    }
  }

  private String dealbreaker(int place) {
    List<String> evidence =
        unmitigated(place, Severity.DEALBREAKER).stream()
            .map(flag -> wording.clause(wording.of(flag.evidence())))
            .toList();
    return evidence.size() == 1
        ? wording.get("compare.deciding.dealbreaker.one", names.get(place), evidence.getFirst())
        : wording.get(
            "compare.deciding.dealbreaker.other",
            names.get(place),
            evidence.size(),
            evidence.getFirst());
  }

  private List<Flag> unmitigated(int place, Severity severity) {
    return rules.stream()
        .flatMap(line -> line.at(place).stream())
        .filter(flag -> flag.state() == FlagState.FIRED && flag.severity() == severity)
        .toList();
  }

  private int count(int place, Severity severity) {
    return unmitigated(place, severity).size();
  }

  private void reds(List<String> sentences) {
    boolean differ = places().map(place -> count(place, Severity.RED)).distinct().count() > 1;
    if (differ) {
      List<String> counts = places().mapToObj(this::reds).toList();
      sentences.add(wording.get("compare.deciding.reds", wording.series(counts)));
    }
  }

  private String reds(int place) {
    List<Flag> reds = unmitigated(place, Severity.RED);
    long criteria = reds.stream().map(flag -> flag.rule().criterion()).distinct().count();
    String count =
        reds.isEmpty()
            ? wording.get("compare.none")
            : reds.size() == 1
                ? "1"
                : wording.get(
                    "compare.over", reds.size(), wording.count("compare.criteria", criteria));
    return wording.get("compare.for", count, names.get(place));
  }

  private void gaps(List<String> sentences) {
    List<String> gaps =
        comparison.criteria().stream()
            .filter(line -> !audience.hidesCriterion(line.criterion().id()))
            .filter(line -> line.span().apart() > 0)
            .sorted(Comparator.comparingInt((CriterionLine l) -> l.span().apart()).reversed())
            .limit(MOST)
            .map(this::gap)
            .toList();
    if (!gaps.isEmpty()) {
      sentences.add(wording.get("compare.deciding.gaps", wording.series(gaps)));
    }
  }

  private String gap(CriterionLine line) {
    Span span = line.span();
    return wording.get(
        "compare.gap",
        wording.inner(wording.of(line.criterion().shortName())),
        at(span, span.mostAtRisk()),
        at(span, span.leastAtRisk()));
  }

  private String at(Span span, int place) {
    return wording.get("compare.for", Figures.interval(span.risks().get(place)), names.get(place));
  }

  /** Missions that could become the same are named together. */
  private void open(List<String> sentences) {
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    places()
        .filter(place -> !side(place).assessment().settled())
        .forEach(
            place ->
                byOutcome
                    .computeIfAbsent(outcome(place), outcome -> new ArrayList<>())
                    .add(names.get(place)));
    byOutcome.remove("");
    byOutcome.forEach(
        (outcome, who) ->
            sentences.add(wording.get("compare.deciding.open", wording.together(who), outcome)));
  }

  private String outcome(int place) {
    return wording.either(ComparisonCells.others(side(place), wording));
  }
}
