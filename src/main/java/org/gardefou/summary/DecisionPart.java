package org.gardefou.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gardefou.catalogue.Catalogue;
import org.gardefou.engine.Verdict;
import org.gardefou.letters.LetterBook;
import org.gardefou.letters.LetterLoader;
import org.gardefou.model.Decision;
import org.gardefou.model.LetterDraft;
import org.gardefou.model.Mission;
import org.gardefou.summary.SummaryReport.Labelled;
import org.gardefou.summary.SummaryReport.Made;
import org.gardefou.summary.SummaryReport.Own;
import org.jspecify.annotations.Nullable;

/** Her own decision, or that there is none yet. */
final class DecisionPart {
  private final Mission mission;
  private final Catalogue catalogue;
  private final FindingsPart findings;
  private final Wording wording;
  private final Audience audience;

  DecisionPart(
      Mission mission,
      Catalogue catalogue,
      FindingsPart findings,
      Wording wording,
      Audience audience) {
    this.mission = mission;
    this.catalogue = catalogue;
    this.findings = findings;
    this.wording = wording;
    this.audience = audience;
  }

  Own own() {
    return inForce()
        .map(this::made)
        .orElseGet(() -> new Own(null, wording.get("summary.own.none"), "", sent(), ""));
  }

  private Optional<Decision> inForce() {
    return mission.decisions().stream()
        .filter(decision -> audience.known(decision.date()))
        .reduce((earlier, later) -> later);
  }

  private Own made(Decision decision) {
    String choice = "summary.choice." + mission.phase().id() + "." + decision.choice().name();
    return new Own(
        new Made(decision.choice(), decision.date(), decision.review()),
        wording.get("summary.own", wording.get(choice)),
        wording.get("summary.own.date", wording.day(decision.date())),
        lines(decision),
        note(decision));
  }

  private String note(Decision decision) {
    if (!free(decision)) {
      return "";
    }
    return wording.get(wording.renames() ? "summary.own.free.alias" : "summary.own.free");
  }

  private static boolean free(Decision decision) {
    return Stream.of(decision.words(), decision.protects(), decision.overrideReason())
        .anyMatch(text -> text != null && !text.isBlank());
  }

  private List<Labelled> lines(Decision decision) {
    List<Labelled> lines = new ArrayList<>();
    add(lines, "advised", advised(decision.advised()));
    add(lines, "override", wording.free(decision.overrideReason()));
    add(lines, "reasons", reasons(decision));
    add(lines, "words", wording.free(decision.words()));
    add(lines, "protects", wording.free(decision.protects()));
    add(lines, "review", decision.review() == null ? "" : wording.day(decision.review()));
    lines.addAll(sent());
    return lines;
  }

  /** The letters that went out, by kind and day; their words stay out of the document. */
  private List<Labelled> sent() {
    List<LetterDraft> letters =
        mission.letters().stream()
            .filter(letter -> letter.sentOn() != null && audience.known(letter.sentOn()))
            .toList();
    List<Labelled> lines = new ArrayList<>();
    if (!letters.isEmpty()) {
      LetterBook book = LetterLoader.builtIn(catalogue).book();
      add(
          lines,
          "letters",
          letters.stream().map(letter -> sent(letter, book)).collect(Collectors.joining("\n")));
    }
    return lines;
  }

  private String sent(LetterDraft letter, LetterBook book) {
    LocalDate day = Objects.requireNonNull(letter.sentOn());
    String kind =
        book.kind(letter.kind())
            .map(k -> wording.of(k.name()))
            .orElseGet(() -> wording.free(letter.kind()));
    return wording.get("summary.own.letter", kind, wording.day(day));
  }

  private void add(List<Labelled> lines, String id, String text) {
    if (!text.isEmpty()) {
      lines.add(new Labelled(id, wording.get("summary.own." + id), text));
    }
  }

  private String advised(@Nullable String id) {
    return Stream.of(Verdict.values())
        .filter(verdict -> verdict.name().equalsIgnoreCase(id))
        .findFirst()
        .map(verdict -> wording.verdict(mission.phase(), verdict))
        .orElse("");
  }

  private String reasons(Decision decision) {
    List<String> texts =
        decision.reasons().stream()
            .filter(rule -> !findings.hidden(rule))
            .map(this::reason)
            .toList();
    return String.join("\n", texts);
  }

  private String reason(String rule) {
    return findings
        .visible(rule)
        .map(flag -> wording.of(flag.evidence()) + " (" + wording.free(rule) + ")")
        .orElseGet(() -> wording.free(rule));
  }
}
