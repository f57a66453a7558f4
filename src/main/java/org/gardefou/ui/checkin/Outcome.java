package org.gardefou.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Rule;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Interval;
import org.gardefou.engine.Snapshots;
import org.gardefou.engine.Verdict;
import org.gardefou.model.CheckIn;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.model.Snapshot;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.VerdictChip;
import org.gardefou.ui.mission.MissionScope;

/** What has changed since she last looked at the whole, in a few lines. */
record Outcome(Catalogue catalogue, Messages texts) {

  List<String> lines(MissionScope.View view) {
    Snapshot now = Snapshots.of(view.assessment());
    return earlier(view.mission())
        .map(before -> changes(before, now))
        .orElseGet(() -> List.of(texts.get("checkin.now", verdict(now), figures(now))));
  }

  private static Optional<Snapshot> earlier(Mission mission) {
    return mission
        .lastCheckIn()
        .map(CheckIn::assessment)
        .or(() -> mission.decision().flatMap(d -> Optional.ofNullable(d.assessment())));
  }

  private List<String> changes(Snapshot before, Snapshot now) {
    List<String> lines = new ArrayList<>();
    lines.add(
        verdict(before).equals(verdict(now))
            ? texts.get("checkin.verdict.same", verdict(now))
            : texts.get("checkin.verdict.changed", verdict(before), verdict(now)));
    lines.add(
        figures(before).equals(figures(now))
            ? texts.get("checkin.risk.same", figures(now))
            : texts.get("checkin.risk.changed", figures(before), figures(now)));
    named(now, before).ifPresent(names -> lines.add(texts.get("checkin.rules.new", names)));
    named(before, now).ifPresent(names -> lines.add(texts.get("checkin.rules.gone", names)));
    return lines;
  }

  /** The rules that one says and the other does not. */
  private Optional<String> named(Snapshot one, Snapshot other) {
    Set<String> rules = new TreeSet<>(one.rules().keySet());
    rules.removeAll(other.rules().keySet());
    return Optional.of(
            rules.stream()
                .map(catalogue.rules()::get)
                .filter(Objects::nonNull)
                .map(Rule::title)
                .map(texts::of)
                .collect(Collectors.joining(" · ")))
        .filter(names -> !names.isEmpty());
  }

  /** A verdict that this version does not know keeps its name. */
  private String verdict(Snapshot said) {
    return Stream.of(Verdict.values())
        .filter(known -> known.name().equals(said.verdict()))
        .map(known -> VerdictChip.word(texts, Phase.ONGOING, known))
        .findFirst()
        .orElse(said.verdict());
  }

  private static String figures(Snapshot said) {
    return Figures.interval(
        new Interval(said.risk().low().doubleValue(), said.risk().high().doubleValue()));
  }
}
