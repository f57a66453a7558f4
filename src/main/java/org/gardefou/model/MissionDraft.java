package org.gardefou.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a mission, one of which is about to change. */
final class MissionDraft {
  final UUID id;
  String title;
  Phase phase;
  @Nullable LocalDate since;
  Map<String, Answer> answers;
  List<Agreement> agreements;
  List<Decision> decisions;
  List<LetterDraft> letters;
  List<Rehearsal> rehearsals;
  Leaving leaving;
  Journal journal;
  List<CheckIn> checkIns;
  List<StrainCheck> strain;
  @Nullable LocalDate ended;
  @Nullable Review review;
  @Nullable Instant changed;
  Map<String, Object> extra;

  MissionDraft(Mission m) {
    id = m.id();
    title = m.title();
    phase = m.phase();
    since = m.since();
    answers = m.answers();
    agreements = m.agreements();
    decisions = m.decisions();
    letters = m.letters();
    rehearsals = m.rehearsals();
    leaving = m.leaving();
    journal = m.journal();
    checkIns = m.checkIns();
    strain = m.strain();
    ended = m.ended();
    review = m.review();
    changed = m.changed();
    extra = m.extra();
  }

  Mission done() {
    return new Mission(
        id,
        title,
        phase,
        since,
        answers,
        agreements,
        decisions,
        letters,
        rehearsals,
        leaving,
        journal,
        checkIns,
        strain,
        ended,
        review,
        changed,
        extra);
  }
}
