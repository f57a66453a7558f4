package org.gardefou.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.engine.ComparedFact;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Flag;
import org.gardefou.engine.FlagState;
import org.gardefou.engine.RuleLine;
import org.gardefou.engine.Span;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Agreement;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.CellAdvice;
import org.gardefou.summary.ComparisonReport.CellFinding;
import org.gardefou.summary.ComparisonReport.CellOpen;
import org.gardefou.summary.ComparisonReport.CellQuiet;
import org.gardefou.summary.ComparisonReport.CellRisk;
import org.gardefou.summary.ComparisonReport.CellWords;

/** What the lines of a comparison say of each mission. */
final class ComparisonCells {
  private static final String NOTHING = "–";

  private final Comparison comparison;
  private final Catalogue catalogue;
  private final Wording wording;

  ComparisonCells(Comparison comparison, Catalogue catalogue, Wording wording) {
    this.comparison = comparison;
    this.catalogue = catalogue;
    this.wording = wording;
  }

  static CellAdvice advice(Side side, Wording wording) {
    Verdict verdict = side.assessment().verdict();
    return new CellAdvice(
        verdict,
        side.assessment().settled(),
        wording.outer(wording.verdict(side.mission().phase(), verdict)));
  }

  List<Cell> advice() {
    return each(side -> advice(side, wording));
  }

  /** Settled, or what open answers could still make of it. */
  List<Cell> sureness() {
    return each(
        side ->
            side.assessment().settled()
                ? new CellWords(wording.get("compare.settled"))
                : new CellOpen(others(side)));
  }

  private String others(Side side) {
    List<String> words = others(side, wording);
    return words.isEmpty()
        ? wording.get("compare.open")
        : wording.get("compare.open.could", wording.either(words));
  }

  /** What open answers could still make of the advice, the best first. */
  static List<String> others(Side side, Wording wording) {
    return side.assessment().possibleVerdicts().stream()
        .filter(verdict -> verdict != side.assessment().verdict())
        .sorted()
        .map(verdict -> wording.verdict(side.mission().phase(), verdict))
        .toList();
  }

  List<Cell> coverage() {
    return each(
        side ->
            new CellWords(
                wording.get(
                    "compare.answered.of",
                    side.assessment().coverage().known(),
                    side.assessment().coverage().applicable())));
  }

  List<Cell> risks(Span span) {
    return places(
        place ->
            new CellRisk(
                span.risks().get(place),
                Figures.interval(span.risks().get(place)),
                span.lowest(place)
                    ? wording.get("compare.lowest")
                    : span.highest(place) ? wording.get("compare.highest") : ""));
  }

  List<Cell> findings(RuleLine line) {
    return places(
        place ->
            line.at(place)
                .map(this::finding)
                .orElseGet(() -> new CellQuiet(wording.get("compare.notasked"))));
  }

  private Cell finding(Flag flag) {
    return switch (flag.state()) {
      case FIRED, MITIGATED ->
          new CellFinding(
              flag.state(),
              flag.severity(),
              wording.get("severity." + flag.severity().name()),
              wording.of(flag.evidence()),
              flag.mitigation().map(this::lowered).orElse(""));
      case POSSIBLE ->
          new CellFinding(
              FlagState.POSSIBLE,
              flag.severity(),
              wording.get("compare.possible"),
              wording.get(
                  "compare.possible.worst",
                  wording.inner(wording.get("severity." + flag.worst().name()))),
              "");
      case CLEAR -> new CellQuiet(wording.get("compare.clear"));
    };
  }

  private String lowered(String clause) {
    return Optional.ofNullable(catalogue.clauses().get(clause))
        .map(c -> wording.get("compare.lowered", wording.of(c.name()), c.id()))
        .orElse("");
  }

  List<Cell> facts(List<ComparedFact> facts) {
    return places(place -> compared(facts.get(place)));
  }

  private Cell compared(ComparedFact fact) {
    return switch (fact) {
      case ComparedFact.Known known -> new CellWords(wording.of(known.display()));
      case ComparedFact.Open open -> new CellOpen(wording.get("compare.unknown"));
      case ComparedFact.Absent absent -> new CellQuiet(wording.get("compare.absent"));
    };
  }

  /** Lines of words, or that there are none. */
  List<Cell> words(Function<Side, List<String>> lines) {
    return each(side -> words(lines.apply(side)));
  }

  Cell words(List<String> lines) {
    return lines.isEmpty() ? new CellQuiet(NOTHING) : new CellWords(String.join("\n", lines));
  }

  List<Cell> agreements(Clause clause) {
    return each(
        side ->
            side.mission()
                .agreement(clause.id())
                .filter(agreement -> agreement.state() != Agreement.State.TO_PROPOSE)
                .<Cell>map(agreement -> new CellWords(state(agreement)))
                .orElseGet(() -> new CellQuiet(NOTHING)));
  }

  private String state(Agreement agreement) {
    return wording.both(
        "summary.dated",
        wording.get("state." + agreement.state().name()),
        agreement.date() == null ? "" : wording.shortDay(agreement.date()));
  }

  private List<Cell> each(Function<Side, Cell> cell) {
    return comparison.sides().stream().map(cell).toList();
  }

  /** One cell for each place. */
  List<Cell> places(IntFunction<Cell> cell) {
    return IntStream.range(0, comparison.sides().size()).mapToObj(cell).toList();
  }
}
