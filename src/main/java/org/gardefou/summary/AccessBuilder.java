package org.gardefou.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.catalogue.Clause;
import org.gardefou.catalogue.Fact;
import org.gardefou.catalogue.Incident;
import org.gardefou.engine.Assessment;
import org.gardefou.engine.Comparison.Side;
import org.gardefou.engine.FactReading;
import org.gardefou.engine.Figures;
import org.gardefou.engine.Flag;
import org.gardefou.model.Agreement;
import org.gardefou.model.Answer;
import org.gardefou.model.Client;
import org.gardefou.model.Decision;
import org.gardefou.model.Freelancer;
import org.gardefou.model.Language;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.privacy.Names;
import org.gardefou.summary.AccessCopy.Detail;
import org.gardefou.summary.AccessCopy.Line;
import org.gardefou.summary.AccessCopy.Part;
import org.gardefou.text.Messages;
import org.gardefou.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is held about a client. Left out: other persons, whose names give way to another
 * word; facts, results and journal entries about her own health; plans and drafts of hers.
 */
public final class AccessBuilder {
  private final Catalogue catalogue;
  private final Messages messages;
  private final Names others;
  private final Audience audience;
  private final String other;

  private AccessBuilder(
      Catalogue catalogue, Messages messages, List<String> others, LocalDate day) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.others = Names.of(others);
    this.other = messages.get("access.other");
    this.audience = new Audience(catalogue, SummaryOptions.standard(), day);
  }

  /**
   * The copy for a client.
   *
   * @param missions the missions with their assessments of today
   * @param others persons whose data it is not
   */
  public static AccessCopy build(
      Client client,
      List<Side> missions,
      Freelancer freelancer,
      Catalogue catalogue,
      Language language,
      List<String> others,
      LocalDate day) {
    return new AccessBuilder(catalogue, Messages.in(language), others, day)
        .copy(client, missions, freelancer);
  }

  private AccessCopy copy(Client client, List<Side> missions, Freelancer freelancer) {
    List<Part> parts = new ArrayList<>();
    parts.add(client(client));
    missions.forEach(side -> parts.addAll(mission(side)));
    parts.add(sentence("logic"));
    parts.add(sentence("leftout"));
    parts.add(sentence("rights"));
    return new AccessCopy(
        messages.language(),
        messages.get("access.title"),
        messages.get("access.by", free(freelancer.name())),
        free(client.name()),
        parts.stream().filter(part -> !part.lines().isEmpty()).toList());
  }

  private Part sentence(String id) {
    return new Part(
        id,
        messages.get("access." + id),
        List.of(new Line(id, "", messages.get("access." + id + ".text"), List.of())));
  }

  private Part client(Client client) {
    return part(
        "client",
        messages.get("access.client"),
        line("name", "access.name", client.name()),
        line("kind", "access.kind", messages.get("kind." + client.kind().id())),
        line("notes", "access.notes", client.notes()),
        line("lastContact", "access.contact", day(client.lastContact())),
        line("keepUntil", "access.keep", day(client.keepUntil())));
  }

  @SafeVarargs
  private static Part part(String id, String title, Optional<Line>... lines) {
    return new Part(id, title, Stream.of(lines).flatMap(Optional::stream).toList());
  }

  private Optional<Line> line(String id, String key, @Nullable String text) {
    return detail(id, key, text).map(d -> new Line(d.id(), d.label(), d.text(), List.of()));
  }

  private Optional<Detail> detail(String id, String key, @Nullable Object text) {
    String words = text == null ? "" : free(text.toString());
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Detail(id, messages.get(key), words));
  }

  private String free(@Nullable String text) {
    return text == null ? "" : others.replace(VisibleText.of(text), other).strip();
  }

  private @Nullable String day(@Nullable LocalDate day) {
    return day == null
        ? null
        : Wording.date(day, java.time.format.FormatStyle.MEDIUM, messages.language());
  }

  private List<Part> mission(Side side) {
    Mission mission = side.mission();
    return List.of(
        part(
            "mission",
            messages.get("access.mission", free(mission.title())),
            line("phase", "access.phase", messages.get("phase." + mission.phase().id())),
            line("since", "access.since", day(mission.since()))),
        new Part(
            "answers",
            messages.get("access.answers"),
            mission.answers().entrySet().stream().flatMap(this::answer).toList()),
        result(side.assessment(), mission),
        new Part(
            "agreements",
            messages.get("access.agreements"),
            mission.agreements().stream().map(this::agreement).toList()),
        new Part(
            "decisions",
            messages.get("access.decisions"),
            mission.decisions().stream().map(d -> decision(d, mission)).toList()),
        new Part(
            "journal",
            messages.get("access.journal"),
            mission.journal().entries().stream().flatMap(this::entry).toList()),
        new Part(
            "letters",
            messages.get("access.letters"),
            mission.letters().stream().flatMap(this::letter).toList()));
  }

  private Stream<Line> answer(Map.Entry<String, Answer> entry) {
    return Optional.ofNullable(catalogue.facts().get(entry.getKey()))
        .filter(fact -> !audience.hidesFact(fact))
        .map(fact -> answer(fact, entry.getValue()))
        .stream();
  }

  private Line answer(Fact fact, Answer answer) {
    String text =
        FactReading.of(fact, answer)
            .map(reading -> messages.of(reading.display()))
            .orElseGet(
                () ->
                    messages.get(
                        answer.status() == Answer.Status.UNKNOWN
                            ? "access.unknown"
                            : "access.inapplicable"));
    return new Line(
        fact.id(),
        free(messages.of(fact.question())),
        free(text),
        details(
            detail(
                "source",
                "access.source",
                answer.source() == null ? null : messages.get("source." + answer.source().id())),
            detail("date", "access.on", day(answer.date())),
            detail("note", "access.note", answer.note())));
  }

  @SafeVarargs
  private static List<Detail> details(Optional<Detail>... details) {
    return Stream.of(details).flatMap(Optional::stream).toList();
  }

  private Part result(Assessment assessment, Mission mission) {
    List<Line> lines = new ArrayList<>();
    line(
            "verdict",
            "access.verdict",
            messages.get("verdict." + mission.phase().id() + "." + assessment.verdict().name()))
        .ifPresent(lines::add);
    line("risk", "access.risk", Figures.interval(assessment.total())).ifPresent(lines::add);
    assessment.criteria().stream()
        .filter(risk -> !audience.hidesCriterion(risk.criterion().id()))
        .map(
            risk ->
                new Line(
                    risk.criterion().id(),
                    messages.of(risk.criterion().shortName()),
                    Figures.interval(risk.risk()),
                    List.of()))
        .forEach(lines::add);
    assessment.flags().stream()
        .filter(Flag::fired)
        .filter(flag -> !audience.hidesHealth(flag))
        .map(this::rule)
        .forEach(lines::add);
    return new Part(
        "result", messages.get("access.result", String.valueOf(day(assessment.date()))), lines);
  }

  private Line rule(Flag flag) {
    return new Line(
        flag.rule().id(),
        messages.get("access.rules") + " · " + flag.rule().id(),
        free(messages.of(flag.evidence())),
        List.of());
  }

  private Line agreement(Agreement agreement) {
    Clause clause = catalogue.clauses().get(agreement.clause());
    return new Line(
        agreement.clause(),
        clause == null ? agreement.clause() : messages.of(clause.name()),
        messages.get("state." + agreement.state().name()),
        details(
            detail("date", "access.on", day(agreement.date())),
            detail("evidence", "access.evidence", agreement.proof())));
  }

  private Line decision(Decision decision, Mission mission) {
    String choice = "summary.choice." + mission.phase().id() + "." + decision.choice().name();
    return new Line(
        decision.choice().name(),
        String.valueOf(day(decision.date())),
        messages.get(choice),
        details(
            detail("advised", "access.advised", decision.advised()),
            detail("reasons", "access.rules", String.join(", ", shown(decision.reasons()))),
            detail("words", "access.words", decision.words())));
  }

  private List<String> shown(List<String> rules) {
    return rules.stream()
        .filter(
            id ->
                catalogue.rules().get(id) == null
                    || !audience.hidesCriterion(catalogue.rules().get(id).criterion()))
        .toList();
  }

  private Stream<Line> entry(org.gardefou.model.Incident entry) {
    Incident kind = catalogue.incidents().get(entry.kind());
    return kind != null && kind.personal()
        ? Stream.empty()
        : Stream.of(
            new Line(
                entry.kind(),
                String.valueOf(day(entry.date())),
                Stream.of(
                        kind == null ? entry.kind() : messages.of(kind.name()), free(entry.words()))
                    .filter(text -> !text.isEmpty())
                    .reduce((a, b) -> a + " – " + b)
                    .orElse(""),
                details(
                    detail("hours", "access.hours", entry.hours()),
                    detail("amount", "access.amount", entry.amount()),
                    detail("days", "access.days", entry.days()),
                    detail("evidence", "access.evidence", entry.evidence()))));
  }

  private Stream<Line> letter(LetterDraft letter) {
    return letter.sentText() == null
        ? Stream.empty()
        : Stream.of(
            new Line(
                letter.kind(),
                String.valueOf(day(letter.sentOn())),
                free(letter.sentText()),
                details(detail("answered", "access.answered", day(letter.answeredOn())))));
  }
}
