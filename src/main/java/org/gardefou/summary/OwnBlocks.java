package org.gardefou.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Fact;
import org.gardefou.engine.money.Apart;
import org.gardefou.engine.money.DependencyReport;
import org.gardefou.engine.money.MoneyReport;
import org.gardefou.engine.money.RunwayReport;
import org.gardefou.money.Concentration;
import org.gardefou.money.Money;
import org.gardefou.money.Runway;
import org.gardefou.summary.MoneyBlock.Line;
import org.gardefou.text.Messages;

/** What the mission means for her own means. */
record OwnBlocks(MoneyReport report, Catalogue catalogue, MoneyText text) {
  private static final int HUNDREDTH = 2;
  private static final int TENTH = 1;

  private Messages words() {
    return text.messages();
  }

  MoneyBlock dependency() {
    DependencyReport dependency = report.dependency();
    String headline =
        dependency
            .clientShare()
            .map(share -> words().get("money.dependency.share", text.share(share)))
            .orElseGet(() -> words().get("money.dependency.unknown"));
    Optional<Concentration> spread = dependency.withMission();
    return new MoneyBlock(
        "dependency",
        words().get("money.dependency"),
        headline,
        spread.map(after -> spread(dependency, after)).orElse(List.of()),
        spread.map(this::spreadNotes).orElse(List.of()),
        dependency.open());
  }

  private List<Line> spread(DependencyReport dependency, Concentration after) {
    String clients =
        words()
            .get(
                "money.dependency.change", clients(dependency.now().orElse(after)), clients(after));
    String index = words().get("money.dependency.hhi.value", text.number(after.hhi(), HUNDREDTH));
    return List.of(
        new Line(words().get("money.dependency.clients"), clients),
        new Line(words().get("money.dependency.hhi"), index));
  }

  private String clients(Concentration spread) {
    return text.number(spread.effectiveClients(), TENTH);
  }

  private List<String> spreadNotes(Concentration after) {
    return List.of(
        words().get("money.dependency.band." + after.band().name()),
        words().get("money.dependency.note"));
  }

  MoneyBlock runway() {
    RunwayReport runway = report.runway();
    Optional<Runway> refused = runway.ifRefused();
    String after = text.months(runway.afterMonths());
    String headline =
        refused
            .map(r -> text.runway("money.runway.refused.value", r))
            .map(
                value ->
                    words().get("summary.labelled", words().get("money.runway.refused"), value))
            .orElseGet(() -> words().get("money.runway.unknown"));
    return new MoneyBlock(
        "runway",
        words().get("money.runway"),
        headline,
        refused.map(r -> List.of(stopped(runway, after))).orElse(List.of()),
        refused.map(r -> List.of(assumption())).orElse(List.of()),
        Stream.concat(runway.openForNow().stream(), runway.openForMission().stream()).toList());
  }

  private String assumption() {
    return words()
        .get("money.runway.note", text.months(report.own().defaults().stopsAfterMonths()));
  }

  private Line stopped(RunwayReport runway, String after) {
    String value =
        runway
            .ifStopped()
            .map(stopped -> text.runway("money.runway.stopped.value", stopped))
            .orElseGet(() -> words().get("money.runway.mission"));
    return new Line(words().get("money.runway.stopped", after), value);
  }

  Optional<MoneyBlock> shock() {
    return report
        .runway()
        .afterLatePayment()
        .map(
            left ->
                new MoneyBlock(
                    "shock",
                    words().get("money.shock"),
                    shock(left),
                    List.of(),
                    List.of(),
                    List.of()));
  }

  private String shock(Money left) {
    return left.negative()
        ? words().get("money.shock.short", text.amount(left.times(BigDecimal.ONE.negate())))
        : words().get("money.shock.bearable", text.amount(left));
  }

  Optional<MoneyBlock> apart() {
    if (report.apart().isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    report.apart().forEach(apart -> line(apart).ifPresent(lines::add));
    return Optional.of(
        new MoneyBlock(
            "apart",
            words().get("money.apart"),
            words().get("money.apart.line"),
            lines,
            List.of(),
            List.of()));
  }

  private Optional<Line> line(Apart apart) {
    Fact fact = catalogue.facts().get(apart.fact());
    return Optional.ofNullable(fact)
        .map(
            f ->
                new Line(
                    words().of(f.shortName()),
                    words()
                        .get(
                            "money.apart.value",
                            text.number(apart.hers(), HUNDREDTH),
                            text.number(apart.workedOut(), HUNDREDTH))));
  }
}
