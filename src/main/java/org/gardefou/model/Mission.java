package org.gardefou.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One mission of a client.
 *
 * @param since first day of a running mission
 * @param answers by fact id
 * @param agreements at most one for each clause
 * @param decisions every version of her decision, the newest last
 * @param letters letters to the client, the newest last
 * @param rehearsals every time that she practised an answer, the newest last
 * @param leaving how far she is in ending it
 * @param journal what happened day by day
 * @param checkIns every re-assessment, the newest last
 * @param strain her strain checks, the newest last; private
 * @param ended the day on which a running mission ended
 * @param review how it went, looked at afterwards
 * @param changed moment of the last edit
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mission(
    @Required UUID id,
    @Required String title,
    @Required Phase phase,
    @Nullable LocalDate since,
    @NoNulls Map<String, Answer> answers,
    @NoNulls List<Agreement> agreements,
    @NoNulls List<Decision> decisions,
    @NoNulls List<LetterDraft> letters,
    @NoNulls List<Rehearsal> rehearsals,
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Blank.class) Leaving leaving,
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Blank.class) Journal journal,
    @NoNulls List<CheckIn> checkIns,
    @NoNulls List<StrainCheck> strain,
    @Nullable LocalDate ended,
    @Nullable Review review,
    @Nullable Instant changed,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {

  public Mission {
    answers = Extras.sorted(answers);
    agreements = agreements == null ? List.of() : List.copyOf(agreements);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
    letters = letters == null ? List.of() : List.copyOf(letters);
    rehearsals = rehearsals == null ? List.of() : List.copyOf(rehearsals);
    leaving = leaving == null ? Leaving.NONE : leaving;
    journal = journal == null ? Journal.EMPTY : journal;
    checkIns = checkIns == null ? List.of() : List.copyOf(checkIns);
    strain = strain == null ? List.of() : List.copyOf(strain);
    extra = Extras.copy(extra);
  }

  /** A new mission about which nothing is known yet. */
  public static Mission create(String title, Phase phase) {
    return new Mission(
        UUID.randomUUID(),
        title,
        phase,
        null,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Leaving.NONE,
        Journal.EMPTY,
        List.of(),
        List.of(),
        null,
        null,
        null,
        Map.of());
  }

  /** Her answer to the question about a fact, if she gave one. */
  public Optional<Answer> answer(String fact) {
    return Optional.ofNullable(answers.get(fact));
  }

  /** What became of a clause, if it was put to the client. */
  public Optional<Agreement> agreement(String clause) {
    return agreements.stream().filter(a -> a.clause().equals(clause)).findFirst();
  }

  /** The decision in force. */
  public Optional<Decision> decision() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
  }

  /** How far it has come. */
  public Stage stage() {
    if (phase == Phase.ONGOING) {
      return ended == null ? Stage.RUNNING : Stage.ENDED;
    }
    return decision().filter(d -> d.choice() == Decision.Choice.DECLINE).isPresent()
        ? Stage.REFUSED
        : Stage.PROSPECT;
  }

  /** The day on which it ended or was refused; nothing before. */
  public Optional<LocalDate> over() {
    return switch (stage()) {
      case ENDED -> Optional.ofNullable(ended);
      case REFUSED -> decision().map(Decision::date);
      case PROSPECT, RUNNING -> Optional.empty();
    };
  }

  /** The letter with the given id. */
  public Optional<LetterDraft> letter(UUID letter) {
    return letters.stream().filter(l -> l.id().equals(letter)).findFirst();
  }

  /**
   * The mission as it was known at the end of that day: without what is dated later. Answers
   * without a date stay, those that a later check-in changed come back, agreements go back to the
   * state of that day.
   */
  public Mission asOf(LocalDate day) {
    return with(
        d -> {
          d.answers = new TreeMap<>(answers);
          undoLater(d.answers, day);
          d.answers.values().removeIf(answer -> isAfter(answer.date(), day));
          d.agreements = agreements.stream().flatMap(a -> a.asOf(day).stream()).toList();
          d.decisions = decisions.stream().filter(each -> !each.date().isAfter(day)).toList();
          d.journal = journal.asOf(day);
          d.checkIns = checkIns.stream().filter(each -> !each.date().isAfter(day)).toList();
          d.strain = strain.stream().filter(each -> !each.date().isAfter(day)).toList();
          d.ended = isAfter(ended, day) ? null : ended;
          d.review = review != null && review.date().isAfter(day) ? null : review;
        });
  }

  /** Check-ins remember the answers that they replaced. */
  private void undoLater(Map<String, Answer> all, LocalDate day) {
    checkIns.reversed().stream()
        .filter(each -> each.date().isAfter(day))
        .forEach(each -> all.putAll(each.before()));
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isAfter(day);
  }

  private Mission with(Consumer<MissionDraft> change) {
    MissionDraft draft = new MissionDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** With another title. */
  public Mission withTitle(String newTitle) {
    return with(d -> d.title = newTitle);
  }

  /** In another phase, running since the given day. */
  public Mission withPhase(Phase newPhase, @Nullable LocalDate newSince) {
    return with(
        d -> {
          d.phase = newPhase;
          d.since = newSince;
        });
  }

  /** With another answer to one question. */
  public Mission withAnswer(String fact, Answer answer) {
    Map<String, Answer> all = new TreeMap<>(answers);
    all.put(fact, answer);
    return withAnswers(all);
  }

  /** With the answer to one question taken back. */
  public Mission withoutAnswer(String fact) {
    Map<String, Answer> all = new TreeMap<>(answers);
    all.remove(fact);
    return withAnswers(all);
  }

  /** With these answers instead. */
  public Mission withAnswers(Map<String, Answer> newAnswers) {
    return with(d -> d.answers = newAnswers);
  }

  /** With one agreement added, or replaced where its clause is there already. */
  public Mission withAgreement(Agreement agreement) {
    List<Agreement> all = new ArrayList<>(agreements);
    all.replaceAll(a -> a.clause().equals(agreement.clause()) ? agreement : a);
    if (!all.contains(agreement)) {
      all.add(agreement);
    }
    return withAgreements(all);
  }

  /** With the agreement about one clause taken back. */
  public Mission withoutAgreement(String clause) {
    return withAgreements(agreements.stream().filter(a -> !a.clause().equals(clause)).toList());
  }

  /** With these agreements instead. */
  public Mission withAgreements(List<Agreement> newAgreements) {
    return with(d -> d.agreements = newAgreements);
  }

  /** With a new decision; the earlier ones are kept. */
  public Mission withDecision(Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(decision);
    return withDecisions(all);
  }

  /** With these versions of her decision instead. */
  public Mission withDecisions(List<Decision> newDecisions) {
    return with(d -> d.decisions = newDecisions);
  }

  /** With a letter added, or replaced where its id is there already. */
  public Mission withLetter(LetterDraft letter) {
    List<LetterDraft> all = new ArrayList<>(letters);
    all.replaceAll(l -> l.id().equals(letter.id()) ? letter : l);
    if (!all.contains(letter)) {
      all.add(letter);
    }
    return with(d -> d.letters = all);
  }

  /** With a letter thrown away. */
  public Mission withoutLetter(UUID letter) {
    List<LetterDraft> rest = letters.stream().filter(l -> !l.id().equals(letter)).toList();
    return with(d -> d.letters = rest);
  }

  /** With one more answer practised. */
  public Mission withRehearsal(Rehearsal rehearsal) {
    List<Rehearsal> all = new ArrayList<>(rehearsals);
    all.add(rehearsal);
    return with(d -> d.rehearsals = all);
  }

  /** With another state of its ending. */
  public Mission withLeaving(Leaving newLeaving) {
    return with(d -> d.leaving = newLeaving);
  }

  /** With another journal. */
  public Mission withJournal(Journal newJournal) {
    return with(d -> d.journal = newJournal);
  }

  /** With its journal changed. */
  public Mission editJournal(UnaryOperator<Journal> edit) {
    return withJournal(edit.apply(journal));
  }

  /** The re-assessment that she has begun and not finished. */
  public Optional<CheckIn> openCheckIn() {
    return checkIns.isEmpty()
        ? Optional.empty()
        : Optional.of(checkIns.getLast()).filter(CheckIn::open);
  }

  /** The last re-assessment that she finished. */
  public Optional<CheckIn> lastCheckIn() {
    return checkIns.stream().filter(each -> !each.open()).reduce((earlier, later) -> later);
  }

  /** With the re-assessment that she is at changed, or added where there was none. */
  public Mission withOpenCheckIn(CheckIn checkIn) {
    List<CheckIn> all = new ArrayList<>(checkIns);
    openCheckIn().ifPresent(all::remove);
    all.add(checkIn);
    return withCheckIns(all);
  }

  /** With these re-assessments instead. */
  public Mission withCheckIns(List<CheckIn> newCheckIns) {
    return with(d -> d.checkIns = newCheckIns);
  }

  /** With a strain check added, or replaced where there is one of its day. */
  public Mission withStrainCheck(StrainCheck check) {
    List<StrainCheck> all = new ArrayList<>(strain);
    all.removeIf(each -> each.date().equals(check.date()));
    all.add(check);
    return withStrain(all);
  }

  /** With these strain checks instead. */
  public Mission withStrain(List<StrainCheck> newStrain) {
    return with(d -> d.strain = newStrain);
  }

  /** Ended on that day; null while it runs. */
  public Mission withEnded(@Nullable LocalDate day) {
    return with(d -> d.ended = day);
  }

  /** With another review; null for none. */
  public Mission withReview(@Nullable Review newReview) {
    return with(d -> d.review = newReview);
  }

  /** With these properties that this version does not know. */
  public Mission withExtra(Map<String, Object> newExtra) {
    return with(d -> d.extra = newExtra);
  }

  /** Changed at the given moment. */
  public Mission withChanged(@Nullable Instant newChanged) {
    return with(d -> d.changed = newChanged);
  }
}
