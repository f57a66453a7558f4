package org.gardefou.ui.flags;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.gardefou.model.Agreement;
import org.gardefou.text.Messages;
import org.gardefou.ui.component.Mark;
import org.gardefou.ui.words.Dates;

/** Writes the rows of findings. */
record Rows(Report report) {

  FlagGroup.Row fired(Flag flag) {
    return row(flag, Mark.of(flag.severity()), report.of(flag.evidence()), firedNote(flag));
  }

  FlagGroup.Row possible(Flag flag) {
    String note = texts().get("flags.could." + flag.severity().name());
    return row(flag, Mark.OPEN, report.of(flag.evidence()), note);
  }

  FlagGroup.Row clear(Flag flag) {
    return row(flag, Mark.CLEAR, clearSentence(flag), "");
  }

  FlagGroup.Row good(GoodSign sign) {
    String id = "good-" + sign.green().id();
    String origin = report.criterion(sign.green().criterion()) + " · " + sign.green().id();
    return row(
        id,
        Mark.GOOD,
        report.of(sign.text()),
        "",
        origin,
        () -> new FactList(sign.facts(), List.of(), report.view().mission(), texts()));
  }

  private FlagGroup.Row row(Flag flag, Mark mark, String sentence, String note) {
    Rule rule = flag.rule();
    String origin = report.criterion(rule.criterion()) + " · " + rule.id();
    Supplier<Region> details = () -> new FlagDetails(flag, report);
    return row("flag-" + rule.id(), mark, sentence, note, origin, details);
  }

  private FlagGroup.Row row(
      String id, Mark mark, String sentence, String note, String origin, Supplier<Region> details) {
    String spoken =
        String.join(". ", texts().get(mark.key()), sentence, note, origin).replace(". . ", ". ");
    return new FlagGroup.Row(id, mark, sentence, note, origin, spoken, details);
  }

  private String firedNote(Flag flag) {
    return lowered(flag)
        .or(() -> restored(flag))
        .or(() -> broken(flag))
        .or(() -> report.acknowledged(flag.rule().id()))
        .or(() -> worse(flag))
        .orElse("");
  }

  private Optional<String> lowered(Flag flag) {
    return flag.mitigation()
        .flatMap(report::clause)
        .map(clause -> texts().get("flags.lowered", clause.id(), report.of(clause.name())));
  }

  private Optional<String> restored(Flag flag) {
    return flag.relapse()
        .map(
            relapse ->
                texts()
                    .get(
                        "flags.restored",
                        relapse.clause(),
                        Dates.day(relapse.entry().date(), texts().language())));
  }

  private Optional<String> broken(Flag flag) {
    return flag.rule().clauses().stream()
        .flatMap(id -> report.agreement(id).stream())
        .filter(agreement -> agreement.state() == Agreement.State.BROKEN)
        .findFirst()
        .map(agreement -> texts().get("flags.broken", agreement.clause()));
  }

  private Optional<String> worse(Flag flag) {
    Severity worst = flag.worst();
    return worst == flag.severity()
        ? Optional.empty()
        : Optional.of(texts().get("flags.could." + worst.name()));
  }

  /** The facts that spoke for it; its evidence would say the contrary. */
  private String clearSentence(Flag flag) {
    String facts =
        flag.facts().stream()
            .limit(2)
            .map(
                reading ->
                    texts()
                        .get(
                            "flags.fact",
                            report.of(reading.fact().shortName()),
                            report.of(reading.display())))
            .collect(Collectors.joining(" · "));
    return facts.isEmpty() ? texts().get("flags.notapplicable") : facts;
  }

  private Messages texts() {
    return report.texts();
  }
}
