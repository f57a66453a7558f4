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
    Optional<Concentration> spread = dependency.withMission();
    return new MoneyBlock(
        "dependency",
        words().get("money.dependency"),
        dependency
            .clientShare()
            .map(share -> List.of(share(share), clients(dependency)))
            .orElseGet(() -> List.of(words().get("money.dependency.unknown"))),
        spread.map(after -> List.of(index(after))).orElse(List.of()),
        spread.map(this::spreadNotes).orElse(List.of()),
        dependency.open());
  }

  private String share(BigDecimal share) {
    return words().get("money.dependency.share", text.share(share));
  }

  private String clients(DependencyReport dependency) {
    return words()
        .get(
            "money.dependency.clients",
            dependency.now().map(this::clients).orElse(""),
            dependency.withMission().map(this::clients).orElse(""));
  }

  private Line index(Concentration after) {
    return new Line(words().get("money.dependency.hhi"), text.number(after.hhi(), HUNDREDTH));
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
    return new MoneyBlock(
        "runway",
        words().get("money.runway"),
        refused
            .map(r -> List.of(text.runway("money.runway.refused", r), stopped(runway)))
            .orElseGet(() -> List.of(words().get("money.runway.unknown"))),
        List.of(),
        refused.map(r -> List.of(assumption())).orElse(List.of()),
        Stream.concat(runway.openForNow().stream(), runway.openForMission().stream()).toList());
  }

  private String assumption() {
    return words()
        .get("money.runway.note", text.months(report.own().defaults().stopsAfterMonths()));
  }

  private String stopped(RunwayReport runway) {
    String after = text.months(runway.afterMonths());
    return runway
        .ifStopped()
        .map(stopped -> text.runway("money.runway.stopped", stopped, after))
        .orElseGet(() -> words().get("money.runway.mission"));
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
                    List.of(shock(left)),
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
            List.of(words().get("money.apart.line")),
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
