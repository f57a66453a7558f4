package org.gardefou.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Criterion;
import org.gardefou.catalogue.Rule;
import org.gardefou.catalogue.Severity;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Flag;
import org.gardefou.engine.GoodSign;
import org.gardefou.engine.Relapse;
import org.gardefou.summary.SummaryReport.Columns;
import org.gardefou.summary.SummaryReport.FactLine;
import org.gardefou.summary.SummaryReport.Finding;
import org.gardefou.summary.SummaryReport.Findings;
import org.gardefou.summary.SummaryReport.Good;
import org.gardefou.summary.SummaryReport.Section;

/** Reasons, findings and good signs, and how many of them were left out. */
final class FindingsPart {
  /** So many rows leave room for the rest on two pages. */
  private static final int MOST = 7;

  private final Assessment assessment;
  private final List<Disagreement> disagreements;
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;
  private final LawPart law;

  FindingsPart(
      Assessment assessment,
      List<Disagreement> disagreements,
      Catalogue catalogue,
      Wording wording,
      Audience audience,
      LawPart law) {
    this.assessment = assessment;
    this.disagreements = disagreements;
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
    this.law = law;
  }

  /** The findings that readers see, the gravest first. */
  List<Flag> visible() {
    return fired().filter(flag -> !hidden(flag)).toList();
  }

  /** The finding of a rule, if it fired and readers may see it. */
  Optional<Flag> visible(String rule) {
    return visible().stream().filter(flag -> flag.rule().id().equals(rule)).findFirst();
  }

  /** Whether a rule belongs to what is left out. */
  boolean hidden(String rule) {
    Rule known = catalogue.rules().get(rule);
    return (known != null && audience.hidesCriterion(known.criterion()))
        || assessment.flags().stream()
            .anyMatch(flag -> flag.rule().id().equals(rule) && hidden(flag));
  }

  private Stream<Flag> fired() {
    return assessment.flags().stream()
        .filter(Flag::fired)
        .sorted(Comparator.comparing(Flag::severity).reversed());
  }

  private boolean hidden(Flag flag) {
    return audience.hidesHealth(flag) || audience.hidesImpression(flag.facts());
  }

  Section<String> why() {
    List<Flag> hidden = assessment.flags().stream().filter(this::hidden).toList();
    List<String> reasons =
        assessment.reasons().stream()
            .map(audience::withoutHealthNames)
            .filter(reason -> !audience.hidesSentence(reason, hidden))
            .map(wording::of)
            .toList();
    return new Section<>(
        wording.get("summary.why"),
        wording.get("summary.why.aside"),
        reasons,
        wording.get(assessment.reasons().isEmpty() ? "summary.why.none" : "summary.why.hidden"));
  }

  Findings findings() {
    return new Findings(
        new Section<>(
            wording.get("summary.findings"),
            wording.get("summary.findings.aside"),
            listed().stream().map(this::finding).toList(),
            wording.get("summary.findings.none")),
        new Columns(
            wording.get("summary.column.severity"),
            wording.get("summary.column.finding"),
            wording.get("summary.column.criterion"),
            wording.get("summary.column.facts")),
        Stream.of(unlisted(), possible(), differ(), leftHealth(), leftImpressions(), lawFoot())
            .filter(note -> !note.isEmpty())
            .toList());
  }

  /** Where her answers and the journal differ, and which of them counts. */
  private String differ() {
    String which =
        disagreements.stream()
            .filter(one -> !audience.hidesFact(one.fact()))
            .map(this::counts)
            .collect(Collectors.joining(wording.get("summary.differ.between")));
    return which.isEmpty() ? "" : wording.get("summary.differ", which);
  }

  private String counts(Disagreement one) {
    return wording.get(
        one.own() ? "summary.differ.own" : "summary.differ.journal",
        wording.of(one.fact().shortName()));
  }

  private String lawFoot() {
    return law.foot(listed().stream().map(Flag::rule).toList());
  }

  /** All that is red or worse, and lighter findings as long as the page holds them. */
  private List<Flag> listed() {
    List<Flag> all = visible();
    long weighty = all.stream().filter(f -> f.severity().atLeast(Severity.RED)).count();
    return all.stream().limit(Math.max(weighty, MOST)).toList();
  }

  private String unlisted() {
    int rest = visible().size() - listed().size();
    return rest == 0 ? "" : wording.count("summary.findings.rest", rest);
  }

  private Finding finding(Flag flag) {
    return new Finding(
        flag.rule().criterion(),
        flag.severity(),
        flag.state(),
        wording.get("severity." + flag.severity().name()),
        wording.of(flag.evidence()),
        criterion(flag.rule().criterion()),
        wording.free(flag.rule().id()),
        notes(flag),
        facts(flag.facts()),
        flag.rule().clauses());
  }

  private String criterion(String id) {
    Criterion criterion = catalogue.criteria().get(id);
    return criterion == null ? wording.free(id) : wording.of(criterion.shortName());
  }

  private List<String> notes(Flag flag) {
    Stream<String> marks =
        Marking.of(flag.rule()).stream().map(m -> wording.outer(wording.get(m.key())));
    return Stream.of(
            flag.mitigation().map(this::lowered).stream(),
            flag.relapse().map(this::restored).stream(),
            worse(flag),
            marks,
            law.note(flag.rule()))
        .flatMap(notes -> notes)
        .toList();
  }

  private Stream<String> worse(Flag flag) {
    return flag.worst() == flag.severity()
        ? Stream.empty()
        : Stream.of(
            wording.get(
                "summary.worse", wording.inner(wording.get("severity." + flag.worst().name()))));
  }

  private String lowered(String clauseId) {
    Clause clause = catalogue.clauses().get(clauseId);
    return clause == null
        ? wording.get("summary.lowered.plain")
        : wording.get("summary.lowered", wording.of(clause.name()), clause.id());
  }

  private String restored(Relapse relapse) {
    return wording.get(
        "summary.restored",
        wording.free(relapse.clause()),
        wording.shortDay(relapse.entry().date()));
  }

  private List<FactLine> facts(List<FactReading> readings) {
    return readings.stream().filter(r -> audience.known(r.on())).map(this::fact).toList();
  }

  private FactLine fact(FactReading reading) {
    return new FactLine(
        reading.fact().id(),
        reading.value(),
        reading.by(),
        wording.get(
            "summary.labelled",
            wording.outer(wording.of(reading.fact().shortName())),
            wording.of(reading.display())),
        wording.origin(reading.by(), reading.on(), reading.entries().size()));
  }

  private String possible() {
    Map<Severity, Integer> counts = new LinkedHashMap<>();
    assessment.possible().stream()
        .filter(flag -> !hidden(flag))
        .map(Flag::worst)
        .sorted(Comparator.reverseOrder())
        .forEach(severity -> counts.merge(severity, 1, Integer::sum));
    List<String> texts =
        counts.entrySet().stream()
            .map(e -> wording.count("summary.possible." + e.getKey().name(), e.getValue()))
            .toList();
    return texts.isEmpty() ? "" : wording.get("summary.possible", wording.list(texts));
  }

  private String leftHealth() {
    return left(
        "summary.left.health",
        fired().filter(audience::hidesHealth).count(),
        assessment.greens().stream().filter(audience::hidesHealth).count(),
        assessment.questions().stream().filter(q -> audience.hidesFact(q.fact())).count());
  }

  private String leftImpressions() {
    return left(
        "summary.left.impressions",
        fired()
            .filter(flag -> !audience.hidesHealth(flag) && audience.hidesImpression(flag.facts()))
            .count(),
        assessment.greens().stream()
            .filter(good -> !audience.hidesHealth(good) && audience.hidesImpression(good.facts()))
            .count(),
        0);
  }

  private String left(String key, long findings, long greens, long questions) {
    List<String> texts =
        Stream.of(
                counted("summary.left.findings", findings),
                counted("summary.left.greens", greens),
                counted("summary.left.questions", questions))
            .filter(text -> !text.isEmpty())
            .toList();
    return texts.isEmpty() ? "" : wording.get(key, wording.list(texts));
  }

  private String counted(String key, long count) {
    return count == 0 ? "" : wording.count(key, count);
  }

  Section<Good> greens() {
    return new Section<>(
        wording.get("summary.greens"),
        wording.get("summary.greens.aside"),
        assessment.greens().stream().filter(this::shows).map(this::good).toList(),
        "");
  }

  private boolean shows(GoodSign sign) {
    return !audience.hidesHealth(sign) && !audience.hidesImpression(sign.facts());
  }

  private Good good(GoodSign sign) {
    return new Good(
        sign.green().criterion(),
        wording.free(sign.green().id()),
        criterion(sign.green().criterion()),
        wording.of(sign.text()));
  }
}
