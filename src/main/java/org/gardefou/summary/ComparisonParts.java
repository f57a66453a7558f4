package org.gardefou.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.CriterionLine;
import org.gardefou.engine.Comparison.FactLine;
import org.gardefou.engine.Figures;
import org.gardefou.engine.RuleLine;
import org.gardefou.engine.RuleLine.Spread;
import org.gardefou.summary.ComparisonReport.Cell;
import org.gardefou.summary.ComparisonReport.Grade;
import org.gardefou.summary.ComparisonReport.Kind;
import org.gardefou.summary.ComparisonReport.Line;
import org.gardefou.summary.ComparisonReport.Part;

/** The parts of a comparison, line by line. */
final class ComparisonParts {
  private final Comparison comparison;
  private final List<RuleLine> rules;
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;
  private final ComparisonCells cells;
  private final List<MoneyStatement> statements;

  /**
   * Parts of a comparison.
   *
   * @param rules those that readers may see
   * @param statements about the money of each mission; none where it is left out
   */
  ComparisonParts(
      Comparison comparison,
      List<RuleLine> rules,
      Catalogue catalogue,
      Wording wording,
      Audience audience,
      ComparisonCells cells,
      List<MoneyStatement> statements) {
    this.statements = statements;
    this.comparison = comparison;
    this.rules = rules;
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
    this.cells = cells;
  }

  List<Part> all() {
    return Stream.of(
            Optional.of(advice()),
            Optional.of(risks()),
            Optional.of(findings(Kind.SHARED, Spread.ALL)),
            partly(),
            Optional.of(findings(Kind.APART, Spread.ONE)),
            Optional.of(part(Kind.MONEY, money(), "")),
            Optional.of(part(Kind.GIVE_UP, List.of(giveUps()), "")),
            Optional.of(part(Kind.OPEN, open(), "")),
            Optional.of(part(Kind.CLAUSES, clauses(), "")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Part part(Kind kind, List<Line> lines, String note) {
    String key = "compare.part." + kind.name().toLowerCase(Locale.ROOT);
    return new Part(
        kind,
        wording.get(key),
        wording.get(key + ".aside"),
        lines,
        lines.isEmpty() ? wording.get(key + ".empty") : "",
        note);
  }

  private Line line(String id, String key, List<Cell> line) {
    return new Line(id, wording.get(key), "", null, line);
  }

  private Part advice() {
    return part(
        Kind.ADVICE,
        List.of(
            line("verdict", "compare.advice", cells.advice()),
            line("settled", "compare.sureness", cells.sureness()),
            line("risk", "compare.risk", cells.risks(comparison.total())),
            line("answered", "compare.answered", cells.coverage())),
        "");
  }

  /** Those that are furthest apart first; those without any risk in one sentence. */
  private Part risks() {
    List<CriterionLine> visible =
        comparison.criteria().stream()
            .filter(line -> !audience.hidesCriterion(line.criterion().id()))
            .toList();
    List<CriterionLine> zero = visible.stream().filter(ComparisonParts::zero).toList();
    List<Line> lines =
        visible.stream()
            .filter(line -> !zero(line))
            .sorted(furthestApart())
            .map(this::criterion)
            .toList();
    List<String> names = zero.stream().map(l -> wording.of(l.criterion().shortName())).toList();
    String rest = names.isEmpty() ? "" : wording.get("summary.risks.zero", wording.list(names));
    String marks = lines.isEmpty() ? "" : wording.get("compare.marks");
    return part(Kind.RISKS, lines, (marks + " " + rest).strip());
  }

  private static boolean zero(CriterionLine line) {
    return line.span().risks().stream().allMatch(Figures::zero);
  }

  private static Comparator<CriterionLine> furthestApart() {
    return Comparator.comparingInt((CriterionLine line) -> line.span().apart())
        .thenComparingDouble(line -> line.span().most())
        .reversed();
  }

  private Line criterion(CriterionLine line) {
    return new Line(
        line.criterion().id(),
        wording.of(line.criterion().shortName()),
        "",
        null,
        cells.risks(line.span()));
  }

  private Part findings(Kind kind, Spread spread) {
    return part(
        kind, rules.stream().filter(r -> r.spread() == spread).map(this::finding).toList(), "");
  }

  /** Among two missions there is nothing between all and one. */
  private Optional<Part> partly() {
    return rules.stream().anyMatch(line -> line.spread() == Spread.SOME)
        ? Optional.of(findings(Kind.PARTLY, Spread.SOME))
        : Optional.empty();
  }

  private Line finding(RuleLine line) {
    String criterion = line.rule().criterion();
    String name =
        Optional.ofNullable(catalogue.criteria().get(criterion))
            .map(c -> wording.of(c.shortName()))
            .orElse(criterion);
    return new Line(
        line.rule().id(),
        name,
        wording.free(line.rule().id()),
        new Grade(line.severity(), wording.get("severity." + line.severity().name())),
        cells.findings(line));
  }

  /** The price, then what an hour earns and what a no would cost where that may be read. */
  private List<Line> money() {
    Stream<Line> prices = comparison.prices().stream().map(line -> fact(line, ""));
    return Stream.concat(
            prices, statements.stream().flatMap(this::titles).distinct().map(this::block))
        .toList();
  }

  /** The key and the title of a block of the money report. */
  private record Title(String id, String text) {}

  private Stream<Title> titles(MoneyStatement statement) {
    return statement.blocks().stream().map(block -> new Title(block.id(), block.title()));
  }

  private Line block(Title title) {
    return new Line(
        title.id(),
        title.text(),
        "",
        null,
        cells.places(place -> cells.words(headline(statements.get(place), title))));
  }

  private static List<String> headline(MoneyStatement statement, Title title) {
    return statement.blocks().stream()
        .filter(block -> block.id().equals(title.id()))
        .flatMap(block -> block.headline().stream())
        .toList();
  }

  private Line fact(FactLine line, String detail) {
    return new Line(
        line.fact().id(),
        wording.outer(wording.of(line.fact().shortName())),
        detail,
        null,
        cells.facts(line.facts()));
  }

  private Line giveUps() {
    return line(
        "giveUp",
        "compare.giveup.line",
        cells.words(
            side ->
                side.assessment().giveUps().stream()
                    .filter(text -> !audience.hidesSentence(text, List.of()))
                    .map(wording::of)
                    .toList()));
  }

  private List<Line> open() {
    return comparison.open().stream()
        .filter(line -> !audience.hidesFact(line.fact()))
        .map(line -> fact(line, ask(line.fact())))
        .toList();
  }

  private String ask(Fact fact) {
    return wording.get("facts.ask." + fact.ask().name());
  }

  private List<Line> clauses() {
    List<Line> lines = new ArrayList<>();
    comparison.clauses().stream()
        .map(catalogue.clauses()::get)
        .filter(Objects::nonNull)
        .forEach(
            clause ->
                lines.add(
                    new Line(
                        clause.id(),
                        wording.of(clause.name()),
                        clause.id(),
                        null,
                        cells.agreements(clause))));
    return lines;
  }
}
