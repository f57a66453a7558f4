package org.gardefou.summary;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.engine.Flag;
import org.gardefou.model.Agreement;
import org.gardefou.model.Mission;
import org.gardefou.summary.SummaryReport.AgreementLine;
import org.gardefou.summary.SummaryReport.ClauseLine;
import org.gardefou.summary.SummaryReport.Section;

/** What was put to the client, and what could be. */
final class ConditionsPart {
  /** The clauses for the gravest findings; the rest is in the program. */
  private static final int MOST = 4;

  private final Mission mission;
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;

  ConditionsPart(Mission mission, Catalogue catalogue, Wording wording, Audience audience) {
    this.mission = mission;
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
  }

  Section<AgreementLine> agreements() {
    return new Section<>(
        wording.get("summary.agreements"),
        wording.get("summary.agreements.aside"),
        known().stream().map(this::line).toList(),
        "");
  }

  private List<Agreement> known() {
    return mission.agreements().stream().filter(a -> audience.known(a.date())).toList();
  }

  private AgreementLine line(Agreement agreement) {
    String state = wording.inner(wording.get("state." + agreement.state().name()));
    return new AgreementLine(
        wording.free(agreement.clause()),
        name(agreement.clause()),
        agreement.state(),
        agreement.date(),
        wording.both(
            "summary.dated",
            state,
            agreement.date() == null ? "" : wording.shortDay(agreement.date())),
        wording.free(agreement.proof()));
  }

  private String name(String id) {
    Clause clause = catalogue.clauses().get(id);
    return clause == null ? "" : wording.of(clause.name());
  }

  /** Clauses for the given findings, the gravest first, that were not put to the client yet. */
  Section<ClauseLine> clauses(List<Flag> flags) {
    Set<String> put = known().stream().map(Agreement::clause).collect(Collectors.toSet());
    List<ClauseLine> lines =
        flags.stream()
            .flatMap(flag -> flag.rule().clauses().stream())
            .distinct()
            .filter(id -> !put.contains(id))
            .map(catalogue.clauses()::get)
            .filter(Objects::nonNull)
            .limit(MOST)
            .map(clause -> proposed(clause, flags))
            .toList();
    return new Section<>(
        wording.get("summary.clauses"), wording.get("summary.clauses.aside"), lines, "");
  }

  private ClauseLine proposed(Clause clause, List<Flag> flags) {
    List<String> rules =
        flags.stream()
            .filter(flag -> flag.rule().clauses().contains(clause.id()))
            .map(flag -> wording.free(flag.rule().id()))
            .distinct()
            .toList();
    return new ClauseLine(
        wording.free(clause.id()), wording.of(clause.name()), wording.list(rules));
  }
}
