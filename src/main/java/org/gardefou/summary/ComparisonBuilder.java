package org.gardefou.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Comparison;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.Flag;
import org.gardefou.engine.MissionMoney;
import org.gardefou.engine.RuleLine;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.summary.ComparisonReport.Column;
import org.gardefou.summary.ComparisonReport.Part;
import org.gardefou.summary.SummaryReport.Foot;
import org.gardefou.summary.SummaryReport.Head;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;

/**
 * Builds the tree of a comparison. What is left out of a document is left out here, before any
 * writer.
 */
public final class ComparisonBuilder {
  private final Comparison comparison;
  private final Freelancer freelancer;
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;

  private ComparisonBuilder(
      Comparison comparison,
      Freelancer freelancer,
      Catalogue catalogue,
      Wording wording,
      Audience audience) {
    this.comparison = comparison;
    this.freelancer = freelancer;
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
  }

  /**
   * The report about missions side by side, as of the day of their assessments.
   *
   * @param catalogue the catalogue that the assessments were made with
   */
  public static ComparisonReport build(
      Comparison comparison,
      Freelancer freelancer,
      Catalogue catalogue,
      Language language,
      SummaryOptions options) {
    Messages messages = Messages.in(language);
    Alias alias = options.includeName() ? Alias.none() : aliases(comparison, messages);
    return new ComparisonBuilder(
            comparison,
            freelancer,
            catalogue,
            new Wording(messages, alias),
            new Audience(catalogue, options, comparison.sides().getFirst().assessment().date()))
        .report();
  }

  /** The longest name first: it may hold another one. */
  private static Alias aliases(Comparison comparison, Messages messages) {
    List<Side> sides = comparison.sides();
    return IntStream.range(0, sides.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -sides.get(i).client().name().length()))
        .map(i -> Alias.of(VisibleText.of(sides.get(i).client().name()), letter(i, messages)))
        .reduce(Alias.none(), Alias::and);
  }

  private static String letter(int side, Messages messages) {
    return messages.get("compare.client", String.valueOf((char) ('A' + side)));
  }

  private ComparisonReport report() {
    List<Column> columns = columns();
    List<RuleLine> visible = comparison.rules().stream().filter(line -> !hidden(line)).toList();
    ComparisonCells cells = new ComparisonCells(comparison, catalogue, wording);
    ComparisonParts parts =
        new ComparisonParts(comparison, visible, catalogue, wording, audience, cells, statements());
    List<Part> all = parts.all();
    return new ComparisonReport(
        wording.language(),
        head(),
        columns,
        new DecidingPart(comparison, visible, wording, audience, names(columns)).section(),
        all,
        foot(visible));
  }

  private List<MoneyStatement> statements() {
    return audience.hidesMoney()
        ? List.of()
        : comparison.sides().stream().map(this::statement).toList();
  }

  private MoneyStatement statement(Side side) {
    return MoneyStatement.of(
        MissionMoney.of(freelancer, side.client(), side.mission(), side.assessment(), catalogue),
        catalogue,
        wording.messages());
  }

  private Head head() {
    return new Head(
        wording.get("app.name"),
        wording.get("compare.title"),
        audience.date(),
        wording.day(audience.date()),
        wording.free(freelancer.name()));
  }

  private List<Column> columns() {
    return IntStream.range(0, comparison.sides().size()).mapToObj(this::column).toList();
  }

  private Column column(int place) {
    Side side = comparison.sides().get(place);
    String name = wording.free(side.client().name());
    return new Column(
        name.isEmpty() ? wording.get("summary.client") : name,
        wording.free(side.mission().title()),
        Lines.joined(
            wording.get("kind." + side.client().kind().id()),
            wording.get(standing(side.mission()))),
        side.mission().phase(),
        ComparisonCells.advice(side, wording));
  }

  /** The words for how far it has come: what is over is not running any more. */
  private static String standing(Mission mission) {
    return mission.over().isPresent()
        ? "stage." + mission.stage().id()
        : "phase." + mission.phase().id();
  }

  /** How sentences name the missions: by the client where that is enough. */
  private static List<String> names(List<Column> columns) {
    List<String> clients = columns.stream().map(Column::client).toList();
    boolean twice = clients.stream().distinct().count() < clients.size();
    return twice ? columns.stream().map(Column::name).toList() : clients;
  }

  private boolean hidden(RuleLine line) {
    return line.flags().values().stream().anyMatch(this::hidden);
  }

  private boolean hidden(Flag flag) {
    return audience.hidesHealth(flag) || audience.hidesImpression(flag.facts());
  }

  private Foot foot(List<RuleLine> visible) {
    List<Flag> flags = visible.stream().flatMap(l -> l.flags().values().stream()).toList();
    Foot usual = new FootPart(catalogue, wording, audience).foot(flags);
    List<String> notes = new ArrayList<>();
    left(comparison.rules().size() - visible.size()).ifPresent(notes::add);
    notes.addAll(usual.notes());
    return new Foot(usual.disclaimer(), notes, usual.version(), usual.catalogue(), usual.page());
  }

  private Optional<String> left(int lines) {
    long questions =
        comparison.open().stream().filter(line -> audience.hidesFact(line.fact())).count();
    List<String> counted =
        Stream.of(
                lines == 0 ? "" : wording.count("summary.left.findings", lines),
                questions == 0 ? "" : wording.count("summary.left.questions", questions))
            .filter(text -> !text.isEmpty())
            .toList();
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.get("summary.left.health", wording.list(counted)));
  }
}
