package org.gardefou.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Thresholds;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.CriterionRisk;
import org.gardefou.engine.Disagreement;
import org.gardefou.engine.Engine;
import org.gardefou.engine.Figures;
import org.gardefou.engine.MissionMoney;
import org.gardefou.engine.Verdict;
import org.gardefou.model.Client;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Journal;
import org.gardefou.model.Language;
import org.gardefou.model.Mission;
import org.gardefou.model.Phase;
import org.gardefou.summary.SummaryReport.Advice;
import org.gardefou.summary.SummaryReport.Bar;
import org.gardefou.summary.SummaryReport.Head;
import org.gardefou.summary.SummaryReport.Money;
import org.gardefou.summary.SummaryReport.Risks;
import org.gardefou.summary.SummaryReport.Section;
import org.gardefou.summary.SummaryReport.Subject;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** Builds the report tree. What is left out of a document is left out here, before any writer. */
public final class SummaryBuilder {
  private final Client client;
  private final Mission mission;
  private final Assessment assessment;
  private final Freelancer freelancer;
  private final Catalogue catalogue;
  private final Wording wording;
  private final Audience audience;

  private SummaryBuilder(
      Client client,
      Mission mission,
      Assessment assessment,
      Freelancer freelancer,
      Catalogue catalogue,
      Wording wording,
      Audience audience) {
    this.client = client;
    this.mission = mission;
    this.assessment = assessment;
    this.freelancer = freelancer;
    this.catalogue = catalogue;
    this.wording = wording;
    this.audience = audience;
  }

  /**
   * The report about one mission, as of the assessment's date. Nothing dated later is in it, save
   * the day on which she means to look at her decision again.
   *
   * @param catalogue the catalogue that the assessment was made with
   */
  public static SummaryReport build(
      Client client,
      Mission mission,
      Assessment assessment,
      Freelancer freelancer,
      Catalogue catalogue,
      Language language,
      SummaryOptions options) {
    Messages messages = Messages.in(language);
    Alias alias = people(client, messages, options).and(name(client, messages, options));
    return new SummaryBuilder(
            client,
            mission,
            assessment,
            freelancer,
            catalogue,
            new Wording(messages, alias),
            new Audience(catalogue, options, assessment.date()))
        .report();
  }

  private static Alias name(Client client, Messages messages, SummaryOptions options) {
    return options.includeName()
        ? Alias.none()
        : Alias.of(VisibleText.of(client.name()), messages.get("summary.client"));
  }

  /** The longest names first, so that no part of one is left. */
  private static Alias people(Client client, Messages messages, SummaryOptions options) {
    return options.includePeople()
        ? Alias.none()
        : client.people().stream()
            .sorted(Comparator.comparingInt(name -> -name.length()))
            .map(name -> Alias.of(VisibleText.of(name), messages.get("summary.person")))
            .reduce(Alias.none(), Alias::and);
  }

  private SummaryReport report() {
    LawPart law = new LawPart(catalogue.law(), client, mission, wording);
    FindingsPart findings =
        new FindingsPart(assessment, disagreements(), catalogue, wording, audience, law);
    ConditionsPart conditions = new ConditionsPart(mission, catalogue, wording, audience);
    return new SummaryReport(
        wording.language(),
        head(),
        subject(),
        advice(),
        findings.why(),
        findings.findings(),
        findings.greens(),
        risks(),
        giveUps(),
        money(),
        new CoursePart(catalogue, wording, audience).course(freelancer, client, mission),
        conditions.agreements(),
        conditions.clauses(findings.visible()),
        new QuestionsPart(assessment, wording, audience).questions(),
        new DecisionPart(mission, catalogue, findings, wording, audience).own(),
        new FootPart(catalogue, wording, audience).foot(findings.visible()));
  }

  /** As of the day of the document, as all that it says. */
  private List<Disagreement> disagreements() {
    Mission then = mission.asOf(assessment.date());
    return then.journal().equals(Journal.EMPTY)
        ? List.of()
        : new Engine(catalogue, freelancer)
            .sources(client.withMission(then), then, assessment.date())
            .disagreements();
  }

  private Money money() {
    return audience.hidesMoney()
        ? MoneyPart.none()
        : new MoneyPart(
                MissionMoney.of(freelancer, client, mission, assessment, catalogue),
                catalogue,
                wording)
            .money();
  }

  private Head head() {
    return new Head(
        wording.get("app.name"),
        wording.get("summary.title"),
        assessment.date(),
        wording.day(assessment.date()),
        wording.free(freelancer.name()));
  }

  private Subject subject() {
    String name = wording.free(client.name());
    LocalDate since = mission.phase() == Phase.ONGOING ? started() : null;
    return new Subject(
        name.isEmpty() ? wording.get("summary.client") : name,
        wording.free(mission.title()),
        client.kind(),
        wording.get("kind." + client.kind().id()),
        mission.phase(),
        phase(since),
        since);
  }

  private @Nullable LocalDate started() {
    return audience.known(mission.since()) ? mission.since() : null;
  }

  private String phase(@Nullable LocalDate since) {
    String phase = wording.get("phase." + mission.phase().id());
    if (since == null) {
      return phase;
    }
    long months = since.until(assessment.date()).toTotalMonths();
    String text = wording.get("summary.since", phase, wording.day(since));
    return months == 0 ? text : text + " (" + wording.count("summary.since.months", months) + ")";
  }

  private Advice advice() {
    Thresholds limits = catalogue.thresholds();
    double conditions = limit("conditions", limits.conditions());
    double decline = limit("decline", limits.decline());
    return new Advice(
        assessment.verdict(),
        assessment.lean(),
        assessment.settled(),
        possible(),
        assessment.coverage(),
        assessment.total(),
        assessment.exact(),
        conditions,
        decline,
        wording.get("summary.verdict", word(assessment.verdict())),
        state(),
        coverage(),
        wording.get("summary.risk"),
        wording.get("summary.risk.of", Figures.interval(assessment.total())),
        thresholds(conditions, decline));
  }

  private double limit(String name, double standard) {
    BigDecimal own = freelancer.thresholds().get(name);
    return own == null ? standard : own.doubleValue();
  }

  private List<Verdict> possible() {
    return assessment.possibleVerdicts().stream().sorted().toList();
  }

  private String word(Verdict verdict) {
    return wording.verdict(mission.phase(), verdict);
  }

  private String state() {
    String bounds = assessment.exact() ? "" : " " + wording.get("summary.bounds");
    return (assessment.settled() ? wording.get("summary.settled") : open()) + bounds;
  }

  private String open() {
    List<String> others =
        possible().stream().filter(v -> v != assessment.verdict()).map(this::word).toList();
    return others.isEmpty()
        ? wording.get("summary.open.same")
        : wording.get("summary.open", wording.list(others));
  }

  // The plural follows the whole, the first of two figures.
  private String coverage() {
    int known = assessment.coverage().known();
    boolean one = known == 1 || (known == 0 && wording.language() == Language.FR);
    return wording.get(
        "summary.coverage" + (one ? ".one" : ".other"), known, assessment.coverage().applicable());
  }

  private String thresholds(double conditions, double decline) {
    String key =
        mission.phase() == Phase.ONGOING ? "summary.thresholds.ongoing" : "summary.thresholds";
    return wording.get(key, conditions, decline);
  }

  private Risks risks() {
    List<Bar> all =
        assessment.criteria().stream()
            .filter(risk -> catalogue.criteria().containsKey(risk.criterion().id()))
            .filter(risk -> !audience.hidesCriterion(risk.criterion().id()))
            .map(this::bar)
            .toList();
    List<Bar> zeros = all.stream().filter(bar -> Figures.zero(bar.risk())).toList();
    return new Risks(bars(all), zero(zeros), zeros);
  }

  private Section<Bar> bars(List<Bar> all) {
    List<Bar> risky =
        all.stream()
            .filter(bar -> !Figures.zero(bar.risk()))
            .sorted(
                Comparator.comparingDouble((Bar bar) -> bar.risk().low())
                    .thenComparingDouble(bar -> bar.risk().high())
                    .reversed())
            .toList();
    return new Section<>(
        wording.get("summary.risks"),
        wording.get("summary.risks.aside"),
        risky,
        wording.get("summary.risks.none"));
  }

  private Bar bar(CriterionRisk risk) {
    return new Bar(
        risk.criterion().id(),
        wording.of(risk.criterion().shortName()),
        risk.risk(),
        Figures.interval(risk.risk()));
  }

  private String zero(List<Bar> zeros) {
    return zeros.isEmpty()
        ? ""
        : wording.get("summary.risks.zero", wording.list(zeros.stream().map(Bar::name).toList()));
  }

  private Section<String> giveUps() {
    List<String> texts =
        assessment.giveUps().stream()
            .filter(text -> !audience.hidesSentence(text, List.of()))
            .map(wording::of)
            .toList();
    return new Section<>(
        wording.get("summary.giveUps"), wording.get("summary.giveUps.aside"), texts, "");
  }
}
